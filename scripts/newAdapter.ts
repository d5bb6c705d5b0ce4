import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { writeGenerated } from './adapters.ts';
import { pnpm } from './lib/install.mjs';
import { root } from './lib/root.mjs';
import { run } from './lib/run.mjs';

const templates = join(import.meta.dirname, 'templates/adapter');
const packageFolder = join(root, 'packages/adapters');

/** The entry points of an adapter's folder: what an app may import, and the modules behind them. */
const doors: Readonly<Record<string, string>> = {
  '': 'index',
  '/developer': 'codes/developer',
  '/replay': 'replay',
  '/fixtures': 'codes/fixtures',
};

/** What is wrong with a name, in a sentence; null when it is valid. */
export function problemOf(name: string | undefined, taken: readonly string[]): string | null {
  if (name === undefined)
    return 'A new adapter needs a name. Run npm run new:adapter NAME [NPM-PACKAGE], e.g. npm run new:adapter livekit livekit-client.';
  if (!/^[a-z][a-z0-9]{1,30}$/.test(name))
    return `"${name}" cannot be the name of an adapter: it becomes a folder, a prefix of codes and part of names in TypeScript. Use small letters and digits only.`;
  return taken.includes(name)
    ? `There is an adapter "${name}" already. Change it, or take another name.`
    : null;
}

/** The files of a new adapter by their path in its folder. */
export function adapterFiles(name: string, npmName: string): ReadonlyMap<string, string> {
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  const files = readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  );
  return new Map(
    files.map((template) => {
      const text = readFileSync(join(templates, template), 'utf8')
        .replaceAll('__name__', name)
        .replaceAll('__Name__', capital)
        .replaceAll('__package__', npmName);
      return [
        template
          .replace(/\.txt$/, '')
          .split(sep)
          .join('/'),
        text,
      ];
    }),
  );
}

interface Manifest {
  exports: Record<string, string>;
  publishConfig: { exports: Record<string, unknown> };
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional: boolean }>;
  devDependencies?: Record<string, string>;
}

/** The package's manifest with the entry points of one more adapter. */
export function withDoors(manifest: string, name: string): string {
  const read = JSON.parse(manifest) as Manifest;
  const { './package.json': itself, ...published } = read.publishConfig.exports;
  read.publishConfig.exports = published;
  for (const [door, module] of Object.entries(doors)) {
    read.exports[`./${name}${door}`] = `./src/${name}/${module}.ts`;
    read.publishConfig.exports[`./${name}${door}`] = {
      types: `./dist/${name}/${module}.d.ts`,
      default: `./dist/${name}/${module}.js`,
    };
  }
  if (itself !== undefined) read.publishConfig.exports['./package.json'] = itself;
  return `${JSON.stringify(read, null, 2)}\n`;
}

/**
 * The manifest with the SDK, installed for its types, as an optional peer: from the installed version to below the next
 * major.
 */
export function withPeer(manifest: string, npmName: string): string {
  const read = JSON.parse(manifest) as Manifest;
  const version = read.devDependencies?.[npmName]?.replace(/^[^\d]*/, '');
  if (version === undefined) return manifest;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const below = major === 0 ? `0.${minor + 1}` : `${major + 1}`;
  const peers = { ...read.peerDependencies, [npmName]: `>=${version} <${below}` };
  // In pnpm's own order.
  read.peerDependencies = Object.fromEntries(Object.entries(peers).sort(([a], [b]) => (a < b ? -1 : 1)));
  read.peerDependenciesMeta = { ...read.peerDependenciesMeta, [npmName]: { optional: true } };
  return `${JSON.stringify(read, null, 2)}\n`;
}

const manifestFile = join(packageFolder, 'package.json');
const change = (to: (manifest: string) => string): void =>
  writeFileSync(manifestFile, to(readFileSync(manifestFile, 'utf8')));

async function write(name: string, npmName: string): Promise<void> {
  for (const [file, text] of adapterFiles(name, npmName)) {
    const path = join(packageFolder, 'src', name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  }
  change((manifest) => withDoors(manifest, name));
  await writeGenerated();
}

/**
 * Installs the SDK for the types of the adapter, and adds it as an optional peer; returns a sentence about the result.
 */
async function install(npmName: string): Promise<string> {
  const args = [
    '--yes',
    pnpm,
    'add',
    '--save-dev',
    '--save-exact',
    '--filter',
    '@faultline/adapters',
    npmName,
  ];
  if ((await run('npx', args)) !== 0)
    return `${npmName} could not be installed (see above): add it to packages/adapters/package.json yourself, as a dev dependency and an optional peer.`;
  change((manifest) => withPeer(manifest, npmName));
  return `${npmName} is a dev dependency and an optional peer of it.`;
}

if (process.argv[1] === import.meta.filename) {
  const [name, npmName] = process.argv.slice(2);
  const taken = readdirSync(join(packageFolder, 'src'));
  const problem = problemOf(name, taken);
  if (problem !== null || name === undefined) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
  } else {
    await write(name, npmName ?? name);
    const sdk =
      npmName === undefined
        ? 'No npm package was named, so that nothing was installed.'
        : await install(npmName);
    process.stdout.write(
      `packages/adapters/src/${name} exists, has its entry points in packages/adapters/package.json, and is on the list that replay, random sequences, stories, sizes and the catalogue read. ${sdk} It compiles. Its tests fail, and say what to fill in:\n\n  npx vitest run --project node packages/adapters/src/${name} packages/adapters/src/codes.test.ts\n\nAfter each change of its catalogue, npx tsx scripts/adapters.ts writes the codes that its events look up. docs/writing-an-adapter.md goes through it step by step.\n`,
    );
  }
}
