/** Brings an error of the app's own code to its developer, without stopping who is at work: as an uncaught one. */
export function report(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
  // A server has no such function, and an uncaught error would end it.
  // eslint-disable-next-line no-console
  else console.error(error);
}
