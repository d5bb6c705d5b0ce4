'use client';
import { selectParties, type Parties, type Party } from '@faultline/core';
import { useMemo } from 'react';
import { callAskedFor, useCallContext } from './internals/context.ts';
import { useSelected } from './useCallSelector.ts';

/**
 * Who else is on a call. `unknown`: nothing reports it, as with a phone call. `alone`: nobody is there any more.
 * `together`: at least one other participant is; those who are `away` should come back by themselves. At most 20 who
 * have left are kept.
 */
export type PartiesView =
  | { readonly status: 'unknown' }
  | { readonly status: 'alone'; readonly gone: readonly Party[] }
  | {
      readonly status: 'together';
      readonly here: readonly Party[];
      readonly away: readonly Party[];
      readonly gone: readonly Party[];
    };

const unknown: PartiesView = { status: 'unknown' };

function viewOf({ parties }: Parties, callId: string | null | undefined): PartiesView {
  const all = Object.values(parties).filter((party) => callId === undefined || party.callId === callId);
  if (all.length === 0) return unknown;
  const gone = all.filter(({ state }) => state === 'gone');
  const away = all.filter(({ state }) => state === 'away');
  const here = all.filter(({ state }) => state === 'joined' || state === 'back');
  return here.length + away.length === 0
    ? { status: 'alone', gone }
    : { status: 'together', here, away, gone };
}

/**
 * Reads who else is on a call: people, agents and avatars. It changes when one of them joins, is away, leaves or comes
 * back.
 *
 * @param asked the call; null: those who are on none that is known; by default that of the `CallScope` around it, or all that live.
 * @throws Error outside a provider.
 * @example
 * const others = useParties();
 * if (others.status === 'together') return <p>{others.here.map(({ name }) => name ?? 'Guest').join(', ')}</p>;
 */
export function useParties(asked?: string | null): PartiesView {
  const callId = callAskedFor(useCallContext('useParties'), asked);
  const parties = useSelected('useParties', selectParties, 'parties');
  return useMemo(() => viewOf(parties, callId), [parties, callId]);
}
