/**
 * Bytes of the heap that are in use once everything that nobody needs is collected.
 *
 * @throws Error where Node does not run with `--expose-gc`.
 */
export function collected(): number {
  const { gc } = globalThis;
  if (!gc)
    throw new Error('Memory cannot be measured: run the test with --expose-gc, as the project "node" does.');
  // What the first collection only marks, e.g. what weak references held, is freed by the second.
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}
