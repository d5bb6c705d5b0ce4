import { ownEntry, tableOf, type CatalogueEntry, type Table } from '@faultline/core';

/** What a code comes to at run time: its row in the catalogue without what only documents and developers read. */
export type CodeRule = Pick<
  CatalogueEntry,
  'condition' | 'fatal' | 'severity' | 'clears' | 'retrying' | 'endsCalls'
>;

/** The codes of one SDK by their full ids. */
export type Codes = Table<CodeRule>;

/** The rule of an unknown code: nothing is lost, nothing is guessed. */
const unknownRule: CodeRule = { condition: 'sdk.unknown' };

/**
 * Reads the codes that `scripts/adapters.ts` has written from a catalogue: by condition and what else is true of them, the
 * codes without the name of their SDK, with a blank between them.
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

/** The rule of a code, or that of an unknown one; never throws. */
export function lookUp(codes: Codes, id: string): { readonly rule: CodeRule; readonly known: boolean } {
  const rule = ownEntry<CodeRule>(codes, id);
  return rule ? { rule, known: true } : { rule: unknownRule, known: false };
}
