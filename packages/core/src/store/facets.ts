import type { CallState, Facts } from '../state/types.ts';
import type { ViewTopic } from '../view/view.ts';
import type { Snapshot, Topic } from './snapshot.ts';
import { everything } from './topics.ts';
import type { createViews } from './views.ts';

const slices: readonly (keyof Facts)[] = [
  'callErrors',
  'reconnectState',
  'registration',
  'mediaRecovery',
  'hangupCause',
  'parties',
  'recoveries',
  'hidden',
];
const isSlice = (topic: string): topic is keyof Facts => (slices as readonly string[]).includes(topic);

/** What there is of each topic now: the same object as long as nothing in it changed. */
export function createFacets(
  state: () => CallState,
  views: Pick<ReturnType<typeof createViews>, 'valueOf' | 'values'>,
) {
  let snapshot: Snapshot = state();
  let all: readonly unknown[] = [];
  const facts = (): Snapshot => {
    const fresh = state();
    if (slices.some((slice) => snapshot[slice] !== fresh[slice])) snapshot = fresh;
    return snapshot;
  };
  return {
    snapshot: facts,
    of(topic: Topic | typeof everything): unknown {
      if (topic === everything) {
        const fresh = [...views.values(), facts()];
        if (fresh.length !== all.length || fresh.some((one, index) => one !== all[index])) all = fresh;
        return all;
      }
      if (isSlice(topic)) return facts()[topic];
      const slash = topic.indexOf('/');
      if (slash < 0) return views.valueOf(topic as ViewTopic);
      const callId = topic.slice(slash + 1);
      return topic.startsWith('hangupCause/')
        ? facts().hangupCause.calls[callId]
        : views.valueOf('callQuality', callId);
    },
  };
}
