/** The last time that OpenTelemetry can send: its times are 64-bit counts of nanoseconds. */
const lastTimeMs = 9_223_372_036_854;

/** Epoch ms as a time; the other one where it is none. */
export const timeOf = (epochMs: number, otherwise: Date): Date =>
  epochMs >= 0 && epochMs <= lastTimeMs ? new Date(epochMs) : otherwise;

/** A length of time in seconds, to the millisecond; 0 where it is none. */
export const secondsOf = (ms: number): number => (ms >= 0 && ms < Infinity ? Math.round(ms) / 1_000 : 0);
