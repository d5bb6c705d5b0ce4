import type { Facts } from '../state/types.ts';
import type { View, ViewOptions, ViewTopic } from '../view/view.ts';
import type { Moment } from './snapshot.ts';

interface Made {
  readonly view: View<unknown>;
  memory: unknown;
  /** The facts it was made of; null where it must be made anew in any case. */
  facts: Facts | null;
  nextAt: number;
}

export interface ViewsOptions {
  readonly facts: () => Facts;
  readonly now: () => number;
  readonly options: ViewOptions;
  /** Whether somebody would miss a view. */
  readonly isListenedTo: (topic: string) => boolean;
  /** Facts that no view can be made of: gives others in their place. */
  readonly unreadable: (error: unknown, before: Facts | null) => void;
}

/** How many views are kept: those of calls are as many as an app asks for. */
const maxMade = 100;

/** The views that somebody has read, each with its memory. */
export function createViews({ facts, now, options, isListenedTo, unreadable }: ViewsOptions) {
  const byTopic = new Map<string, Made>();

  const make = (made: Made) => {
    const at = now();
    if (made.facts === facts() && at < made.nextAt) return;
    const advance = () => made.view.advance(made.memory, facts(), at, options);
    try {
      made.memory = advance();
    } catch (error) {
      unreadable(error, made.facts);
      made.memory = advance();
    }
    made.facts = facts();
    made.nextAt = made.view.nextAt?.(made.memory) ?? Infinity;
  };

  /** The oldest that nobody listens to makes room. */
  const forgetOne = (newest: string) => {
    for (const topic of byTopic.keys())
      if (topic !== newest && !isListenedTo(topic)) return void byTopic.delete(topic);
  };

  return {
    /** The value of a view now: it changes with the facts and with time, else it is the same object. */
    read<Value>(view: View<Value>, moment?: Moment): Value {
      if (moment) return view.value(view.advance(view.start, moment.snapshot, moment.at, options));
      const made = byTopic.get(view.topic) ?? { view, memory: view.start, facts: null, nextAt: Infinity };
      byTopic.set(view.topic, made);
      make(made);
      if (byTopic.size > maxMade) forgetOne(view.topic);
      return view.value(made.memory as never);
    },
    /** What a topic sees of a view; undefined where nobody has read it. */
    valueOf(topic: ViewTopic, callId?: string): unknown {
      const made = byTopic.get(topic);
      if (!made) return undefined;
      make(made);
      const value = made.view.value(made.memory);
      return callId === undefined ? value : made.view.part?.(value, callId);
    },
    /** The next time at which a view changes by itself, of those that `which` names. */
    nextAt(which: (topic: string) => boolean): number {
      let next = Infinity;
      for (const [topic, made] of byTopic) if (which(topic)) next = Math.min(next, made.nextAt);
      return next;
    },
    /** The values of all that were read. */
    values: (): readonly unknown[] =>
      [...byTopic.values()].map((made) => (make(made), made.view.value(made.memory))),
    /** Something besides the facts changed that views depend on. */
    outdate() {
      for (const made of byTopic.values()) made.facts = null;
    },
  };
}
