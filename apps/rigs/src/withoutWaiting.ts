/**
 * What was on screen, without a "Reconnecting" at its end: that the person's own "Reconnect" takes a while is said where the
 * machine is busy. Anywhere else it stays.
 *
 * @example expect(withoutWaiting(await titles())).toEqual(['We cannot reach the call service']);
 */
export const withoutWaiting = (titles: readonly string[]): readonly string[] =>
  titles.at(-1) === 'Reconnecting' ? titles.slice(0, -1) : titles;
