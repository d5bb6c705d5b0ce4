import { useState } from 'react';
import { Breakable } from './Breakable.tsx';
import { catalogueRows, type CatalogueRow } from './rows.ts';
import words from './words.json';

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
const choices = {
  sdk: unique(catalogueRows.map((row) => row.sdk)),
  condition: unique(catalogueRows.map((row) => row.condition)),
  severity: ['fatal', 'error', 'warning', 'info'],
  kind: unique(catalogueRows.map((row) => row.kind)),
} as const;

type Filter = keyof typeof choices;

const matches = (row: CatalogueRow, search: string, filters: Readonly<Record<Filter, string>>): boolean =>
  `${row.id} ${row.code} ${row.name} ${row.title} ${row.condition}`
    .toLowerCase()
    .includes(search.trim().toLowerCase()) &&
  (Object.keys(filters) as Filter[]).every(
    (filter) => filters[filter] === '' || row[filter] === filters[filter],
  );

/** All codes, to filter by number, name, words, condition, severity and kind, with the way to each story. */
export function CataloguePage() {
  const [search, setSearch] = useState('');
  const [filters, setFilters] = useState<Readonly<Record<Filter, string>>>({
    sdk: '',
    condition: '',
    severity: '',
    kind: '',
  });
  const rows = catalogueRows.filter((row) => matches(row, search, filters));
  return (
    <main className="review-catalogue">
      <h1>{words['catalogue.title']}</h1>
      <div className="review-filters">
        <label>
          {words['catalogue.search']}
          <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
        {(Object.keys(choices) as Filter[]).map((filter) => (
          <label key={filter}>
            {words[`catalogue.${filter}`]}
            <select
              value={filters[filter]}
              onChange={(event) => setFilters({ ...filters, [filter]: event.target.value })}
            >
              <option value="">{words['catalogue.any']}</option>
              {choices[filter].map((value) => (
                <option key={value}>{value}</option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p role="status">
        {rows.length === 0
          ? words['catalogue.none']
          : `${rows.length} ${words['catalogue.count']} ${catalogueRows.length}`}
      </p>
      <div className="review-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{words['catalogue.sdk']}</th>
              <th scope="col">{words['catalogue.code']}</th>
              <th scope="col">{words['catalogue.name']}</th>
              <th scope="col">{words['catalogue.condition']}</th>
              <th scope="col">{words['catalogue.severity']}</th>
              <th scope="col">{words['catalogue.told']}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>{row.sdk}</td>
                <td>
                  <a href={`./?path=/story/${row.story}`} target="_top">
                    <Breakable name={String(row.code)} />
                  </a>
                </td>
                <td>{row.name !== row.code && <Breakable name={row.name} />}</td>
                <td>{row.condition}</td>
                <td>{row.severity}</td>
                <td>{row.title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </main>
  );
}
