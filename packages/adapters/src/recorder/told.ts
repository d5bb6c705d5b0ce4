import type { CallEvent } from '@faultline/core';
import { leaving } from '../kit/tracked/bounded.ts';
import type { Entry } from './entries.ts';

const maxCalls = 64;

/** Notes at an entry what the source said because of it: of which calls, which of them are over, and whether of more. */
export function createTold(): (entry: Entry, event: CallEvent) => void {
  /** Calls that are not over, the oldest first; as many as an adapter keeps. */
  const live = new Map<string, true>();
  const ends = (entry: Entry, id: string) => {
    live.delete(id);
    entry.ended.add(id);
  };
  return (entry, event) => {
    if ('endsCalls' in event && event.endsCalls) for (const id of [...live.keys()]) ends(entry, id);
    const callId = 'callId' in event ? event.callId : null;
    if (typeof callId !== 'string' || entry.calls.size >= maxCalls) {
      entry.ofMore = true;
      return;
    }
    entry.calls.add(callId);
    if (event.type === 'callEnded') ends(entry, callId);
    if (event.type !== 'callChanged') return;
    live.set(callId, true);
    entry.ended.delete(callId);
    const gone = leaving(live, () => false, maxCalls);
    if (gone !== undefined) live.delete(gone);
  };
}
