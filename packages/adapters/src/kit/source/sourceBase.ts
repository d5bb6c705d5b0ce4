import {
  epochBy,
  ownEntry,
  systemClock,
  type CallEvent,
  type CallSource,
  type Clock,
  type Emit,
  type RecoveryAction,
  type RecoveryRequest,
} from '@faultline/core';
import { createGuard, type Guard } from './guard.ts';
import { inTime } from './inTime.ts';
import { listenTo } from '../listen/listen.ts';
import { misuse } from '../misuse.ts';
import { harmless, type Tap } from '../listen/tap.ts';

/** The result of reading one SDK event: the new memory, and the events to emit. */
export interface Step<Memory> {
  readonly memory: Memory;
  readonly events: readonly CallEvent[];
}

/** The step of an event that emits nothing. */
export const nothing = <Memory>(memory: Memory): Step<Memory> => ({ memory, events: [] });

/** The part of a {@link Clock} that sources use. */
export type SourceClock = Pick<Clock, 'now' | 'epoch' | 'timer'>;

/** Options of every source. */
export interface SourceOptions {
  /** Unique in a store; by default the name of the SDK. */
  readonly id?: string;
  /** A name that the person knows, for a page with several. */
  readonly label?: string;
  /** Time and timers; by default those of the page. */
  readonly clock?: SourceClock;
  /** Receives everything that the source receives: the `tap` of a recorder of `@faultline/testing`. */
  readonly tap?: Tap | undefined;
}

/**
 * A recovery action that a source handles. Rejects with a sentence when it cannot work any more; after 60 s it is given
 * up.
 */
export type Recovery = (request: RecoveryRequest) => Promise<unknown>;

/** The recovery actions of a source; any other is refused with a sentence. */
export type Recoveries = Readonly<Partial<Record<RecoveryAction, Recovery>>>;

/** The parts in which sources differ. */
export interface SourceParts {
  /**
   * Called when a store connects: reports the current state, then listens. Listeners added with `listen` and `onStop`
   * are removed when the store disconnects, or a newer one connects.
   */
  readonly start: () => void;
  readonly recoveries?: Recoveries;
  /** The ones that work only with an input, see `CallSource`. */
  readonly needsInput?: readonly RecoveryAction[];
}

/** A source with the recovery actions that its parts name. */
export type MadeSource = CallSource & Required<Pick<CallSource, 'recover'>>;

/** What all sources do in the same way. */
export interface SourceBase<Memory> {
  /** For lengths of time, and timers. */
  readonly clock: SourceClock;
  /** Epoch ms, as events have them. */
  readonly now: () => number;
  /** Runs something that the SDK, the browser or a timer calls; see {@link createGuard}. */
  readonly guard: Guard;
  /** What is remembered of earlier events. It is kept from one store to the next. */
  memory: Memory;
  /** Whether a store is connected. */
  readonly connected: () => boolean;
  /** Sends an event to the store; does nothing when none is connected. */
  readonly send: Emit;
  /** Reads one event: updates the memory, and emits what follows. Never throws; without a store it does nothing. */
  readonly take: (event: string, read: (memory: Memory, at: number) => Step<Memory>) => void;
  /**
   * Adds guarded listeners for every event of a list. Returns a function that removes them; otherwise they are removed
   * when the store disconnects.
   */
  readonly listen: <Name extends string>(
    object: unknown,
    names: readonly Name[],
    hear: (name: Name, ...args: unknown[]) => void,
    of?: string,
  ) => () => void;
  /** Runs a function once, when the store disconnects, or earlier when the returned function is called. */
  readonly onStop: (undo: () => void) => () => void;
  /** Adds a permanent listener that receives every event before the store does. */
  readonly onEvent: (listener: Emit) => void;
  /** Creates the source itself, once, with the methods by which an app gives it more information. */
  readonly toSource: <Own extends object = object>(
    parts: SourceParts,
    own?: Omit<Own, keyof MadeSource>,
  ) => MadeSource & Own;
}

/** The app's methods, passed on to a recorder before they run. */
const tapped = (own: object, tap: Tap): object =>
  Object.fromEntries(
    Object.entries(own).map(([name, method]: [string, (...args: unknown[]) => unknown]) => [
      name,
      (...args: unknown[]) => {
        tap({ from: null, of: '', name, args });
        return method(...args);
      },
    ]),
  );

/**
 * Creates the part that every source shares: it keeps the memory, reads events without throwing, serves one store at a
 * time, removes exactly its own listeners, and refuses recovery actions that the source does not handle.
 *
 * @param sdk the folder of the SDK, which is the prefix of its codes and by default the id
 * @param name of the function that creates the source, for developer errors; by default `<sdk>Source`
 * @example
 * const base = createSourceBase('phone', { calls: 0 }, options);
 * return base.toSource({ start: () => base.listen(phone, ['failed'], (name, error) => base.take(name, readFailed(error))) });
 */
export function createSourceBase<Memory>(
  sdk: string,
  firstMemory: Memory,
  options: SourceOptions,
  name = `${sdk}Source`,
): SourceBase<Memory> {
  const { id = sdk, label, clock = systemClock } = options;
  const tap = options.tap && harmless(options.tap);
  const now = () => epochBy(clock);
  const undos = new Set<() => void>();
  const listeners: Emit[] = [];
  let emit: Emit | null = null;
  let stop: (() => void) | null = null;

  const send: Emit = (event) => {
    for (const listener of listeners) listener(event);
    emit?.(event);
  };
  const guard = createGuard(sdk, now, send, tap);
  const onStop = (undo: () => void) => {
    const once = () => {
      if (undos.delete(once)) undo();
    };
    undos.add(once);
    return once;
  };

  const base: SourceBase<Memory> = {
    clock,
    now,
    guard,
    memory: firstMemory,
    connected: () => !!emit,
    send,
    take: (event, read) =>
      guard(event, () => {
        if (!emit) return;
        const { memory, events } = read(base.memory, now());
        base.memory = memory;
        events.forEach(send);
      }),
    listen: (object, names, hear, of) => onStop(listenTo(object, names, guard, hear, of)),
    onStop,
    onEvent: (listener) => void listeners.push(listener),
    toSource: <Own extends object>(
      { start, recoveries = {}, needsInput = [] }: SourceParts,
      own?: object,
    ) => ({
      ...((own && tap ? tapped(own, tap) : own) as Own),
      id,
      sdk,
      ...(label && { label }),
      needsInput,
      connect(to) {
        // A newer store takes over, so that nothing is reported twice.
        stop?.();
        emit = to;
        const mine = () => {
          if (stop !== mine) return;
          stop = emit = null;
          for (const undo of undos) undo();
        };
        stop = mine;
        try {
          start();
        } catch (error) {
          mine();
          throw error;
        }
        return mine;
      },
      async recover(request) {
        const recovery = ownEntry(recoveries, request.action);
        if (!recovery) throw misuse('adapters/no-recovery', { name, action: request.action });
        const asked = recovery(request);
        // The browser's permission prompt stays open as long as the person leaves it open.
        await (request.action === 'resumeMedia' ? asked : inTime(asked, base));
      },
    }),
  };
  return base;
}
