import type { ConditionId } from '@faultline/core';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { catalogueRows, type CatalogueRow } from '../rows.ts';
import { codeDocuments, conditionDocuments, type WordsOf } from './documents.ts';
import { comparable, termsOf } from './terms.ts';

/** What a search finds, the best first. */
export interface Found {
  readonly conditions: readonly ConditionId[];
  readonly codes: readonly CatalogueRow[];
  /** A number or a name of a code was asked for, so that codes come before conditions. */
  readonly asksForCode: boolean;
}

const isNumber = (term: string): boolean => /\d/.test(term);

/** Numbers are meant as they are written; a longer word may have an error in it. */
const forgiving: SearchOptions = {
  prefix: (term) => isNumber(term) || term.length > 2,
  fuzzy: (term) => (isNumber(term) || term.length < 4 ? false : 0.2),
  weights: { fuzzy: 0.3, prefix: 0.5 },
};

const indexOf = <Fields extends Readonly<Record<'id', string>>>(
  documents: readonly Fields[],
  boost: Readonly<Record<Exclude<keyof Fields, 'id'>, number>>,
): MiniSearch<Fields> => {
  const index = new MiniSearch<Fields>({
    fields: Object.keys(boost),
    tokenize: termsOf,
    processTerm: comparable,
    searchOptions: { ...forgiving, boost: { ...boost } },
  });
  index.addAll(documents);
  return index;
};

const rowsById: ReadonlyMap<string, CatalogueRow> = new Map(catalogueRows.map((row) => [row.id, row]));

/** Makes something when it is first asked for, and keeps it. */
const lazy = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

const codeIndex = lazy(() =>
  indexOf(codeDocuments(), { code: 8, name: 4, sdk: 3, kind: 2, title: 2, causes: 1 }),
);

const nothing: Found = { conditions: [], codes: [], asksForCode: false };

/** Whether one of the words is the number of a code, or all of them together are its name. */
const asksFor = (query: string, { code, name, id }: CatalogueRow): boolean =>
  [String(code), name, id].includes(query) ||
  (isNumber(String(code)) && query.split(/\s+/).includes(String(code)));

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The same list with some of it first. */
const firstOf = <Item>(list: readonly Item[], isFirst: (item: Item) => boolean): readonly Item[] => [
  ...list.filter(isFirst),
  ...list.filter((item) => !isFirst(item)),
];

/**
 * Makes the search over conditions and codes. Words count one by one, in English and in the language that is shown, and errors
 * in spelling are forgiven. The indexes take long to make: they are made for the first words that are searched for.
 *
 * @param wordsOf the words of a condition in the language that is shown.
 * @example createSearch(describeCondition)('caller hears busy').conditions[0] // 'call.busy'
 */
export function createSearch(wordsOf: WordsOf): (query: string) => Found {
  const conditionIndex = lazy(() =>
    indexOf(conditionDocuments(wordsOf), {
      symptoms: 4,
      title: 3,
      shownTitle: 3,
      codes: 2,
      name: 2,
      body: 1.5,
      shownBody: 1.5,
      causes: 0.5,
    }),
  );
  return (query) => {
    const asked = query.trim();
    if (asked === '') return nothing;
    const rows = codeIndex()
      .search(asked)
      .flatMap(({ id }) => rowsById.get(String(id)) ?? []);
    const exact = new Set(rows.filter((row) => asksFor(asked, row)));
    const found = conditionIndex()
      .search(asked)
      .map(({ id }) => id as ConditionId);
    return {
      conditions: firstOf(found, (id) => id === asked || isSame(wordsOf(id).title, asked)),
      codes: firstOf(rows, (row) => exact.has(row)),
      asksForCode: exact.size > 0,
    };
  };
}
