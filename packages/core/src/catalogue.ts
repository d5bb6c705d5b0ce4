import type { ConditionId, Severity } from './conditions.ts';
import { misuse } from './misuse.ts';

/** What kind of thing a code is, in the words of the reference documents. */
export type CodeKind =
  | 'error'
  | 'warning'
  | 'hangup-cause'
  | 'socket-close'
  | 'end-cause'
  | 'error-class'
  | 'error-code'
  | 'server-error'
  | 'peer-error-name'
  | 'numeric-code'
  | 'legacy-error-type'
  | 'notification'
  | 'sip-status'
  | 'q850-cause'
  | 'browser';

/** One code of one SDK. Most rows give only a name and a condition; the other fields refine them. */
export interface CatalogueEntry {
  readonly kind: CodeKind;
  readonly name: string;
  readonly condition: ConditionId;
  /** The SDK's own default; an event that says otherwise wins. */
  readonly fatal?: boolean;
  /** Wins over the condition's severity, loses to the event. */
  readonly severity?: Severity;
  /** The SDK version that first had it, or the range it was seen in. */
  readonly since?: string;
  /** `repeat`: the SDK never reports its end, but repeats it while it lasts. */
  readonly clears?: 'repeat';
  readonly byDirection?: Readonly<Partial<Record<'inbound' | 'outbound', ConditionId>>>;
  /** Whether the SDK goes on retrying by itself after this code. */
  readonly retrying?: boolean;
  /** Whether this code ends every live call of its source. */
  readonly endsCalls?: boolean;
}

/** A table of codes of one SDK, keyed by full code id. */
export type Catalogue<Id extends string = string> = Readonly<Record<Id, CatalogueEntry>>;

/** The code ids of a catalogue, for tables that must have an entry for each. */
export type CodeId<C> = Extract<keyof C, string>;

/**
 * Declares a catalogue and keeps the exact code ids in its type: fixtures and texts written with `satisfies
 * Record<CodeId<typeof catalogue>, …>` do not compile when one is missing for a code.
 *
 * @throws Error when an id does not begin with the SDK's name.
 * @example const catalogue = defineCatalogue('telnyx', { 'telnyx/45003': { kind: 'error', name: 'RECONNECTION_EXHAUSTED', condition: 'signaling.reconnectExhausted' } });
 */
export function defineCatalogue<Id extends string>(
  sdk: string,
  rows: Record<Id, CatalogueEntry>,
): Catalogue<Id> {
  for (const id in rows) if (!id.startsWith(`${sdk}/`)) throw misuse('core/code-prefix', { id, sdk });
  return rows;
}
