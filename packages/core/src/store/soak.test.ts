import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { incidents } from '../incidents/incidents.ts';
import { collected } from '../test-support/collected.ts';
import { hourOfEvents } from '../test-support/hourOfEvents.ts';
import { readEverything } from '../test-support/readEverything.ts';
import { createCallStore } from './createCallStore.ts';

const full = process.env['FAULTLINE_FULL'] === '1';
const inAnHour = 10_000_000;
/** In short, the first seconds of the hour. */
const events = full ? inAnHour : 20_000;
/** They come many at once, each time in another frame. */
const inABurst = 500;
const burstMs = (3_600_000 / inAnHour) * inABurst;
/**
 * What may be kept of each event, bytes: in the whole hour far less than a number of each would need; in short, where what the engine
 * itself keeps meanwhile counts for more, less than the smallest object of each.
 */
const keptPerEvent = full ? 0.1 : 32;

/** A store of which everything is read, and which hears the events of the hour in their order. */
function listening() {
  const clock = createVirtualClock(1_000_000);
  let reports = 0;
  const store = createCallStore([], { clock, onIncident: incidents(() => void reports++) });
  const heard = readEverything(store);
  const stop = store.connect();
  let sent = 0;
  const keptAfter = (count: number) => {
    while (sent < count) {
      for (const end = sent + inABurst; sent < end; sent++) store.send(hourOfEvents(sent, clock.now()));
      clock.runTo(clock.now() + burstMs);
    }
    return collected();
  };
  return { clock, store, stop, heard, keptAfter, reports: () => reports };
}

describe(`the first ${events} events of an hour of ${inAnHour}, of which everything is read`, () => {
  it('leave no more at their end than after a tenth of them', { timeout: 7_200_000 }, () => {
    // The engine compiles what runs often, and keeps that.
    const before = listening();
    before.keptAfter(4_000);
    before.stop();

    const { clock, store, stop, heard, keptAfter, reports } = listening();
    const early = keptAfter(events / 10);
    const late = keptAfter(events);

    expect((late - early) / (events * 0.9)).toBeLessThan(keptPerEvent);
    const { callErrors, hangupCause, parties, reconnectState, mediaRecovery, recoveries } =
      store.getSnapshot();
    expect(callErrors.issues.length).toBeLessThanOrEqual(200);
    expect(Object.keys(hangupCause.calls).length).toBeLessThanOrEqual(70);
    expect(Object.keys(parties.parties).length).toBeLessThanOrEqual(220);
    expect(Object.keys(reconnectState).length).toBeLessThanOrEqual(50);
    expect(Object.keys(mediaRecovery.offers).length).toBeLessThanOrEqual(20);
    expect(Object.keys(recoveries).length).toBeLessThanOrEqual(50);
    // Nothing of this was asleep: every slice and every view changed again and again.
    expect(Object.entries(heard()).filter(([, times]) => times < 5)).toEqual([]);
    expect(reports()).toBeGreaterThan(5);
    stop();
    expect(clock.pending).toBe(0);
  });
});
