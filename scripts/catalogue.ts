import { catalogueRows, type CatalogueRow } from '../apps/storybook/src/rows.ts';

const columns = [
  'id',
  'sdk',
  'kind',
  'code',
  'name',
  'condition',
  'severity',
  'fatal',
  'surface',
  'recovery',
  'title',
  'body',
  'developerFix',
  'story',
  'since',
] as const satisfies readonly (keyof CatalogueRow)[];

/** A value as a field of RFC 4180, and never as a formula of the spreadsheet that opens it. */
function csvField(value: string | number | boolean | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All rows as a table for spreadsheets, with a line of column names. */
export const asCsv = (rows: readonly CatalogueRow[]): string =>
  [columns.join(','), ...rows.map((row) => columns.map((column) => csvField(row[column])).join(','))].join(
    '\r\n',
  );

/** What the command prints for its arguments; a sentence when they are invalid. */
export function output(args: readonly string[]): { readonly text: string; readonly ok: boolean } {
  if (args.length === 1 && args[0] === '--json')
    return { text: JSON.stringify(catalogueRows, null, 1), ok: true };
  if (args.length === 1 && args[0] === '--csv') return { text: asCsv(catalogueRows), ok: true };
  return {
    text: 'The catalogue can be printed in two forms. Run npm run -s catalogue -- --json, or the same with --csv.',
    ok: false,
  };
}

if (process.argv[1] === import.meta.filename) {
  const { text, ok } = output(process.argv.slice(2));
  (ok ? process.stdout : process.stderr).write(`${text}\n`);
  process.exitCode = ok ? 0 : 1;
}
