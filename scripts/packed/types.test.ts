import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import telemetry from '../../packages/telemetry/package.json' with { type: 'json' };
import { createConsumerFolder, type ConsumerFolder } from './consumerFolder.ts';
import { doors } from './doors.ts';

/** From the oldest compiler that is supported to the newest there is. */
const compilers = {
  'TypeScript 5.4': '5.4.5',
  'TypeScript 5.9': '5.9.3',
  'TypeScript 6': '6.0.3',
  'TypeScript 7': '7.0.2',
};
const resolutions = [
  ['bundler', 'esnext'],
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
] as const;
const tarballs = inject('tarballs');
const folderOf = (version: string) => `typescript-${version}`;
let app: ConsumerFolder;

beforeAll(async () => {
  const peers = ['react', 'react-dom', '@tanstack/react-query', '@types/react', '@types/react-dom'] as const;
  const apis = ['@opentelemetry/api', '@opentelemetry/api-logs'] as const;
  app = await createConsumerFolder(['consumer'], {
    ...Object.fromEntries(apis.map((name) => [name, telemetry.devDependencies[name]])),
    ...Object.fromEntries(peers.map((name) => [name, manifest.devDependencies[name]])),
    ...Object.fromEntries(Object.values(compilers).map((one) => [folderOf(one), `npm:typescript@${one}`])),
  });
  const imported = doors.map((door, index) => `import * as door${index} from '${door}';`);
  const sheet = `import '@faultline/components/styles.css';`;
  const all = `export const doors = [${doors.map((_, index) => `door${index}`).join()}];`;
  writeFileSync(join(app.folder, 'doors.ts'), [...imported, sheet, all].join('\n'));
});
afterAll(() => app.remove());

const strict = [
  '--strict',
  '--exactOptionalPropertyTypes',
  '--noUncheckedIndexedAccess',
  '--skipLibCheck',
  'false',
];
const page = [
  '--jsx',
  'react-jsx',
  '--target',
  'es2022',
  '--lib',
  'es2022,dom,dom.iterable',
  '--types',
  'react',
];

/** Compiles the app's page and every entry point; resolves to the compiler's errors. */
const compile = (version: string, options: readonly string[]) => {
  const compiler = join('node_modules', folderOf(version), 'bin/tsc');
  return app.run('node', [compiler, 'shown.tsx', 'doors.ts', ...strict, ...page, ...options]);
};

describe.each(Object.entries(compilers))(
  'the types of every door, checked to the last with %s',
  (_, version) => {
    it.each(resolutions)('hold under moduleResolution "%s"', async (resolution, module) => {
      const options = ['--noEmit', '--module', module, '--moduleResolution', resolution];
      expect(await compile(version, options)).toBe('');
    });
  },
);

it('compiled for Node, <CallStatus /> renders on a server', async () => {
  const options = ['--outDir', 'out', '--module', 'nodenext', '--moduleResolution', 'nodenext'];
  expect(await compile('5.9.3', options)).toBe('');
  const html = await app.run('node', ['render.mjs', 'out/shown.js']);
  expect(html).toContain('data-status="idle"');
  expect(html).toContain('aria-live="polite"');
});

/** We publish ES modules only: apps that use `require`, or resolve like Node 10, are not supported. */
const promised = (problem: Problem) =>
  !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind));

it.each(Object.keys(tarballs))('what %s says of its types is what is there', async (name) => {
  const bytes = new Uint8Array(readFileSync(tarballs[name] ?? ''));
  const checked = await checkPackage(createPackageFromTarballData(bytes), {
    excludeEntrypoints: [/\.(css|json)$/],
  });
  expect(checked.types && checked.problems.filter(promised)).toEqual([]);
});
