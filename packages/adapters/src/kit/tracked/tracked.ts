import { usualMax } from './bounded.ts';
import type { SourceBase } from '../source/sourceBase.ts';

/**
 * SDK objects that appear and disappear: calls, streams, remote peers. Each has listeners while a store is connected.
 */
export interface Tracked<Key extends object> {
  /**
   * Listens to an object from now on, and again after each start. Adding it twice has no effect. Objects that are over
   * are removed first.
   *
   * @returns a function that removes it.
   */
  add(object: Key, begin: () => () => void): () => void;
  has(object: unknown): boolean;
  objects(): readonly Key[];
  forget(object: unknown): void;
  forgetAll(): void;
  /** Starts listening to all of them: a store has connected. */
  start(): void;
}

/** Which objects `createTracked` keeps, and how many. */
export interface TrackedOptions<Key> {
  /** Whether nothing more will come from it: it is removed when the next one is added. */
  readonly isOver?: (object: Key) => boolean;
  /** Whether it is never removed to make room. */
  readonly stays?: (object: Key) => boolean;
  /** How many are listened to at most; then the oldest is removed. */
  readonly max?: number;
}

/**
 * The objects that a source listens to in addition to its main object. Start, stop and removal can happen in any order.
 */
export function createTracked<Key extends object>(
  base: Pick<SourceBase<unknown>, 'onStop'>,
  { isOver = () => false, stays = () => false, max = usualMax }: TrackedOptions<Key> = {},
): Tracked<Key> {
  interface One {
    readonly begin: () => () => void;
    undo: () => void;
  }
  const all = new Map<Key, One>();
  const none = () => undefined;
  let started = false;

  const end = (one: One) => {
    const { undo } = one;
    one.undo = none;
    undo();
  };
  const start = (object: Key, one: One) => {
    const undo = one.begin();
    // An event during `begin` may have removed it already.
    if (all.get(object) === one) one.undo = undo;
    else undo();
  };
  const forget = (object: unknown) => {
    const one = all.get(object as Key);
    all.delete(object as Key);
    if (one) end(one);
  };
  const objects = () => [...all.keys()];
  const makeRoom = (newest: Key) => {
    for (const object of all.keys()) if (object !== newest && isOver(object)) forget(object);
    if (all.size <= max) return;
    for (const object of all.keys()) if (object !== newest && !stays(object)) return forget(object);
  };

  return {
    add(object, begin) {
      if (!all.has(object)) {
        const one: One = { begin, undo: none };
        all.set(object, one);
        if (started) start(object, one);
        makeRoom(object);
      }
      return () => forget(object);
    },
    has: (object) => all.has(object as Key),
    objects,
    forget,
    forgetAll: () => objects().forEach(forget),
    start() {
      started = true;
      base.onStop(() => {
        started = false;
        for (const one of all.values()) end(one);
      });
      for (const [object, one] of [...all]) if (all.has(object)) start(object, one);
    },
  };
}
