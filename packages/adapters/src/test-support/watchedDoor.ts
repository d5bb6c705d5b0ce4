import { createCallStore, type ConditionId, type EndedBy, type IncidentWatch } from '@faultline/core';
import { replayAdapters, watchScreen, type Seen, type VirtualClock } from '@faultline/testing';
import type { Play } from './callDoors/index.ts';

/** What lasts no longer in a call is not told. */
export const blipMs = 500;

/** What may happen, by what a person would call it: what it makes of the truth, or null where it cannot happen now. */
export type Happenings<Truth, Door> = Readonly<
  Record<
    string,
    {
      readonly next: (truth: Truth, door: Door) => Truth | null;
      /** `truth` is what is true from now on. */
      readonly play: (door: Door, play: Play, truth: Truth) => void;
    }
  >
>;

/** What is on the screen, and what the page is told of calls that are over. */
export interface OnScreen {
  readonly shown: readonly ConditionId[];
  /** The same with the call that each is about; null where that is none. */
  readonly about: readonly { readonly condition: ConditionId; readonly callId: string | null }[];
  /** Who ended a call; null where it is not over, or not known. */
  readonly endedBy: (callId: string) => EndedBy | null;
  /** It says "you're back". */
  readonly back: boolean;
}

/** What has been true for so long, ms. */
export interface Since<Truth> {
  readonly truth: Truth;
  readonly forMs: number;
}

/** What is true whatever the SDK says of it, what may happen to it, and what the screen must say or not say then. */
export interface Model<Truth, Door> {
  readonly atFirst: Truth;
  readonly happenings: Happenings<Truth, Door>;
  /** What is wrong with the screen; null where nothing is. `before` is what was true until the last happening. */
  readonly lie: (now: Since<Truth>, screen: OnScreen, before: Since<Truth>) => string | null;
}

function onScreen({ screen, hangupCause }: Seen): OnScreen {
  const { banner, prompt, dialog, indicators, confirmation } = screen;
  const about = [banner, prompt, dialog, ...indicators].flatMap((one) => (one ? [one] : []));
  return {
    shown: about.map(({ condition }) => condition),
    about,
    endedBy: (callId) => hangupCause.calls[callId]?.hangup?.endedBy ?? null,
    back: confirmation !== null,
  };
}

/** A page on one SDK, beside what is true of it. */
export interface WatchedDoor<Truth> {
  readonly truth: () => Truth;
  /** What can happen now. */
  readonly possible: () => readonly string[];
  /** Lets it happen. Throws where it cannot. */
  readonly happen: (what: string) => void;
  readonly screen: () => OnScreen;
  /** What is wrong with the screen now; null where nothing is. */
  readonly lie: () => string | null;
  readonly stop: () => void;
}

/**
 * Opens a page on an SDK, on a clock that others may share.
 *
 * @param sdk its npm name
 * @throws Error when nobody replays the SDK.
 */
export function openDoor<Truth, Door extends { readonly connect: (play: Play) => void }>(
  sdk: string,
  door: Door,
  { atFirst, happenings, lie }: Model<Truth, Door>,
  clock: VirtualClock,
  onIncident?: IncidentWatch,
): WatchedDoor<Truth> {
  const replayed = replayAdapters[sdk]?.({ kind: 'peer' }, clock);
  if (!replayed) throw new Error(`Nobody replays "${sdk}".`);
  const store = createCallStore([replayed.source], { clock, onIncident });
  const seen = watchScreen(store);
  const stop = store.connect();
  let now = { truth: atFirst, at: clock.now() };
  let before: Since<Truth> = { truth: atFirst, forMs: 0 };
  const forMs = () => clock.now() - now.at;
  const screen = () => onScreen(seen());
  door.connect(replayed.play);
  return {
    truth: () => now.truth,
    possible: () => Object.keys(happenings).filter((what) => happenings[what]?.next(now.truth, door) != null),
    happen(what) {
      const one = happenings[what];
      const truth = one?.next(now.truth, door) ?? null;
      if (!one || truth === null) throw new Error(`"${what}" cannot happen now on ${sdk}.`);
      one.play(door, replayed.play, truth);
      before = { truth: now.truth, forMs: forMs() };
      now = { truth, at: clock.now() };
    },
    screen,
    lie: () => lie({ truth: now.truth, forMs: forMs() }, screen(), before),
    stop,
  };
}
