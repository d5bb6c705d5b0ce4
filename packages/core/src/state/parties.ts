import type { CallEvent, IssueRaised, PartyChanged } from '../events.ts';
import { keyOf, tableOf, withEntry, withoutEntries } from '../table.ts';
import type { IssueParty, Parties, Party } from './types.ts';

const maxHere = 200;
const maxGone = 20;

export const noParties: Parties = { parties: tableOf() };

/** Selects the other participants of the live calls, including those who left. */
export const selectParties = (state: { readonly parties: Parties }): Parties => state.parties;

const isGone = ({ state }: Party): boolean => state === 'gone';

/** Whether no other participant is on a call; one who is away for a while still counts. */
export const isAlone = ({ parties }: Parties, source: string, callId: string | null): boolean =>
  !Object.values(parties).some(
    (party) => party.source === source && party.callId === callId && !isGone(party),
  );

/**
 * Whether everybody else of a source is away for a while, so that nobody is there to talk to.
 *
 * @param callId counts those on this call alone; by default all
 */
export function isDeserted({ parties }: Parties, callId: string | null | undefined): boolean {
  const all = Object.values(parties).filter((party) => !isGone(party));
  return all.some(
    ({ state, source, callId: on }) =>
      state === 'away' &&
      (callId === undefined || on === callId) &&
      all.every((one) => one.source !== source || one.state === 'away'),
  );
}

/** The participant an issue is about, with what is known of them. */
export function aboutParty(
  { parties }: Parties,
  { partyId, source = '' }: Pick<IssueRaised, 'partyId' | 'source'>,
): IssueParty | null {
  if (partyId == null) return null;
  const { name, kind } = parties[keyOf(source, partyId)] ?? { name: null, kind: 'person' };
  return { partyId, name, kind };
}

/** Another participant joined, left, or came back. */
export function changeParty(slice: Parties, event: PartyChanged): Parties {
  const { at, partyId, source = '' } = event;
  const key = keyOf(source, partyId);
  const before = slice.parties[key];
  const here = event.state === 'joined' || event.state === 'back';
  const cameBack = before !== undefined && before.state !== 'joined';
  const state = here ? (cameBack ? 'back' : 'joined') : event.state;
  const party: Party = {
    partyId,
    source,
    callId: event.callId === undefined ? (before?.callId ?? null) : event.callId,
    name: event.name ?? before?.name ?? null,
    kind: event.kind ?? before?.kind ?? 'person',
    state,
    since: before?.state === state ? before.since : at,
  };
  if (before && (Object.keys(party) as (keyof Party)[]).every((field) => before[field] === party[field]))
    return slice;
  // Added at the end, so that the participant whose last change is oldest leaves first.
  return { parties: trim(withEntry(withoutEntries(slice.parties, [key]), key, party)) };
}

function trim(parties: Parties['parties']): Parties['parties'] {
  const keys = Object.keys(parties);
  const over = (gone: boolean, max: number) =>
    keys.filter((key) => isGone(parties[key] as Party) === gone).slice(0, -max);
  const leaving = [...over(false, maxHere), ...over(true, maxGone)];
  return leaving.length === 0 ? parties : withoutEntries(parties, leaving);
}

function withoutPartiesOn(slice: Parties, source: string, callId: string | null): Parties {
  const leaving = Object.keys(slice.parties).filter((key) => {
    const party = slice.parties[key] as Party;
    return party.source === source && party.callId === callId;
  });
  return leaving.length === 0 ? slice : { parties: withoutEntries(slice.parties, leaving) };
}

/** Removes the participants of a call that ended, or of a connection that was closed. */
export function withoutPartiesOf(slice: Parties, event: CallEvent): Parties {
  const over =
    event.type === 'callEnded'
      ? event.callId
      : event.type === 'connectionChanged' && event.status === 'closed'
        ? null
        : undefined;
  return over === undefined ? slice : withoutPartiesOn(slice, event.source ?? '', over);
}
