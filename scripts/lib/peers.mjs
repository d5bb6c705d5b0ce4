import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from './install.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { heading } from './say.mjs';

/** The folder of the packages that ours are compared with: outside the workspace, with a lockfile of their own. */
export const peersFolder = join(root, 'bench/peers');
const lockfile = join(peersFolder, 'pnpm-lock.yaml');
const stampFile = join(peersFolder, 'node_modules/.faultline-installed');

/** Whether these packages are installed as the lockfile says. */
export const arePeersInstalled = () =>
  existsSync(stampFile) && readFileSync(stampFile, 'utf8') === readFileSync(lockfile, 'utf8');

/** Installs these packages; if that fails, it says so, and the measurements continue without them. */
export const installPeers = async () => {
  if (arePeersInstalled()) return;
  heading('Installing the packages to compare with');
  const args = ['--yes', pnpm, 'install', '--ignore-workspace', '--ignore-scripts', '--frozen-lockfile'];
  const code = await run('npx', [...args, '--reporter=silent'], { cwd: peersFolder });
  if (code === 0) writeFileSync(stampFile, readFileSync(lockfile, 'utf8'));
  else console.log('The package registry cannot be reached: only our own packages are measured.');
};
