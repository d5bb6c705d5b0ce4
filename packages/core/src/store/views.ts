import { misuse } from '../misuse.ts';
import type { Facts } from '../state/types.ts';
import type { View, ViewOptions, ViewTopic } from '../view/view.ts';
import type { Moment } from './snapshot.ts';

interface Made {
  readonly view: View<unknown>;
  memory: unknown;
  /** The facts it was computed from; null when it must be computed again in any case. */
  facts: Facts | null;
  nextAt: number;
}

export interface ViewsOptions {
  readonly facts: () => Facts;
  readonly now: () => number;
  readonly options: ViewOptions;
  /** Whether anybody listens to a view. */
  readonly isListenedTo: (topic: string) => boolean;
  /** The facts before the newest event. */
  readonly before: () => Facts;
  /** Called when a view cannot be computed from the facts; others take their place. */
  readonly unreadable: (error: unknown, left: Facts | null) => void;
}

/** How many views are kept: an app can ask for any number of calls. */
const maxMade = 100;

/** The views that were read, each with its memory. */
export function createViews({ facts, now, options, isListenedTo, before, unreadable }: ViewsOptions) {
  const byTopic = new Map<string, Made>();

  const make = (made: Made) => {
    const at = now();
    if (made.facts === facts() && at < made.nextAt) return;
    const advance = () => {
      made.memory = made.view.advance(made.memory, facts(), at, options);
    };
    try {
      advance();
    } catch (error) {
      // The newest event is given up first: those that came with it are innocent.
      unreadable(error, before());
      try {
        advance();
      } catch (again) {
        unreadable(again, made.facts);
        advance();
      }
    }
    made.facts = facts();
    made.nextAt = made.view.nextAt?.(made.memory) ?? Infinity;
  };

  /** Removes the oldest view without a listener. */
  const forgetOne = (newest: string) => {
    for (const topic of byTopic.keys())
      if (topic !== newest && !isListenedTo(topic)) return void byTopic.delete(topic);
  };

  return {
    /** The present value of a view: it changes with the facts and with time, otherwise it is the same object. */
    read<Value>(view: View<Value>, moment?: Moment): Value {
      if (typeof view?.advance !== 'function') throw misuse('core/view');
      if (moment) return view.value(view.advance(view.start, moment.snapshot, moment.at, options));
      const made = byTopic.get(view.topic) ?? { view, memory: view.start, facts: null, nextAt: Infinity };
      byTopic.set(view.topic, made);
      make(made);
      if (byTopic.size > maxMade) forgetOne(view.topic);
      return view.value(made.memory as never);
    },
    /** The part of a view that a topic is about; undefined when nobody has read the view. */
    valueOf(topic: ViewTopic, callId?: string): unknown {
      const made = byTopic.get(topic);
      if (!made) return undefined;
      make(made);
      const value = made.view.value(made.memory);
      return callId === undefined ? value : made.view.part?.(value, callId);
    },
    /** The next time at which a view changes by time alone, among the topics that `which` accepts. */
    nextAt(which: (topic: string) => boolean): number {
      let next = Infinity;
      for (const [topic, made] of byTopic) if (which(topic)) next = Math.min(next, made.nextAt);
      return next;
    },
    /** The values of all views that were read. */
    values: (): readonly unknown[] =>
      [...byTopic.values()].map((made) => (make(made), made.view.value(made.memory))),
    /** Something other than the facts changed that views depend on. */
    outdate() {
      for (const made of byTopic.values()) made.facts = null;
    },
  };
}
