import { report } from './report.ts';
import type { Snapshot } from './types.ts';

type Slice =
  | 'callErrors'
  | 'reconnectState'
  | 'mediaRecovery'
  | 'hangupCause'
  | 'callQuality'
  | 'authState'
  | 'recoveries'
  | 'hidden'
  | 'screen';

/** What a listener can be about: one slice, or one call of a slice that is kept by call. */
export type Topic = Slice | `hangupCause/${string}` | `callQuality/${string}`;

const slices: readonly Slice[] = [
  'callErrors',
  'reconnectState',
  'mediaRecovery',
  'hangupCause',
  'callQuality',
  'authState',
  'recoveries',
  'hidden',
  'screen',
];

/** What a topic sees of a snapshot: the same object as long as nothing in it changed. */
function facet(snapshot: Snapshot, topic: Topic): unknown {
  if (topic.startsWith('hangupCause/')) return snapshot.hangupCause.calls[topic.slice(12)];
  if (topic.startsWith('callQuality/')) return snapshot.callQuality.byCall[topic.slice(12)];
  return snapshot[topic as Slice];
}

/** Listeners by topic, so that a change wakes only those it is about. */
export function createTopics() {
  const byTopic = new Map<Topic | '', Set<() => void>>();
  return {
    /** Whether any slice differs. */
    changed: (old: Snapshot, fresh: Snapshot): boolean => slices.some((slice) => old[slice] !== fresh[slice]),
    subscribe(listener: () => void, topic: Topic | '' = ''): () => void {
      const listeners = byTopic.get(topic) ?? new Set();
      byTopic.set(topic, listeners);
      // Wrapped, so that one function subscribed twice is heard twice and undone once.
      const mine = () => listener();
      listeners.add(mine);
      return () => {
        listeners.delete(mine);
        if (listeners.size === 0 && byTopic.get(topic) === listeners) byTopic.delete(topic);
      };
    },
    /** A listener that throws does not keep the others from hearing. */
    notify(old: Snapshot, fresh: Snapshot): void {
      for (const [topic, listeners] of [...byTopic]) {
        if (topic !== '' && facet(old, topic) === facet(fresh, topic)) continue;
        for (const listener of [...listeners]) {
          try {
            listener();
          } catch (error) {
            report(error);
          }
        }
      }
    },
  };
}
