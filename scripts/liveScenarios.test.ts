import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { faults, liveScenarios, type Fault } from './data/liveScenarios.ts';
import { root } from './lib/root.mjs';
import { testNames } from './lib/testNames.ts';

const rigs = join(root, 'apps/rigs/src');
const kinds = Object.keys(faults) as Fault[];
const cells = Object.entries(liveScenarios).flatMap(([sdk, row]) =>
  kinds.map((fault) => ({ sdk, fault, test: row[fault] })),
);
const covered = cells.flatMap(({ sdk, fault, test }) => (test ? [{ sdk, fault, ...test }] : []));
const missing = cells.filter(({ test }) => test === null);

const head = `# Which fault is tried on which SDK

Real SDKs under real faults, in Chromium, by the tests in [apps/rigs](../apps/rigs/README.md). Each row and column leads to one test;
there are more. This page is written by \`npx vitest run --project node scripts/liveScenarios.test.ts -u\` from
\`scripts/data/liveScenarios.ts\`, and a test that is renamed or removed fails it.
`;
const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
const linkOf = (test: (typeof cells)[number]['test']) =>
  test ? `[${test.file.replace('.test.ts', '')}](../apps/rigs/src/${test.file})` : '**missing**';
const overview = [
  line(['', ...Object.values(faults)]),
  line(['---', ...kinds.map(() => '---')]),
  ...Object.entries(liveScenarios).map(([sdk, row]) =>
    line([sdk, ...kinds.map((fault) => linkOf(row[fault]))]),
  ),
].join('\n');
const names = Object.entries(liveScenarios)
  .map(([sdk, row]) => {
    const lines = kinds.flatMap((fault) => (row[fault] ? [`- ${faults[fault]}: “${row[fault].name}”`] : []));
    return `### ${sdk}\n\n${lines.join('\n')}\n`;
  })
  .join('\n');
const summary = `${covered.length} of ${cells.length} are tried. Not tried: ${missing
  .map(({ sdk, fault }) => `${sdk}, ${faults[fault].toLowerCase()}`)
  .join('; ')}.`;

describe('docs/live-scenarios.md', () => {
  it('has sixty pairs of an SDK and a fault', () => {
    expect(cells).toHaveLength(60);
  });

  it.each(covered)('$sdk, $fault: the test that is named is there', ({ file, name }) => {
    const path = join(rigs, file);
    expect(existsSync(path), `${file} is not there.`).toBe(true);
    expect(testNames(path)).toContain(name);
  });

  it('says for each which test tries it, and which none does', async () => {
    const page = await format(
      [head, overview, '', summary, '', '## The names of the tests', '', names].join('\n'),
      {
        parser: 'markdown',
      },
    );
    await expect(page).toMatchFileSnapshot('../docs/live-scenarios.md');
  });
});
