const waiting: readonly unknown[] = ['Connecting', 'Reconnecting'];

/**
 * What was on screen, without a "Connecting" or "Reconnecting" at its end: that the person's own "Reconnect" takes a while is said where
 * the machine is busy. Anywhere else it stays.
 *
 * @example expect(withoutWaiting(await titles())).toEqual(['We cannot reach the call service']);
 */
export const withoutWaiting = (titles: readonly string[]): readonly string[] =>
  waiting.includes(titles.at(-1)) ? titles.slice(0, -1) : titles;
