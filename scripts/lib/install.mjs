import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { heading, Stop } from './say.mjs';

const stampFile = join(root, 'node_modules', '.faultline-installed');
/** @type {{ packageManager: string }} */
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The package manager and its version, as npx takes it: `pnpm@10.34.9`. */
export const pnpm = manifest.packageManager;

/** Every package.json of the workspace: what one asks for may not be in the lockfile yet. */
const manifests = () =>
  [
    '.',
    ...['packages', 'apps'].flatMap((place) =>
      readdirSync(join(root, place)).map((name) => join(place, name)),
    ),
  ]
    .map((folder) => join(root, folder, 'package.json'))
    .filter((file) => existsSync(file));

const stampNow = () => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of [join(root, 'pnpm-lock.yaml'), ...manifests()]) hash.update(readFileSync(file));
  return hash.digest('hex');
};

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampNow();

/** Throws a Stop when this Node is older than the tools can run on. */
const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Stop(
    `This needs Node 20.19 or newer and found ${process.versions.node}: install a newer Node from https://nodejs.org and run the command again.`,
  );
};

/**
 * Installs the dependencies when they are missing, or the lockfile or a package.json has changed: as the lockfile says,
 * and outside CI also what is not in it yet. A stamp in node_modules records the versions of these files for which they
 * were installed.
 */
export const ensureInstalled = async () => {
  requireNode();
  if (isInstalled()) return;
  heading('Installing dependencies');
  const exactly = process.env['CI'] ? '--frozen-lockfile' : '--prefer-frozen-lockfile';
  const args = ['--yes', pnpm, 'install', exactly, '--config.confirmModulesPurge=false'];
  const code = await run('npx', args);
  if (code === 127)
    throw new Stop('There is no npx on the path: install Node together with npm and run the command again.');
  if (code !== 0)
    throw new Stop(
      `The dependencies could not be installed (see above): check that the package registry can be reached and run the command again.`,
    );
  writeFileSync(stampFile, stampNow());
};
