import type { CallRecord, Details } from '@faultline/core';
import type { Translate } from '../messages/MessagesProvider.tsx';

/** One line of the details: a label and its value. */
export type SupportRow = readonly [label: string, value: string];

/** What support is told. */
export interface SupportFacts {
  /** Id of the source that said so. */
  readonly source: string;
  readonly code: string;
  readonly condition: string;
  readonly callId: string | null;
  readonly call: CallRecord | null;
  /** Epoch ms. */
  readonly at: number;
  readonly reference?: string | null;
  readonly details?: Details;
}

interface Hints {
  readonly brands?: readonly { readonly brand: string; readonly version: string }[];
  readonly platform?: string;
}

/** The browser in a few words where it tells them, else in its own many. */
function browserName(): string {
  const { userAgent = '', userAgentData } = (globalThis.navigator ?? {}) as {
    userAgent?: string;
    userAgentData?: Hints;
  };
  const brand = userAgentData?.brands?.filter(({ brand: name }) => !/not.?a.?brand/i.test(name)).at(-1);
  return brand ? joined(brand.brand, brand.version, userAgentData?.platform) : userAgent;
}

/** A moment as support writes it: `2026-01-01 14:02:31 UTC`. */
const utc = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

const joined = (...values: readonly (string | number | null | undefined)[]): string =>
  values.filter((value) => value !== null && value !== undefined && value !== '').join(' ');

/** The lines of the details, without those that nobody knows. */
export function supportRows(t: Translate, facts: SupportFacts): readonly SupportRow[] {
  const hangup = facts.call?.hangup;
  const causeCode = typeof hangup?.causeCode === 'number' ? `(${hangup.causeCode})` : '';
  const rows: readonly SupportRow[] = [
    [t('details.reference'), facts.reference ?? ''],
    [t('details.source'), facts.source],
    [t('details.code'), facts.code],
    [t('details.condition'), facts.condition],
    [t('details.cause'), joined(hangup?.cause, causeCode)],
    [t('details.sip'), joined(hangup?.sipCode, hangup?.sipReason)],
    [t('details.call'), facts.callId ?? ''],
    [t('details.time'), utc(facts.at)],
    ...Object.entries(facts.details ?? {}).map(([name, value]): SupportRow => [
      name,
      value === null ? '' : String(value),
    ]),
    [t('details.browser'), browserName()],
  ];
  return rows.filter(([, value]) => value !== '');
}

/** The details as the text that is copied. */
export const supportText = (rows: readonly SupportRow[]): string =>
  rows.map(([label, value]) => `${label}: ${value}`).join('\n');
