/**
 * How long a mutation that nobody shows any more is kept, ms. Not 0: a mutation that is still running is looked at again
 * after this time, and 0 would make that a busy loop.
 */
export const gcTime = 1_000;
