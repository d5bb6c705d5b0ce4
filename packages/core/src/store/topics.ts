import { report } from './report.ts';
import type { Topic } from './snapshot.ts';

/** Every change, whatever it is about. */
export const everything = '';

interface Listened {
  /** What its listeners know. */
  known: unknown;
  readonly listeners: Set<() => void>;
}

/** Listeners by topic, so that a change wakes only those it is about. `facet` gives what there is of a topic now. */
export function createTopics(facet: (topic: Topic | typeof everything) => unknown) {
  const byTopic = new Map<Topic | typeof everything, Listened>();
  return {
    subscribe(listener: () => void, topic: Topic | typeof everything = everything): () => void {
      const listened = byTopic.get(topic) ?? { known: facet(topic), listeners: new Set() };
      byTopic.set(topic, listened);
      // Wrapped, so that one function subscribed twice is called twice and undone once.
      const mine = () => listener();
      listened.listeners.add(mine);
      return () => {
        listened.listeners.delete(mine);
        if (listened.listeners.size === 0 && byTopic.get(topic) === listened) byTopic.delete(topic);
      };
    },
    /** Whether somebody listens to a topic, to one call of it, or to everything. */
    isListenedTo(topic: string): boolean {
      for (const one of byTopic.keys())
        if (one === everything || one === topic || one.startsWith(`${topic}/`)) return true;
      return false;
    },
    /** Those whose topic changed since they were called last: they are taken to know it now. */
    due(): readonly Listened[] {
      const due: Listened[] = [];
      for (const [topic, listened] of byTopic) {
        const fresh = facet(topic);
        if (fresh === listened.known) continue;
        listened.known = fresh;
        due.push(listened);
      }
      return due;
    },
    /** A listener that throws does not keep the others from being called. */
    call(due: readonly Listened[]): void {
      for (const { listeners } of due)
        for (const listener of [...listeners]) {
          try {
            listener();
          } catch (error) {
            report(error);
          }
        }
    },
  };
}
