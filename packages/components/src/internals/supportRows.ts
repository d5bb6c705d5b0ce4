import { cleanText, type CallRecord, type Details } from '@faultline/core';
import type { Translate } from '../messages/MessagesProvider.tsx';
import { isoOf } from './isoOf.ts';

/** One line of the details: a label and its value. */
export type SupportRow = readonly [label: string, value: string];

/** The facts that support receives. */
export interface SupportFacts {
  /** Id of the source that reported it. */
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

/** The browser in a few words where it reports them, otherwise its whole user agent. */
function browserName(): string {
  const { userAgent = '', userAgentData } = (globalThis.navigator ?? {}) as {
    userAgent?: string;
    userAgentData?: Hints;
  };
  const brand = userAgentData?.brands?.filter(({ brand: name }) => !/not.?a.?brand/i.test(name)).at(-1);
  return brand ? joined(brand.brand, brand.version, userAgentData?.platform) : userAgent;
}

/** A moment as support writes it: `2026-01-01 14:02:31 UTC`. */
const utc = (at: number): string =>
  isoOf(at)
    .replace('T', ' ')
    .replace(/\.\d+Z/, ' UTC');

/** A value as one line of plain text, whatever it was, without characters that could break or reverse the line. */
const textOf = (value: unknown): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : cleanText(String(value));

const joined = (...values: readonly unknown[]): string => values.map(textOf).filter(Boolean).join(' ');

/** The lines of the details, one fact per line, without unknown ones. */
export function supportRows(t: Translate, facts: SupportFacts): readonly SupportRow[] {
  const hangup = facts.call?.hangup;
  const causeCode = typeof hangup?.causeCode === 'number' ? `(${hangup.causeCode})` : '';
  const rows: readonly SupportRow[] = [
    [t('details.reference'), textOf(facts.reference)],
    [t('details.source'), textOf(facts.source)],
    [t('details.code'), textOf(facts.code)],
    [t('details.condition'), textOf(facts.condition)],
    [t('details.cause'), joined(hangup?.cause, causeCode)],
    [t('details.sip'), joined(hangup?.sipCode, hangup?.sipReason)],
    [t('details.call'), textOf(facts.callId)],
    [t('details.time'), utc(facts.at)],
    ...Object.entries(facts.details ?? {}).map(([name, value]): SupportRow => [textOf(name), textOf(value)]),
    [t('details.browser'), browserName()],
  ];
  return rows.filter(([, value]) => value !== '');
}

/** The details as the text that is copied. */
export const supportText = (rows: readonly SupportRow[]): string =>
  rows.map(([label, value]) => `${label}: ${value}`).join('\n');
