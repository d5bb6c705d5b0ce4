import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './lib/root.mjs';

const templates = join(import.meta.dirname, 'templates/adapter');
const packageFolder = join(root, 'packages/adapters');

/** The doors of an adapter's folder: what an app may import of it. */
const doors = ['', '/developer', '/replay', '/fixtures'];

/** What is wrong with a name, in a sentence; null where nothing is. */
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
  return new Map(
    readdirSync(templates).map((template) => {
      const file = template.replace(/\.txt$/, '');
      const text = readFileSync(join(templates, template), 'utf8')
        .replaceAll('__name__', name)
        .replaceAll('__Name__', capital)
        .replaceAll('__package__', npmName);
      return [file.endsWith('.en.json') ? `locales/${file}` : file, text];
    }),
  );
}

interface Manifest {
  exports: Record<string, string>;
  publishConfig: { exports: Record<string, unknown> };
}

/** The package's manifest with the doors of one more adapter. */
export function withDoors(manifest: string, name: string): string {
  const read = JSON.parse(manifest) as Manifest;
  const { './package.json': itself, ...published } = read.publishConfig.exports;
  read.publishConfig.exports = published;
  for (const door of doors) {
    const file = `${name}${door === '' ? '/index' : door}`;
    read.exports[`./${name}${door}`] = `./src/${file}.ts`;
    read.publishConfig.exports[`./${name}${door}`] = {
      types: `./dist/${file}.d.ts`,
      default: `./dist/${file}.js`,
    };
  }
  if (itself !== undefined) read.publishConfig.exports['./package.json'] = itself;
  return `${JSON.stringify(read, null, 2)}\n`;
}

function write(name: string, npmName: string): void {
  for (const [file, text] of adapterFiles(name, npmName)) {
    const path = join(packageFolder, 'src', name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const manifest = join(packageFolder, 'package.json');
  writeFileSync(manifest, withDoors(readFileSync(manifest, 'utf8'), name));
}

if (process.argv[1] === import.meta.filename) {
  const [name, npmName] = process.argv.slice(2);
  const taken = readdirSync(join(packageFolder, 'src'));
  const problem = problemOf(name, taken);
  if (problem !== null || name === undefined) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
  } else {
    write(name, npmName ?? name);
    process.stdout.write(
      `packages/adapters/src/${name} is there and compiles. Its tests fail, and say what to fill in:\n\n  npx vitest run --project node packages/adapters/src/${name}\n\ndocs/writing-an-adapter.md goes through it step by step.\n`,
    );
  }
}
