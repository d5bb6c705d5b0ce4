import {
  tableOf,
  type CatalogueEntry,
  type ConditionId,
  type Severity,
  type Table,
  ownEntry,
} from '@faultline/core';

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
  for (const key in groups) {
    const [condition, ...more] = key.split(' ');
    const rule: Record<string, unknown> = { condition: condition as ConditionId };
    for (const one of more) {
      const [name = '', value] = one.split('=');
      rule[name] = value === 'true' || (value === 'false' ? false : (value as Severity));
    }
    for (const code of groups[key]?.split(' ') ?? []) all.set(`${sdk}/${code}`, rule as unknown as CodeRule);
  }
  return tableOf(all);
}

/** The rule of a code, or that of an unknown one; never throws. */
export function lookUp(codes: Codes, id: string): { readonly rule: CodeRule; readonly known: boolean } {
  const rule = ownEntry<CodeRule>(codes, id);
  return rule ? { rule, known: true } : { rule: unknownRule, known: false };
}
