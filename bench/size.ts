import { readFileSync, writeFileSync } from 'node:fs';
import { lostGoals, newGoals } from './goals.ts';
import { sizeRows } from './sizes.ts';
import { weigh } from './weigh.ts';

/**
 * Prints what named imports cost, beside the goals: `npm run size`. Ends with 1 when a goal that had been met is lost.
 * `--update` notes goals that are met for the first time; `--files` lists the heaviest files of each row.
 */
const file = new URL('./size-goals.json', import.meta.url);
const met = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];

const measured = await Promise.all(
  sizeRows.map(async (row) => ({ ...row, ...(await weigh(row.code, row.outside)) })),
);

const kB = (bytes: number) => (bytes / 1000).toFixed(2).padStart(6);
const verdict = ({ compressed, goal }: { compressed: number; goal: number | null }) =>
  goal === null ? '' : compressed <= goal ? 'met' : `over by ${compressed - goal} B`;

console.log(
  `${'kB'.padStart(6)} ${'goal'.padStart(6)}  (minified, gzip; React and SDK not counted, react-query where it is imported; CSS apart)`,
);
for (const row of measured) {
  const goal = row.goal === null ? '     –' : kB(row.goal);
  console.log(`${kB(row.compressed)} ${goal}  ${row.what}  ${verdict(row)}`);
  if (process.argv.includes('--files'))
    for (const [name, bytes] of row.files.slice(0, 20))
      console.log(`${String(bytes).padStart(20)} B  ${name}`);
}

const fresh = newGoals(met, measured);
if (fresh.length > 0 && process.argv.includes('--update')) {
  writeFileSync(file, `${JSON.stringify([...met, ...fresh], null, 2)}\n`);
  console.log(`Noted as met: ${fresh.join(', ')}.`);
} else if (fresh.length > 0) {
  console.log(`Met for the first time: ${fresh.join(', ')}. Note it with "npm run size -- --update".`);
}

const lost = lostGoals(met, measured);
if (lost.length > 0) {
  console.error(`Goals that had been met are lost: ${lost.join(', ')}. Make it smaller again.`);
  process.exitCode = 1;
}
