import { ownEntry, tableOf, type CatalogueEntry, type Table } from '@faultline/core';

/**
 * The rule for a code at run time: its row in the catalogue, without the columns that only documents and developers
 * read.
 */
export type CodeRule = Pick<
  CatalogueEntry,
  'condition' | 'fatal' | 'severity' | 'clears' | 'retrying' | 'endsCalls'
>;

/** The codes of one SDK by their full ids. */
export type Codes = Table<CodeRule>;

/** The rule for an unknown code: nothing is lost, and nothing is guessed. */
const unknownRule: CodeRule = { condition: 'sdk.unknown' };

/**
 * Reads the codes that `scripts/adapters.ts` writes from a catalogue: grouped by condition and other columns, without
 * the name of their SDK, separated by blanks.
 *
 * @example readCodes('telnyx', { 'call.holdFailed fatal=false': '44001' })
 */
export function readCodes(sdk: string, groups: Readonly<Record<string, string>>): Codes {
  const all = new Map<string, CodeRule>();
  for (const [key, codes] of Object.entries(groups)) {
    const [condition, ...more] = key.split(' ');
    const flags = more.map((one) => {
      const [name, value] = one.split('=');
      return [name, value === 'true' || (value === 'false' ? false : value)] as const;
    });
    const rule = { condition, ...Object.fromEntries(flags) } as CodeRule;
    for (const code of codes.split(' ')) all.set(`${sdk}/${code}`, rule);
  }
  return tableOf(all);
}

/** The rule for a code, or the one for unknown codes; never throws. */
export function lookUp(codes: Codes, id: string): { readonly rule: CodeRule; readonly known: boolean } {
  const rule = ownEntry<CodeRule>(codes, id);
  return rule ? { rule, known: true } : { rule: unknownRule, known: false };
}
