import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedPackages } from '../build/packages.ts';
import { root } from '../lib/root.mjs';
import { createWorkbench, type Workbench } from './workbench.ts';

const packages = publishedPackages();
/** Opens in a test of an app only: it brings matchers to the app's own Vitest. */
const inTests = '@faultline/testing/vitest';
const doors = packages.flatMap((one) => Object.keys(one.doors)).filter((door) => door !== inTests);
let bench: Workbench;

beforeAll(async () => {
  bench = await createWorkbench();
});
afterAll(() => bench.remove());

const installed = (path: string) => readFileSync(join(bench.folder, 'node_modules', path), 'utf8');

const scriptsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

/** Doors that are a file as it is, outside the build: data, and package.json. */
const plainDoors = (name: string) => {
  const { exports } = JSON.parse(installed(`${name}/package.json`)) as { exports: Record<string, unknown> };
  return Object.values(exports)
    .filter((target) => typeof target === 'string' && !target.startsWith('./dist/'))
    .map((target) => `package${String(target).slice(1)}`);
};

/** The source of a built script; nothing for what the builder adds itself. */
const sourceFile = (script: string) =>
  ['.ts', '.tsx'].map((ending) => script.replace(/\.js$/, ending)).find((file) => existsSync(file));

/** Every script that a built one brings with it, itself included. */
function broughtBy(script: string, brought = new Set<string>()): ReadonlySet<string> {
  if (brought.has(script)) return brought;
  brought.add(script);
  const imported = readFileSync(script, 'utf8').matchAll(/(?:from|import)\s*['"](\.[^'"]+)['"]/g);
  for (const [, path = ''] of imported) broughtBy(join(dirname(script), path), brought);
  return brought;
}

describe('the packages, installed from their tarballs', () => {
  it.each(packages.map(({ name }) => name))(
    '%s holds its build, its doors, its readme and the licence',
    async (name) => {
      const files = (await bench.run('tar', ['-tzf', bench.tarballs[name] ?? ''])).trim().split('\n');
      const others = files.filter((file) => !file.startsWith('package/dist/'));
      const always = ['package/LICENSE', 'package/README.md', 'package/package.json'];
      const notices = name === '@faultline/components' ? ['package/NOTICES.md'] : [];
      expect(others.sort()).toEqual([...new Set([...always, ...notices, ...plainDoors(name)])].sort());
      expect(files.filter((file) => /\.(test|stories)\./.test(file))).toEqual([]);
      expect(installed(`${name}/package.json`)).not.toContain('workspace:');
    },
  );

  it.each(packages.map(({ name }) => name))('%s says where its source is', (name) => {
    const { repository } = JSON.parse(installed(`${name}/package.json`)) as {
      repository: { url: string; directory: string };
    };
    expect(repository.url).toMatch(/^git\+https:/);
    expect(existsSync(join(root, repository.directory, 'package.json'))).toBe(true);
  });

  it('name the licence of the icons that they hold', () => {
    expect(installed('@faultline/components/NOTICES.md')).toMatch(/Lucide[\s\S]+ISC License/);
  });

  it.each(packages.map(({ name }) => name))('%s passes publint', async (name) => {
    const bytes = new Uint8Array(readFileSync(bench.tarballs[name] ?? ''));
    const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('open at every door in plain Node', async () => {
    const printed = await bench.run('node', ['doors.mjs', ...doors]);
    const names = JSON.parse(printed) as Record<string, string[]>;
    expect(Object.keys(names)).toEqual(doors);
    expect(Object.entries(names).filter(([, exported]) => exported.length === 0)).toEqual([]);
  });

  it('type-check in an app under moduleResolution "bundler"', async () => {
    const printed = await bench.compile(['--noEmit', '--module', 'esnext', '--moduleResolution', 'bundler']);
    expect(printed).toBe('');
  });

  it('type-check under "nodenext" and render <CallStatus /> on a server', async () => {
    const options = ['--outDir', 'out', '--module', 'nodenext', '--moduleResolution', 'nodenext'];
    expect(await bench.compile(options)).toBe('');
    const html = await bench.run('node', ['render.mjs', 'out/shown.js']);
    expect(html).toContain('data-status="idle"');
    expect(html).toContain('aria-live="polite"');
  });

  it('give one style sheet that knows every name the components set', () => {
    const dist = join(bench.folder, 'node_modules/@faultline/components/dist');
    const sheet = readFileSync(join(dist, 'styles.css'), 'utf8');
    const maps = scriptsIn(dist).filter((file) => file.endsWith('.module.js'));
    const names = maps.flatMap(
      (file) => readFileSync(join(dist, file), 'utf8').match(/faultline-[\w-]+/g) ?? [],
    );
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !sheet.includes(name))).toEqual([]);
    expect(sheet).toContain('--faultline-');
  });

  it('bring one adapter at a time', () => {
    const dist = join(bench.folder, 'node_modules/@faultline/adapters/dist');
    const folders = readdirSync(dist).filter((name) => existsSync(join(dist, name, 'index.js')));
    // What every adapter shares.
    const adapters = folders.filter((name) => name !== 'kit');
    expect(adapters).toContain('telnyx');
    const strangers = adapters.flatMap((name) =>
      [...broughtBy(join(dist, name, 'index.js'))]
        .map((file) => relative(dist, file))
        .filter((file) => adapters.some((other) => other !== name && file.startsWith(`${other}/`))),
    );
    expect(strangers).toEqual([]);
  });

  it.each(packages.map(({ name, folder }) => [name, folder] as const))(
    '%s keeps "use client" in exactly the files that have it',
    (name, folder) => {
      const built = join(bench.folder, 'node_modules', name, 'dist');
      const marked = (file: string) => /^['"]use client['"]/.test(readFileSync(file, 'utf8'));
      const wrong = scriptsIn(built).filter((file) => {
        const source = sourceFile(join(folder, 'src', file));
        return source !== undefined && marked(source) !== marked(join(built, file));
      });
      expect(wrong).toEqual([]);
    },
  );
});
