import type { CallEvent } from '../events.ts';
import { initialState, reduce } from '../state/reduce.ts';
import type { CallState } from '../state/types.ts';
import { defaultTiming } from '../timing.ts';
import type { View } from '../view/view.ts';

type Bare = CallEvent extends infer E ? (E extends CallEvent ? Omit<E, 'at' | 'source'> : never) : never;

/** An event of the source `s` at a time. */
export const at = (time: number, event: Bare, source = 's'): CallEvent =>
  ({ ...event, at: time, source }) as CallEvent;

/** The state after some events, from the initial state or a given one. A state that was returned is never changed. */
export const reduced = (events: readonly CallEvent[], from: CallState = initialState): CallState =>
  events.reduce((state, event) => Object.freeze(reduce(state, event, defaultTiming)), Object.freeze(from));

/** The value of a view for a state, after an earlier value. */
export const viewOf = <Value, Memory>(
  view: View<Value, Memory>,
  state: CallState,
  before: Memory = view.start,
): Value =>
  view.value(
    view.advance(before, state, state.now, {
      timing: defaultTiming,
      appHandles: () => false,
      appOffers: () => [],
      needsInput: () => false,
    }),
  );
