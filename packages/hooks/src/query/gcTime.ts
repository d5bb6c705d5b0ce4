/**
 * How long a mutation that nothing shows any more is kept, ms. Not 0: a running mutation is checked again after this
 * time, and 0 would make that a busy loop.
 */
export const gcTime = 1_000;
