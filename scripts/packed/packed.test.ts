import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import telemetry from '../../packages/telemetry/package.json' with { type: 'json' };
import { publishedPackages } from '../build/packages.ts';
import { root } from '../lib/root.mjs';
import { createConsumerFolder, type ConsumerFolder } from './consumerFolder.ts';
import { doors } from './doors.ts';
import { runIn } from './runIn.ts';

const packages = publishedPackages();
const tarballs = inject('tarballs');
let bench: ConsumerFolder;

beforeAll(async () => {
  const peers = ['react', 'react-dom', '@tanstack/react-query'] as const;
  const versions = Object.fromEntries(peers.map((name) => [name, manifest.devDependencies[name]]));
  const apis = ['@opentelemetry/api', '@opentelemetry/api-logs'] as const;
  const apiVersions = Object.fromEntries(apis.map((name) => [name, telemetry.devDependencies[name]]));
  bench = await createConsumerFolder(['consumer'], { ...versions, ...apiVersions });
});
afterAll(() => bench.remove());

const installed = (path: string) => readFileSync(join(bench.folder, 'node_modules', path), 'utf8');

const scriptsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

/** Entry points that are plain files, outside the build: data, and package.json. */
const plainDoors = (name: string) => {
  const { exports } = JSON.parse(installed(`${name}/package.json`)) as { exports: Record<string, unknown> };
  return Object.values(exports)
    .filter((target) => typeof target === 'string' && !target.startsWith('./dist/'))
    .map((target) => `package${String(target).slice(1)}`);
};

/** The README of each SDK's entry point. */
const readmesOfDoors = () =>
  readdirSync(join(root, 'packages/adapters/src'))
    .map((door) => `src/${door}/README.md`)
    .filter((file) => existsSync(join(root, 'packages/adapters', file)))
    .map((file) => `package/${file}`);

/** The source of a built script; nothing for what the builder adds itself. */
const sourceFile = (script: string) =>
  ['.ts', '.tsx'].map((ending) => script.replace(/\.js$/, ending)).find((file) => existsSync(file));

/** Every script that a built one loads, including itself. */
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
      const files = (await runIn(bench.folder, 'tar', ['-tzf', tarballs[name] ?? ''])).trim().split('\n');
      const others = files.filter((file) => !file.startsWith('package/dist/'));
      const always = ['package/LICENSE', 'package/README.md', 'package/package.json'];
      const notices = name === '@faultline/components' ? ['package/NOTICES.md'] : [];
      const readmes = name === '@faultline/adapters' ? readmesOfDoors() : [];
      const expected = [...always, ...notices, ...readmes, ...plainDoors(name)];
      expect(others.sort()).toEqual([...new Set(expected)].sort());
      expect(files.filter((file) => /\.(test|stories)\./.test(file))).toEqual([]);
      expect(installed(`${name}/package.json`)).not.toContain('workspace:');
    },
  );

  it.each(packages.map(({ name }) => name))('%s says where its source is, and what it is about', (name) => {
    const { repository, keywords, engines } = JSON.parse(installed(`${name}/package.json`)) as {
      repository: { url: string; directory: string };
      keywords: readonly string[];
      engines: { node: string };
    };
    expect(repository.url).toMatch(/^git\+https:/);
    expect(existsSync(join(root, repository.directory, 'package.json'))).toBe(true);
    expect(keywords).toContain('webrtc');
    expect(engines.node).toBe(manifest.engines.node);
  });

  it.each(packages.map(({ name, folder }) => [name, folder] as const))(
    '%s leads a debugger from every script to its source',
    (name, folder) => {
      const dist = join(bench.folder, 'node_modules', name, 'dist');
      const read = (file: string) => readFileSync(join(dist, file), 'utf8');
      // A script that only re-exports needs no source map.
      const hasCode = (file: string) =>
        read(file)
          .split('\n')
          .some((line) => !/^(import|export) .*from |^export \{|^['"]use client|^\/\/|^$/.test(line));
      const written = scriptsIn(dist).filter(
        (file) => sourceFile(join(folder, 'src', file)) !== undefined && hasCode(file),
      );
      const lost = written.filter(
        (file) =>
          !read(file).includes(`//# sourceMappingURL=${basename(file)}.map`) ||
          !/"sourcesContent":\["/.test(read(`${file}.map`)),
      );
      expect(written.length).toBeGreaterThan(0);
      expect(lost).toEqual([]);
    },
  );

  it('name the licence of the icons that they hold', () => {
    expect(installed('@faultline/components/NOTICES.md')).toMatch(/Lucide[\s\S]+ISC License/);
  });

  it.each(packages.map(({ name }) => name))('%s passes publint', async (name) => {
    const bytes = new Uint8Array(readFileSync(tarballs[name] ?? ''));
    const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('open at every door in plain Node', async () => {
    const printed = await bench.run('node', ['doors.mjs', ...doors]);
    const names = JSON.parse(printed) as Record<string, string[]>;
    expect(Object.keys(names)).toEqual(doors);
    expect(Object.entries(names).filter(([, exported]) => exported.length === 0)).toEqual([]);
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
