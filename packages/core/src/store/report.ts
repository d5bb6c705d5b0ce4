/** Reports an error in the app's code as an uncaught error, without stopping the code that runs now. */
export function report(error: unknown): void {
  if (typeof reportError === 'function') reportError(error);
  // A server has no such function, and an uncaught error would end it.
  // eslint-disable-next-line no-console
  else console.error(error);
}
