import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { adapters } from '@faultline/adapters/adapters';
import { root } from './lib/root.mjs';

const source = 'packages/adapters/src';
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The rules that a text names in brackets, where what follows shows that it is meant so: `(A1)`, `(B8, B9)`. */
const named = (text: string, after: string): readonly string[] =>
  [...text.matchAll(new RegExp(`\\(((?:[ABC]\\d+(?:, )?)+)\\)${after}`, 'g'))].flatMap(([, rules = '']) =>
    rules.split(', '),
  );

/** The rules in the names of the tests of a file, and of the tests that it takes from a shared table. */
const testedBy = (file: string): readonly string[] => {
  const text = read(file);
  const shared = [...text.matchAll(/from '((?:\.\.\/)+test-support\/\w+\.ts)'/g)].map(([, path = '']) =>
    posix.join(dirname(file), path),
  );
  return [text, ...shared.map(read)].flatMap((one) => named(one, '[\'"`]'));
};

const testsBelow = (folder: string, recursive: boolean): readonly string[] =>
  readdirSync(join(root, folder), { recursive, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();

/** The tests of all adapters at once: those that run for every SDK that carries SIP, and those that import some. */
const sharedTests = testsBelow(source, false);
const carriesSip = ['sipjs', 'telnyx', 'twilio'];
const includes = (file: string, sdk: string): boolean => {
  const text = read(file);
  return (
    (/describe\.each\(Object\.keys\(sipDoors\)\)/.test(text) && carriesSip.includes(sdk)) ||
    text.includes(`from './${sdk}/`)
  );
};

/** What an adapter does about a rule: the test of what it watches, the README that says why it cannot; null for neither. */
type Cell = { readonly watched: string } | { readonly unseen: string } | null;

const cellOf = (sdk: string, rule: string): Cell => {
  const watched = [
    ...testsBelow(`${source}/${sdk}`, true),
    ...sharedTests.filter((file) => includes(file, sdk)),
  ].find((file) => testedBy(file).includes(rule));
  if (watched !== undefined) return { watched };
  const unseen = `${source}/${sdk}/README.md`;
  return named(read(unseen), '').includes(rule) ? { unseen } : null;
};

/** The adapters of one SDK each: what the browser itself reports is of none. */
export const sdks: readonly { readonly sdk: string; readonly title: string }[] = adapters
  .map(({ sdk, title }) => ({ sdk, title }))
  .filter(({ sdk }) => sdk !== 'browser');

/** Rules that the core, the words and the browser source keep, for every adapter alike. */
export const keptForAll = ['A6', 'A7', 'C13', 'C15', 'C16', 'C17', 'C18'] as const;

const page = 'docs/evidence.md';
const heading = '## Which adapter watches what\n';

/** The rules of the page, by number, in its order. */
export const rules: readonly string[] = [...read(page).matchAll(/^### ([ABC]\d+) /gm)].map(
  ([, rule]) => rule as string,
);

/** Every rule that adapters themselves keep, with the cell of each adapter, in the order of {@link sdks}. */
export const table: readonly (readonly [rule: string, cells: readonly Cell[]])[] = rules
  .filter((rule) => !(keptForAll as readonly string[]).includes(rule))
  .map((rule) => [rule, sdks.map(({ sdk }) => cellOf(sdk, rule))]);

const shown = (cell: Cell): string =>
  cell === null
    ? ''
    : 'watched' in cell
      ? `[watched](../${cell.watched})`
      : `[cannot be seen](../${cell.unseen})`;

/** The page as it should be: its rules by hand, and the table. */
export function pageWithTable(): string {
  const written = read(page);
  const at = written.indexOf(heading);
  const byHand = at < 0 ? `${written.trimEnd()}\n\n` : written.slice(0, at);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    row(['', ...sdks.map(({ title }) => title)]),
    row(['---', ...sdks.map(() => '---')]),
    ...table.map(([rule, cells]) => row([rule, ...cells.map(shown)])),
  ];
  return `${byHand}${heading}
“Watched” is a test of that adapter, or one that runs for it too, with the rule’s number in its name. What “cannot be seen”, its
README says why. ${keptForAll.slice(0, -1).join(', ')} and ${keptForAll.at(-1)} are kept once, for all adapters. Written by
\`npm run evidence\`.

${lines.join('\n')}
`;
}
