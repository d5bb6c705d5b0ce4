import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { written } from './evidence.ts';
import { keptForAll, rules, sdks, table } from './evidenceTable.ts';

const root = new URL('..', import.meta.url);
const page = readFileSync(new URL('docs/evidence.md', root), 'utf8');

/** The tests by the rules in their names, `(A6)` or `(A1, B11)` at the end. */
const tests = execFileSync('git', ['ls-files', 'packages', 'apps'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.test\.tsx?$/.test(file))
  .flatMap((file) =>
    [...readFileSync(new URL(file, root), 'utf8').matchAll(/ \(([ABC]\d+(?:, [ABC]\d+)*)\)['"`]/g)].flatMap(
      ([, all = '']) => all.split(', ').map((rule) => ({ file, rule })),
    ),
  );
const named = new Set(tests.map(({ rule }) => rule));

describe('docs/evidence.md', () => {
  it.each(rules)('has tests that name rule %s', (rule) => {
    expect(named).toContain(rule);
  });

  it('explains every rule that a test names', () => {
    expect([...named].filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  it.each(keptForAll)('is right that %s is kept once for all adapters', (rule) => {
    const files = tests.filter((one) => one.rule === rule).map(({ file }) => file);
    expect(files.join('\n')).toMatch(/^packages\/(core|components|adapters\/src\/browser)\//m);
  });

  it('says of every rule and adapter that it is watched, or why it cannot be seen', () => {
    const empty = table.flatMap(([rule, cells]) =>
      cells.flatMap((cell, index) => (cell === null ? [`${rule} ${sdks[index]?.sdk}`] : [])),
    );
    expect(empty).toEqual([]);
  });

  it('has the table that `npm run evidence` writes', async () => {
    expect(page).toBe(await written());
  });
});
