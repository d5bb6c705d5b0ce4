import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url);
const page = readFileSync(new URL('docs/evidence.md', root), 'utf8');
const rules = [...page.matchAll(/^### ([ABC]\d+) /gm)].map(([, rule]) => rule as string);

/** The rules in the names of tests: `(A6)` at the end. */
const named = new Set(
  execFileSync('git', ['ls-files', 'packages', 'apps'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.test\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(new URL(file, root), 'utf8').matchAll(/ \(([ABC]\d+)\)['"`]/g)])
    .map(([, rule]) => rule),
);

describe('docs/evidence.md', () => {
  it.each(rules)('has tests that name rule %s', (rule) => {
    expect(named).toContain(rule);
  });

  it('explains every rule that a test names', () => {
    expect([...named].filter((rule) => !rules.includes(rule as string))).toEqual([]);
  });
});
