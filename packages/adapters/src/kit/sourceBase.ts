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
import { listenTo } from './listen.ts';
import { misuse } from './misuse.ts';
import { harmless, type Tap } from './tap.ts';

/** One event of an SDK, read: what is to be remembered from now on, and what it says. */
export interface Step<Memory> {
  readonly memory: Memory;
  readonly events: readonly CallEvent[];
}

/** The step of an event that says nothing. */
export const nothing = <Memory>(memory: Memory): Step<Memory> => ({ memory, events: [] });

/** The part of a {@link Clock} that sources use. */
export type SourceClock = Pick<Clock, 'now' | 'epoch' | 'timer'>;

/** What every source takes. */
export interface SourceOptions {
  /** Unique in a store; the name of the SDK by default. */
  readonly id?: string;
  /** What the person calls it, for a page with several. */
  readonly label?: string;
  /** Time and timers; those of the page by default. */
  readonly clock?: SourceClock;
  /** Is told all that the source hears, as it comes: the `tap` of a recorder of `@faultline/testing`. */
  readonly tap?: Tap | undefined;
}

/** A named way back that a source handles. Rejects with a sentence where it cannot work any more; what takes over 60 s is given up. */
export type Recovery = (request: RecoveryRequest) => Promise<unknown>;

/** The ways back of a source; any other is refused with a sentence. */
export type Recoveries = Readonly<Partial<Record<RecoveryAction, Recovery>>>;

/** What differs from source to source. */
export interface SourceParts {
  /**
   * A store has connected: tells what is true now, then listens. What it listens to by `listen` and `onStop` is undone when
   * the store leaves, or a newer one takes over.
   */
  readonly start: () => void;
  readonly recoveries?: Recoveries;
}

/** A source with the ways back that its parts name. */
export type MadeSource = CallSource & Required<Pick<CallSource, 'recover'>>;

/** What all sources do in the same way. */
export interface SourceBase<Memory> {
  /** For lengths of time, and timers. */
  readonly clock: SourceClock;
  /** Epoch ms, as events have them. */
  readonly now: () => number;
  /** Runs something that the SDK, the browser or a timer calls; see {@link createGuard}. */
  readonly guard: Guard;
  /** What is remembered of earlier events. It outlives a store. */
  memory: Memory;
  /** Whether a store listens. */
  readonly connected: () => boolean;
  /** Tells the store; nothing where none listens. */
  readonly send: Emit;
  /** Reads one event: remembers, and tells what it says. Never throws; without a store it does nothing. */
  readonly take: (event: string, read: (memory: Memory, at: number) => Step<Memory>) => void;
  /** Listens to every event of a list, guarded, until the store leaves or the undo, which is returned. */
  readonly listen: <Name extends string>(
    object: unknown,
    names: readonly Name[],
    hear: (name: Name, ...args: unknown[]) => void,
    of?: string,
  ) => () => void;
  /** Runs once, when the store leaves, unless what it returns was called before: that runs it too. */
  readonly onStop: (undo: () => void) => () => void;
  /** Is given all that is told, before the store; for good. */
  readonly onEvent: (listener: Emit) => void;
  /** The source itself, once, with the methods by which an app tells it more. */
  readonly toSource: <Own extends object = object>(
    parts: SourceParts,
    own?: Omit<Own, keyof MadeSource>,
  ) => MadeSource & Own;
}

/** The methods of an app, told to whoever records before they run. */
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
 * The part that every source shares: memory, reading events without throwing, one store at a time, the exact undo, and the
 * refusal of recoveries that are not there.
 *
 * @param sdk the folder of the SDK, which begins its codes and is the id by default
 * @param name of the function that makes the source, for sentences to developers; `<sdk>Source` by default
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
    connected: () => emit !== null,
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
    toSource: <Own extends object>({ start, recoveries = {} }: SourceParts, own?: object) => ({
      ...((own && tap ? tapped(own, tap) : own) as Own),
      id,
      sdk,
      ...(label !== undefined && { label }),
      connect(to) {
        // A newer store takes over, so that nothing is heard twice.
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
        // The browser's question about a device stands open for as long as the person leaves it.
        await (request.action === 'resumeMedia' ? asked : inTime(asked, base));
      },
    }),
  };
  return base;
}
