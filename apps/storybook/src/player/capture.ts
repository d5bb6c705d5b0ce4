import type { ActionMap, CallEvent, CallSource, CallStore, Emit } from '@faultline/core';
import { overheard, type Player, type RecordedEvent, type VirtualClock } from '@faultline/testing';
import type { Playable } from './timeline/playable.ts';

/** Before the names of events that the store was told, beside those that the SDK emitted. */
const ofStore = 'store.';

/** Whether an event is what the store was told, not what an SDK emitted. */
export const isOfStore = ({ event }: Pick<RecordedEvent, 'event'>): boolean => event.startsWith(ofStore);

interface Told {
  /** The source that said so; null for the app, the page and the person. */
  readonly source: string | null;
  readonly event: CallEvent;
}

/** Plays what the store was told; what the SDK emitted stands beside it, to be read. */
function toldPlayer(sources: readonly CallSource[]): Player {
  const emits = new Map<string, Emit>();
  return {
    sources: sources.map(({ id, sdk, label }) => ({
      id,
      sdk,
      ...(label === undefined ? {} : { label }),
      connect(emit) {
        emits.set(id, emit);
        return () => emits.delete(id);
      },
    })),
    play(recorded, store) {
      if (!isOfStore(recorded)) return;
      const { source, event } = recorded.payload as Told;
      if (source === null) store.send(event);
      else emits.get(source)?.(event);
    },
  };
}

/** Notes what happens to a store while somebody acts a part, so that it can be played again. */
export interface Capture {
  /** The same sources, whose events are noted. */
  over(sources: readonly CallSource[]): readonly CallSource[];
  /** The same store, whose other events are noted: those of the app, the page and the person. */
  watch(store: CallStore): CallStore;
  /** An SDK emits something. */
  heard(event: string, payload: unknown): void;
  /** It is over: from now on it can be played. */
  end(name: string): void;
  /** Null until it is over. */
  readonly playable: () => Playable | null;
  readonly subscribe: (changed: () => void) => () => void;
}

export function createCapture(sdk: string, clock: VirtualClock, actions: ActionMap): Capture {
  const began = clock.now();
  const events: RecordedEvent[] = [];
  const listeners = new Set<() => void>();
  let sources: readonly CallSource[] = [];
  let playable: Playable | null = null;
  const heard = (event: string, payload: unknown) => {
    if (!playable) events.push({ tMs: clock.now() - began, event, payload });
  };
  const told = (source: string | null, event: CallEvent) =>
    heard(`${ofStore}${event.type}`, { source, event } satisfies Told);
  return {
    heard,
    over(given) {
      sources = given;
      return given.map((source) => overheard(source, (event) => told(source.id, event)));
    },
    watch(store) {
      let known = store.getSnapshot().recoveries;
      store.subscribe(() => {
        const { recoveries } = store.getSnapshot();
        for (const issueId in recoveries) {
          const recovery = recoveries[issueId];
          if (recovery && recovery !== known[issueId])
            told(null, { type: 'recoveryChanged', at: clock.now(), issueId, ...recovery });
        }
        known = recoveries;
      }, 'recoveries');
      return {
        ...store,
        send(event) {
          told(null, event);
          store.send(event);
        },
        dismiss(issueId, snoozeMs) {
          const at = clock.now();
          const snoozeUntil = snoozeMs === undefined ? null : at + snoozeMs;
          told(null, { type: 'dismissed', at, issueId, snoozeUntil });
          store.dismiss(issueId, snoozeMs);
        },
      };
    },
    end(name) {
      const recording = { sdk, version: '', recordedAt: new Date(began).toISOString(), events };
      playable = { name, recording, actions, playerOn: () => toldPlayer(sources) };
      for (const listener of listeners) listener();
    },
    playable: () => playable,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
