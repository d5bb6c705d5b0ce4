import { initialState } from '../state/reduce.ts';
import type { CallState, Facts } from '../state/types.ts';
import type { ViewTopic } from '../view/view.ts';
import type { Snapshot, Topic } from './snapshot.ts';
import { everything } from './topics.ts';
import type { createViews } from './views.ts';

/** Every field of the state is a topic, except the time of the last event. */
const slices = (Object.keys(initialState) as (keyof CallState)[]).filter((name) => name !== 'now');
const isSlice = (topic: string): topic is keyof Facts => (slices as readonly string[]).includes(topic);

/** The present value of each topic: the same object as long as nothing in it changed. */
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
      const callId = topic.slice(topic.indexOf('/') + 1);
      if (topic.startsWith('hangupCause/')) return facts().hangupCause.calls[callId];
      return topic.startsWith('callQuality/')
        ? views.valueOf('callQuality', callId)
        : views.valueOf(topic as ViewTopic);
    },
  };
}
