import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './lib/root.mjs';

const guides = readdirSync(join(root, 'docs/guides')).map((name) => name.replace(/\.md$/, ''));
const samples = join(root, 'apps/samples');
const folders = readdirSync(samples, { withFileTypes: true })
  // Those of the hooks are on the pages of the hooks.
  .filter((entry) => entry.isDirectory() && !['node_modules', 'hooks'].includes(entry.name))
  .map(({ name }) => name);

/** A test that is itself the sample is called `sample`. Stories are tests in Chromium. */
const isTest = (name: string) => /\.(test|stories)\.tsx?$/.test(name);
const isShown = (name: string) => !isTest(name) || name.startsWith('sample.');

/** The samples of a guide: the files in its folder except the tests. */
const filesOf = (guide: string) =>
  readdirSync(join(samples, guide))
    .filter(isShown)
    .map((name) => readFileSync(join(samples, guide, name), 'utf8'));

const blocksOf = (guide: string) =>
  [
    ...readFileSync(join(root, 'docs/guides', `${guide}.md`), 'utf8').matchAll(/```(?:tsx?|css)\n(.*?)```/gs),
  ].map(([, code]) => code as string);

describe.each(guides)('the guide %s', (guide) => {
  it('shows the code of its folder in apps/samples, all of it, which compiles', () => {
    expect(blocksOf(guide).sort()).toEqual(filesOf(guide).sort());
  });

  it('has a test that runs its code', () => {
    const beside = readdirSync(join(samples, guide)).some(isTest);
    // On the real SDKs in Chromium.
    const inPages = readdirSync(join(root, 'apps/hosts/src')).includes(guide);
    expect(beside || inPages).toBe(true);
  });
});

it('every sample has its guide', () => {
  expect([...folders].sort()).toEqual([...guides].sort());
});
