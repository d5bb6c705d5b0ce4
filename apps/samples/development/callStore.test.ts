import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** The module as a bundler runs it, with what the page and the bundler give to it. */
async function bundled() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./callStore.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'import.meta.hot': 'hot' },
  });
  const code = outputFiles[0]?.text ?? '';
  return new Function('hot', 'WebSocket', 'globalThis', code) as (...given: readonly unknown[]) => void;
}

it('has one connection open after each save, and listens once', async () => {
  const run = await bundled();
  let open = 0;
  let listeners = 0;
  class Socket {
    constructor() {
      open++;
    }
    close() {
      open--;
    }
  }
  const page = {
    addEventListener: () => void listeners++,
    removeEventListener: () => void listeners--,
  };
  let dispose: () => void = () => undefined;
  const hot = { dispose: (undo: () => void) => void (dispose = undo) };
  run(hot, Socket, { window: page, document: page, navigator: {} });
  const first = listeners;
  expect(first).toBeGreaterThan(0);
  for (let save = 0; save < 3; save++) {
    dispose();
    run(hot, Socket, { window: page, document: page, navigator: {} });
  }
  expect([open, listeners]).toEqual([1, first]);
  dispose();
  expect([open, listeners]).toEqual([0, 0]);
});
