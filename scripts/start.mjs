import { createServer } from 'node:net';
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';
import { runMain } from './lib/say.mjs';

const firstPort = 6006;
const host = '127.0.0.1';

/** @param {number} port @returns {Promise<boolean>} */
const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });

/** @param {number} port @returns {Promise<number>} */
const nextFree = async (port) => ((await isFree(port)) ? port : nextFree(port + 1));

const hasDisplay = () =>
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

await runMain(async () => {
  await ensureInstalled();
  const port = await nextFree(firstPort);
  const quiet = hasDisplay() && !process.env['CI'] ? [] : ['--ci'];
  return run('storybook', ['dev', '--port', String(port), '--exact-port', '--host', host, ...quiet]);
});
