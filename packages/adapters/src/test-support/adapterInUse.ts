import type { CallSource } from '@faultline/core';
import type { Emitter } from '../kit/emitter.ts';
import type { SourceClock } from '../kit/sourceBase.ts';

/** An adapter over objects that stand for its SDK's. */
export interface AdapterInUse {
  readonly source: CallSource;
  /** Everything that the source may listen on, as far as it is there. */
  readonly targets: () => readonly Emitter[];
  /** What the SDK calls besides listeners. */
  readonly calls?: Readonly<Record<string, (payload: unknown) => void>>;
  /** A call with this id comes in and is answered. */
  readonly begin?: (id: string) => void;
  readonly end?: (id: string) => void;
  /** Errors whose code, name, state or reason is this text. */
  readonly fail?: (name: string) => void;
}

/** One adapter, as the tests that every adapter runs take it. */
export interface AdapterUnderTest {
  readonly name: string;
  readonly sdk: string;
  readonly create: (clock: SourceClock) => AdapterInUse;
  /** Events that must become call events, whatever they carry. */
  readonly tells: readonly string[];
}

/** Sessions or remotes that are there, by id: the same object for the whole of a call. */
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
