import { describe, expect, it } from 'vitest';
import { catalogueRows } from '../apps/storybook/src/rows.ts';
import { asCsv, output } from './catalogue.ts';
import avatar from './data/avatar-reference.json' with { type: 'json' };
import metered from './data/metered-reference.json' with { type: 'json' };
import opentok from './data/opentok-reference.json' with { type: 'json' };
import sipjs from './data/sipjs-reference.json' with { type: 'json' };
import telnyx from './data/telnyx-reference.json' with { type: 'json' };
import { outdated, storyFiles } from './stories.ts';

/** The codes of the reference documents, by SDK. */
const references = Object.entries({ telnyx, metered, opentok, avatar, sipjs }).flatMap(([sdk, codes]) =>
  codes.map((code) => ({ sdk, ...code })),
);

describe('the catalogue as data', () => {
  it.each(references)('has $sdk $kind $code of the reference document', ({ sdk, kind, code, name }) => {
    const row = catalogueRows.find((one) => one.sdk === sdk && one.kind === kind && one.code === code);
    expect(row).toMatchObject({ name });
  });

  it('has every id once, and words for person and developer in every row', () => {
    expect(new Set(catalogueRows.map((row) => row.id)).size).toBe(catalogueRows.length);
    expect(catalogueRows.filter((row) => !row.title || !row.body || !row.developerFix)).toEqual([]);
  });

  it('leads to a story of each code', () => {
    const told = [...storyFiles().values()].join('\n');
    expect(catalogueRows.filter((row) => !told.includes(`code: '${row.id}'`))).toEqual([]);
    expect(new Set(catalogueRows.map((row) => row.story)).size).toBe(catalogueRows.length);
  });

  it('has stories that are as the generator writes them', () => {
    expect(outdated()).toEqual([]);
  });

  it('prints one array, or the same as a table', () => {
    const { text, ok } = output(['--json']);
    expect(ok).toBe(true);
    expect(JSON.parse(text)).toHaveLength(catalogueRows.length);
    expect(output(['--csv']).text.split('\r\n')).toHaveLength(catalogueRows.length + 1);
  });

  it('writes fields that no spreadsheet takes for a formula or a new column', () => {
    const [row] = catalogueRows;
    const table = row ? asCsv([{ ...row, name: '=1+1', body: 'a "b", c' }]) : '';
    expect(table).toContain("'=1+1");
    expect(table).toContain('"a ""b"", c"');
  });

  it('says how it is called when it is called wrongly', () => {
    expect(output(['--yaml'])).toMatchObject({ ok: false });
    expect(output([]).text).toMatch(/--json/);
  });
});
