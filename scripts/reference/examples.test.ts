import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../lib/root.mjs';
import { apiReference } from './apiReference.ts';
import { compileExamples, examplesOf } from './examples.ts';
import { methodExamples } from './methodExamples.ts';

it('every example of a doc comment compiles, as an app would write it', () => {
  const doors = apiReference();
  const examples = [...examplesOf(doors), ...methodExamples(doors)];
  expect(examples.length).toBeGreaterThan(100);
  expect(Object.fromEntries(compileExamples(examples, doors))).toEqual({});
});

const packages = ['core', 'hooks', 'components', 'adapters', 'testing', 'telemetry'];
const readmes = ['README.md', ...packages.map((name) => `packages/${name}/README.md`)];

it('every piece of code in the READMEs of the project and its packages compiles', () => {
  const pieces = readmes.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/```tsx?\n(.*?)```/gs)].map(([, code = ''], at) => ({
      door: 'adapters/kit',
      name: `${file} ${String(at + 1)}`,
      code,
    })),
  );
  expect(pieces.length).toBeGreaterThan(6);
  expect(Object.fromEntries(compileExamples(pieces, apiReference()))).toEqual({});
});
