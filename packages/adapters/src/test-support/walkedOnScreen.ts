import { createVirtualClock } from '@faultline/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Play } from './callDoors/index.ts';
import { openDoor, type Model } from './watchedDoor.ts';

const full = process.env['FAULTLINE_FULL'] === '1';
const numRuns = full ? 20_000 : 1_000;
const seed = Number(process.env['FAULTLINE_SEED'] ?? Date.now() % 2_147_483_647);

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
  model: Model<Truth, Door>,
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
    const watched = openDoor(sdk, door, model, clock);
    const happened: string[] = [];
    clock.runTo(clock.now() + 1_000);
    for (const { which, thenMs } of events) {
      const possible = watched.possible();
      const what = possible[which % (possible.length + 1)];
      // Now and then time passes, and nothing happens.
      if (what !== undefined) watched.happen(what);
      happened.push(what ?? 'nothing', `${thenMs} ms`);
      clock.runTo(clock.now() + thenMs);
      expect(watched.lie(), happened.join(', ')).toBeNull();
    }
    watched.stop();
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
