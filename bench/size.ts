import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arePeersInstalled } from '../scripts/lib/peers.mjs';
import { allowedIn, grownRows, lostGoals, newGoals, noteOf, type Noted } from './goals.ts';
import { fromPeers } from './peerBundle.ts';
import { peerSizeRows, type PeerSizeRow } from './peerSizes.ts';
import { readResults, writeResults } from './results.ts';
import { sizeRows } from './sizes.ts';
import { weigh } from './weigh.ts';

/**
 * `npm run size`: prints the size of named imports, with the goals and the sizes of other packages. Ends with 1 when a
 * goal that had been met is lost, or a row grew by more than 1 % and no changeset says why (`Size of banner up to 24.3
 * kB: why`). `--update` notes the sizes and the goals met; `--files` lists the heaviest files; `--check` compares and
 * writes nothing.
 */
const asked = (flag: string) => process.argv.includes(flag);
const file = new URL('./size-goals.json', import.meta.url);
const noted = JSON.parse(readFileSync(file, 'utf8')) as Noted;

const measured = await Promise.all(
  sizeRows.map(async (row) => {
    const weight = await weigh(row.code, row.outside);
    if (row.later && weight.later === 0)
      throw new Error(`${row.id} is loaded at once, not when it is needed.`);
    return { ...row, ...weight, compressed: row.later ? weight.later : weight.compressed };
  }),
);
/**
 * Bytes of a compared package: measured if these packages are installed, otherwise as last measured; their versions are
 * pinned.
 */
const peerBytes = async ({ id, code }: PeerSizeRow): Promise<number | undefined> =>
  arePeersInstalled()
    ? (await weigh(code, [], fromPeers)).compressed
    : readResults('size').rows.find(({ subject, isPeer }) => isPeer && subject === id)?.value;
const peers = asked('--check')
  ? []
  : (
      await Promise.all(peerSizeRows.map(async (row) => ({ ...row, compressed: await peerBytes(row) })))
    ).filter((row): row is PeerSizeRow & { compressed: number } => row.compressed !== undefined);

const kB = (bytes: number) => (bytes / 1000).toFixed(2).padStart(6);
const verdict = ({ compressed, goal }: { compressed: number; goal: number | null }) =>
  goal === null ? '' : compressed <= goal ? 'met' : `over by ${compressed - goal} B`;

console.log(
  `${'kB'.padStart(6)} ${'goal'.padStart(6)}  (minified, gzip; React and SDK not counted, react-query where it is imported; CSS apart)`,
);
for (const row of measured) {
  const goal = row.goal === null ? '     –' : kB(row.goal);
  console.log(`${kB(row.compressed)} ${goal}  ${row.what}  ${verdict(row)}`);
  for (const peer of peers.filter(({ beside }) => beside === row.id))
    console.log(`${kB(peer.compressed)} ${''.padStart(6)}    instead: ${peer.what}`);
  if (asked('--files'))
    for (const [name, bytes] of row.files.slice(0, 20))
      console.log(`${String(bytes).padStart(20)} B  ${name}`);
}
if (!asked('--check')) {
  const group = 'size';
  writeResults('size', {
    with: `Node ${process.versions.node}`,
    rows: [
      ...measured.map(({ id, compressed: value, goal }) => ({
        group,
        subject: id,
        value,
        unit: 'B',
        goal,
        isPeer: false,
      })),
      ...peers.map(({ id, compressed: value }) => ({
        group,
        subject: id,
        value,
        unit: 'B',
        goal: null,
        isPeer: true,
      })),
    ],
  });
}

const changesets = new URL('../.changeset/', import.meta.url);
const texts = readdirSync(changesets)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, changesets), 'utf8'));
const grown = grownRows(noted, measured, allowedIn(texts));
const lost = lostGoals(noted, measured);
const fresh = newGoals(noted, measured);

if (fresh.length > 0) console.log(`Met for the first time: ${fresh.join(', ')}.`);
if (lost.length > 0)
  console.error(`Goals that had been met are lost: ${lost.join(', ')}. Make it smaller again.`);
if (grown.length > 0)
  console.error(
    `Grown by more than 1 %: ${grown.join(', ')}. Make it smaller, or say why in a changeset: "Size of ${grown[0]} up to … kB: …".`,
  );
if (lost.length + grown.length > 0) process.exitCode = 1;
if (asked('--update')) writeFileSync(file, `${JSON.stringify(noteOf(noted, measured, grown), null, 2)}\n`);
else console.log('Note sizes and goals met with "npm run size -- --update".');
