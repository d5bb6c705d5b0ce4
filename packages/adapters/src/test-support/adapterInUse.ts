import type { CallSource } from '@faultline/core';
import type { Emitter } from '../kit/replay/emitter.ts';
import type { SourceClock } from '../kit/source/sourceBase.ts';

/** An adapter with fake objects of its SDK. */
export interface AdapterInUse {
  readonly source: CallSource;
  /** Everything that the source may listen on, as far as it exists. */
  readonly targets: () => readonly Emitter[];
  /** What the SDK calls in addition to listeners. */
  readonly calls?: Readonly<Record<string, (payload: unknown) => void>>;
  /** Makes a call with this id come in and be answered. */
  readonly begin?: (id: string) => void;
  readonly end?: (id: string) => void;
  /** Emits errors whose code, name, state or reason is this text. */
  readonly fail?: (name: string) => void;
}

/** One adapter, in the form that the tests for every adapter use. */
export interface AdapterUnderTest {
  readonly name: string;
  readonly sdk: string;
  readonly create: (clock: SourceClock) => AdapterInUse;
  /** Events that must become call events, whatever they contain. */
  readonly tells: readonly string[];
}

/** Existing sessions or remotes, by id: the same object for the whole call. */
export function createKept<Of>(make: (id: string) => Of) {
  const kept = new Map<string, Of>();
  return {
    all: () => [...kept.values()],
    begin(id: string) {
      const one = make(id);
      kept.set(id, one);
      return one;
    },
    get: (id: string) => kept.get(id) as Of,
  };
}
