import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './lib/root.mjs';
import { testNames } from './lib/testNames.ts';

const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const [, threats = ''] = /\n## Threats[^\n]*\n([\s\S]*?)\n## /.exec(page) ?? [];
const rows = threats.split('\n').filter((line) => line.startsWith('| ') && !/^\| (threat|-)/.test(line));
const held = rows.map((row) => {
  const [, threat = row, file = '', name = ''] =
    /^\| ([^|]+?) +\|.*\[\w+\]\(([^)]+)\) “([^”]+)” +\|$/.exec(row) ?? [];
  return { threat, file, name };
});

describe('SECURITY.md', () => {
  it('has the threats that nobody may forget', () => {
    const all = rows.join('\n');
    for (const one of [
      'markup',
      'secret',
      'Content-Security-Policy',
      'frames the app',
      'recording',
      'flood',
      'phones home',
    ])
      expect(all).toContain(one);
  });

  it.each(held)('$threat: the test that holds it is there', ({ file, name }) => {
    expect(testNames(join(root, file))).toContain(name);
  });
});
