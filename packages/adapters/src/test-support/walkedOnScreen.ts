import { createCallStore, type ConditionId, type EndedBy } from '@faultline/core';
import { createVirtualClock, replayAdapters, watchScreen, type Seen } from '@faultline/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Play } from './callDoors/index.ts';

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
interface Model<Truth, Door> {
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

const full = process.env['FAULTLINE_FULL'] === '1';
const numRuns = full ? 20_000 : 1_000;
const seed = Number(process.env['FAULTLINE_SEED'] ?? Date.now() % 2_147_483_647);

/** What lasts no longer in a call is not told. */
export const blipMs = 500;

/** Waits between two happenings, ms. None is 0: nobody acts in the same moment in which something happens to them. */
const gaps = [150, 400, 4_000, 20_000, 70_000];

/**
 * Declares a test for each SDK in which things happen in any order, and the screen is compared with what is true after each.
 *
 * @param of what they happen to, for the name of the test
 * @param doors how each SDK tells them, by its npm name
 */
export function walkedOnScreen<Truth, Door extends { readonly connect: (play: Play) => void }>(
  of: string,
  doors: Readonly<Record<string, Door>>,
  { atFirst, happenings, lie }: Model<Truth, Door>,
): void {
  const story = fc.array(
    fc.record({
      which: fc.nat(1_000),
      thenMs: fc.constantFrom(...gaps),
    }),
    { minLength: 1, maxLength: 14 },
  );

  function walk(
    sdk: string,
    door: Door,
    events: readonly { readonly which: number; readonly thenMs: number }[],
  ) {
    const clock = createVirtualClock(1_000_000);
    const replayed = replayAdapters[sdk]?.({ kind: 'peer' }, clock);
    if (!replayed) throw new Error(`Nobody replays "${sdk}".`);
    const store = createCallStore([replayed.source], { clock });
    const seen = watchScreen(store);
    const stop = store.connect();
    const happened: string[] = [];
    let before: Since<Truth> = { truth: atFirst, forMs: 0 };
    let now = before;
    door.connect(replayed.play);
    clock.runTo(clock.now() + 1_000);
    for (const { which, thenMs } of events) {
      const possible = Object.entries(happenings).flatMap(([what, { next, play }]) => {
        const truth = next(now.truth, door);
        return truth === null ? [] : [{ what, truth, play }];
      });
      const one = possible[which % (possible.length + 1)];
      // Now and then time passes, and nothing happens.
      if (one) {
        one.play(door, replayed.play, one.truth);
        before = now;
        now = { truth: one.truth, forMs: 0 };
      }
      happened.push(one?.what ?? 'nothing', `${thenMs} ms`);
      clock.runTo(clock.now() + thenMs);
      now = { ...now, forMs: now.forMs + thenMs };
      expect(lie(now, onScreen(seen()), before), happened.join(', ')).toBeNull();
    }
    stop();
  }

  describe.each(Object.entries(doors))(
    `whatever happens in ${of} of %s (${numRuns} stories, seed ${seed})`,
    (sdk, door) => {
      it('is on the screen as it is', { timeout: 600_000 }, () => {
        fc.assert(
          fc.property(story, (events) => walk(sdk, door, events)),
          { numRuns, seed },
        );
      });
    },
  );
}
