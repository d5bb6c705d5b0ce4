import { catalogueRows, type CatalogueRow } from '../rows.ts';
import words from '../words.json';

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();
const choices = {
  sdk: unique(catalogueRows.map((row) => row.sdk)),
  condition: unique(catalogueRows.map((row) => row.condition)),
  severity: ['fatal', 'error', 'warning', 'info'],
  kind: unique(catalogueRows.map((row) => row.kind)),
} as const;

type Filter = keyof typeof choices;
type Chosen = Readonly<Record<Filter, string>>;

const names = Object.keys(choices) as readonly Filter[];

/** Nothing is filtered out. */
export const noFilters: Chosen = { sdk: '', condition: '', severity: '', kind: '' };

/** Whether a code is among what is chosen. */
export const passes = (row: CatalogueRow, filters: Chosen): boolean =>
  names.every((name) => filters[name] === '' || row[name] === filters[name]);

interface FiltersProps {
  readonly filters: Chosen;
  readonly onFilters: (filters: Chosen) => void;
}

/** Choices by SDK, condition, severity and kind. */
export const Filters = ({ filters, onFilters }: FiltersProps) => (
  <div className="review-filters">
    {names.map((name) => (
      <label key={name}>
        {words[`catalogue.${name}`]}
        <select
          value={filters[name]}
          onChange={(event) => onFilters({ ...filters, [name]: event.target.value })}
        >
          <option value="">{words['catalogue.any']}</option>
          {choices[name].map((value) => (
            <option key={value}>{value}</option>
          ))}
        </select>
      </label>
    ))}
  </div>
);
