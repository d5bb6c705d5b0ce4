/** A moment in ISO form; empty when it is invalid or outside the calendar. */
export function isoOf(at: number): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
}
