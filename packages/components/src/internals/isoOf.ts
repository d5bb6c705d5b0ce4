/** A moment in ISO form; empty where it is none, or lies beyond the calendar. */
export function isoOf(at: number): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}
