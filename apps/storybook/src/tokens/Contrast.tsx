import { Name, Table } from '../reference/Table.tsx';
import { schemes, type Measures } from './measure.ts';
import { contrastIn, leastContrast, pairName, pairs, type Pair } from './pairs.ts';
import words from './words.json';

const levels = ['AAA', 'AA'] as const;

function verdictOf(pair: Pair, ratio: number): string {
  // Rounded down: what is a little below a limit is not shown as being at it.
  const shown = `${(Math.floor(ratio * 100) / 100).toFixed(2)} : 1`;
  const level = levels.find((one) => ratio >= leastContrast(pair, one));
  return `${shown} ${level ?? words['contrast.tooLow']}`;
}

/** The contrast of every pair of colours that the kit shows, in both schemes. */
export function Contrast({ measures: { colours } }: { readonly measures: Measures }) {
  const ratio = (pair: Pair, scheme: (typeof schemes)[number]) =>
    contrastIn(pair, (name) => colours.get(`--faultline-color-${name}`)?.[scheme].colour ?? [0, 0, 0]);
  return (
    <section aria-label={words.contrast}>
      <h2>{words.contrast}</h2>
      <p>{words['contrast.lead']}</p>
      <Table
        label={words.contrast}
        columns={[
          words['contrast.pair'],
          words['contrast.kind'],
          words['column.light'],
          words['column.dark'],
        ]}
        lines={pairs.map((pair) => ({
          id: `${pairName(pair)} ${String(pair.isText)}`,
          name: <Name>{pairName(pair)}</Name>,
          cells: [
            words[pair.isText ? 'contrast.text' : 'contrast.sign'],
            ...schemes.map((scheme) => verdictOf(pair, ratio(pair, scheme))),
          ],
        }))}
      />
    </section>
  );
}
