import { incidents, type IncidentReport } from '@faultline/core';
import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { callDoors } from './test-support/callDoors/index.ts';
import type { Kind } from './test-support/callCentre/incidents.ts';
import { dayS, planOfDay } from './test-support/callCentre/plan.ts';
import { lie } from './test-support/callStory/lies.ts';
import { ofHolds } from './test-support/callStory/ofHolds.ts';
import { ofOneCall } from './test-support/callStory/ofOneCall.ts';
import { ofTransfers } from './test-support/callStory/ofTransfers.ts';
import { ofTwoCalls } from './test-support/callStory/ofTwoCalls.ts';
import { atFirst } from './test-support/callStory/truth.ts';
import { openDoor } from './test-support/watchedDoor.ts';

const full = process.env['FAULTLINE_FULL'] === '1';
const days = full ? 20 : 1;
/** How often somebody looks at all screens, in addition to every moment in which anything happens. */
const lookEveryMs = full ? 1_000 : 20_000;
/** What has just happened is on the screen within a frame or two. */
const settledMs = 150;
/** A trouble is told within this time, and what was told is gone within that after its end. */
const toldWithinMs = 4_000;
const goneWithinMs = 20_000;

/** A trouble of a desk, from the moment in which it began. */
interface Open {
  readonly kind: Kind;
  readonly at: number;
  told: boolean;
  endedAt: number;
}

const model = {
  atFirst,
  happenings: { ...ofOneCall, ...ofHolds, ...ofTransfers, ...ofTwoCalls },
  lie,
};

/** Lives through one day, and says what was wrong with any screen at any moment of it, and what was never told. */
function live(day: number) {
  const wrong: string[] = [];
  const reports: IncidentReport[] = [];
  const start = 1_000_000;
  let looking = false;
  const clock = createVirtualClock(start, () => looking && lookAround());
  const desks = Object.entries(callDoors).map(([sdk, door]) => ({
    sdk,
    page: openDoor(
      sdk,
      door,
      model,
      clock,
      incidents((report) => void reports.push(report)),
    ),
    changedAt: start,
    troubles: [] as Open[],
  }));
  type Desk = (typeof desks)[number];
  const say = ({ sdk }: Desk, what: string) =>
    void wrong.push(`day ${day}, second ${(clock.now() - start) / 1_000}, ${sdk}: ${what}`);

  function look(desk: Desk): void {
    const { shown } = desk.page.screen();
    const now = clock.now();
    const open = desk.troubles.filter(({ endedAt }) => now <= endedAt + goneWithinMs);
    for (const trouble of open) trouble.told ||= shown.some((one) => trouble.kind.told.test(one));
    const lies = shown.filter((one) => !open.some(({ kind }) => kind.told.test(one)));
    if (lies.length > 0) say(desk, `the screen says ${lies.join()}, and nothing of the kind is wrong.`);
    if (now - desk.changedAt < settledMs) return;
    const told = desk.page.lie();
    if (told !== null) say(desk, told);
    for (const { kind, at, told: isTold } of open)
      if (!isTold && now >= at + toldWithinMs) say(desk, `nobody was told: ${kind.begin.join(', ')}.`);
  }
  const lookAround = () => desks.forEach(look);

  const passUntil = (time: number) => {
    for (let next = clock.now() + lookEveryMs; next < time; next += lookEveryMs) {
      clock.runTo(next);
      lookAround();
    }
    clock.runTo(time);
    lookAround();
  };

  looking = true;
  passUntil(start + 5_000);
  const steps = planOfDay(callDoors, day);
  for (const { atS, desk: sdk, what, begins, ends } of steps) {
    const desk = desks.find((one) => one.sdk === sdk);
    if (!desk) throw new Error(`There is no desk on ${sdk}.`);
    passUntil(start + 10_000 + atS * 1_000);
    desk.page.happen(what);
    desk.changedAt = clock.now();
    const over = (trouble: Open) => (trouble.endedAt = Math.min(trouble.endedAt, clock.now()));
    // What ended calls, or was missed, is told until the person calls somebody.
    for (const trouble of desk.troubles)
      if (trouble.kind === ends || what === 'somebody is called') over(trouble);
    if (begins) desk.troubles.push({ kind: begins, at: clock.now(), told: false, endedAt: Infinity });
  }
  passUntil(start + dayS * 1_000);
  desks.forEach(({ page }) => page.stop());
  return { wrong, reports, steps, troubles: desks.flatMap(({ troubles }) => troubles), clock };
}

describe.each(Array.from({ length: days }, (_, day) => day))('day %i of a call centre', (day) => {
  it(
    'with 30 troubles in 200 calls: each is told, until it is over, and nothing else',
    { timeout: 600_000 },
    () => {
      const { wrong, reports, steps, troubles, clock } = live(day);
      expect(wrong).toEqual([]);
      expect(steps.filter(({ what }) => /^somebody (is called|calls)/.test(what))).toHaveLength(200);
      expect(troubles.map(({ told }) => told)).toEqual(Array<boolean>(30).fill(true));
      // What an app is told afterwards is the same: one record of each.
      expect(reports).toHaveLength(30);
      // A missed or refused call that nobody placed again by the end of the day is left with the page; the others are over.
      const mayBeLeft = troubles.filter(({ endedAt }) => endedAt === Infinity).map(() => 'left');
      expect(mayBeLeft).toEqual(
        expect.arrayContaining(reports.map(({ ended }) => ended).filter((ended) => ended !== 'over')),
      );
      expect(clock.pending).toBe(0);
    },
  );
});
