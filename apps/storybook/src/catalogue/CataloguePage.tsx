import { describeCondition } from '@faultline/components';
import { useDeferredValue, useMemo, useState } from 'react';
import { catalogueRows } from '../rows.ts';
import { createSearch } from '../search/createSearch.ts';
import { useLanguage } from '../useLanguage.ts';
import './catalogue.css';
import words from '../words.json';
import { CodeTable } from './CodeTable.tsx';
import { Filters, noFilters, passes } from './Filters.tsx';
import { Results } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';

/** Conditions and codes, found by number, name, symptom and question, and all codes to filter, with the way to each page. */
export function CataloguePage() {
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState(noFilters);
  const language = useLanguage();
  const search = useMemo(
    () => createSearch((condition) => describeCondition(condition, {}, language)),
    [language],
  );
  // What Enter opens is never that of an earlier word; only the long table may come later.
  const found = useMemo(() => search(query), [search, query]);
  const listed = useDeferredValue(query.trim() === '' ? catalogueRows : found.codes);
  const rows = useMemo(() => listed.filter((row) => passes(row, filters)), [listed, filters]);
  return (
    <main className="review-catalogue">
      <h1>{words['catalogue.title']}</h1>
      <SearchBox query={query} onQuery={setQuery}>
        <Results found={found} language={language} />
        {query.trim() !== '' && found.conditions.length + found.codes.length === 0 && (
          <p role="status">{words['search.none']}</p>
        )}
      </SearchBox>
      <h2>{words['catalogue.codes']}</h2>
      <Filters filters={filters} onFilters={setFilters} />
      <p role="status">
        {rows.length === 0
          ? words['catalogue.none']
          : `${rows.length} ${words['catalogue.count']} ${catalogueRows.length}`}
      </p>
      <CodeTable rows={rows} />
    </main>
  );
}
