/**
 * What was on screen, without the title that says that connecting again, which the person asked for, takes a while:
 * whether it comes depends on how busy the machine is.
 *
 * @example expect(withoutWaiting(await titles())).toEqual(['We cannot reach the call service']);
 */
export const withoutWaiting = (titles: readonly string[]): readonly string[] =>
  titles.filter((title) => title !== 'Reconnecting');
