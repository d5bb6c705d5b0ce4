import { misuse } from '../misuse.ts';
import { report } from './report.ts';
import type { Topic } from './snapshot.ts';

/** Every change, whatever it is about. */
export const everything = '';

interface Listened {
  /** The value that its listeners know. */
  known: unknown;
  readonly listeners: Set<() => void>;
}

/** Listeners by topic, so that a change calls only those it is about. `facet` returns the present value of a topic. */
export function createTopics(facet: (topic: Topic | typeof everything) => unknown) {
  const byTopic = new Map<Topic | typeof everything, Listened>();
  return {
    subscribe(listener: () => void, topic: Topic | typeof everything = everything): () => void {
      if (typeof listener !== 'function' || typeof topic !== 'string') throw misuse('core/listener');
      const listened = byTopic.get(topic) ?? { known: facet(topic), listeners: new Set() };
      byTopic.set(topic, listened);
      // Wrapped, so that a function that is subscribed twice is called twice and removed once at a time.
      const mine = () => listener();
      listened.listeners.add(mine);
      return () => {
        listened.listeners.delete(mine);
        if (listened.listeners.size === 0 && byTopic.get(topic) === listened) byTopic.delete(topic);
      };
    },
    /** Whether anybody listens to a topic, to one call of it, or to everything. */
    isListenedTo(topic: string): boolean {
      for (const one of byTopic.keys())
        if (one === everything || one === topic || one.startsWith(`${topic}/`)) return true;
      return false;
    },
    /** The listeners whose topic changed since their last call. From now on they count as up to date. */
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
    /** Calls the listeners. One that throws does not keep the others from being called. */
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
