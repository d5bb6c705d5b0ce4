/** A Monday, when every story begins. */
export const beginsAt = Date.UTC(2026, 0, 5, 9, 30);

/**
 * The time of a story at which its pictures are taken: what waits for at most two seconds has come, and no whole
 * second, where a countdown changes, is near. A story that is not ready by then is given whole seconds more.
 */
const takenAtMs = 2_500;
const secondMs = 1_000;

/** How long a story goes on, of which some time has passed, until its pictures are taken. */
export function moreMs(passedMs: number): number {
  const late = Math.ceil(Math.max(0, passedMs - takenAtMs) / secondMs) * secondMs;
  return takenAtMs + late - passedMs;
}
