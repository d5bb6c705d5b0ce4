import { rowOf } from '../conditions.ts';
import type { Candidate } from './candidate.ts';
import { before } from './rank.ts';
import type { Shown } from './types.ts';

/** One item for two: calls with different others are with nobody in particular, so that none of them can be placed again. */
function together(first: Shown, { callIds, remote, source }: Shown): Shown {
  const { area } = rowOf(first.condition);
  const more = callIds.filter((id) => !first.callIds.includes(id));
  const isOne = more.length === 0 || (remote !== null && remote === first.remote);
  return {
    ...first,
    // Two connections that are lost at once are not one that was lost twice.
    count: first.count + (area === 'signaling' && source !== first.source ? 0 : 1),
    callIds: [...first.callIds, ...more],
    remote: isOne ? first.remote : null,
    actions: isOne ? first.actions : first.actions.filter((action) => action !== 'redial'),
  };
}

/** What has the same key is one item. */
export function groupOf({ surface, item: { condition, callId, party } }: Candidate): string {
  const about = surface === 'banner' ? (party?.partyId ?? '') : (callId ?? '');
  return `${surface} ${condition} ${about}`;
}

/** Several of one kind are one item with a count: the first of them speaks. */
export function grouped(list: readonly Candidate[]): readonly Candidate[] {
  const groups = new Map<string, Candidate>();
  for (const candidate of [...list].sort(before)) {
    const key = groupOf(candidate);
    const first = groups.get(key);
    groups.set(key, first ? { ...first, item: together(first.item, candidate.item) } : candidate);
  }
  return [...groups.values()];
}
