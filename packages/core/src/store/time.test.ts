import { screenView } from '../view/screen.ts';
import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it, vi } from 'vitest';
import type { Clock } from '../clock.ts';
import type { CallEvent } from '../events.ts';
import { createCallStore } from './createCallStore.ts';

/**
 * A store on a computer whose clock can be set, as people and time servers do. Its events carry the time of that clock.
 */
function setUp() {
  const steady = createVirtualClock(1_000_000_000);
  let ahead = 0;
  const clock: Clock = {
    now: steady.now,
    timer: steady.timer,
    frame: steady.frame,
    epoch: () => steady.now() + ahead,
  };
  const store = createCallStore([], { clock, actions: { redial: () => undefined } });
  store.connect();
  const wall = () => steady.now() + ahead;
  const say = (event: object) => store.send({ at: wall(), source: 's', ...event } as CallEvent);
  return {
    store,
    clock,
    steady,
    wall,
    say,
    setWall: (ms: number) => void (ahead += ms),
    later: (ms: number) => steady.runTo(steady.now() + ms),
    screen: () => store.read(screenView),
  };
}
const ready = { type: 'connectionChanged', status: 'connected' };
const lost = { type: 'connectionChanged', status: 'lost', retrying: true };
const hour = 3_600_000;

describe('when the clock on the wall is set', () => {
  it.each([
    ['back an hour', -hour],
    ['forward an hour', hour],
  ])('%s, a loss is told, restored and forgotten as ever', (_, by) => {
    const { say, setWall, later, screen } = setUp();
    say(ready);
    later(60_000);
    setWall(by);
    say(lost);
    expect(screen().banner).toBeNull();
    later(1_499);
    expect(screen().banner).toBeNull();
    later(1);
    expect(screen().banner).toMatchObject({ condition: 'signaling.reconnecting', phase: 'start' });
    setWall(-by);
    later(2_000);
    say(ready);
    expect(screen().confirmation?.awayMs).toBe(3_500);
    later(3_000);
    expect(screen().confirmation).toBeNull();
  });

  it.each([-hour, hour])('by %i ms, the end of a call opens its dialog at once', (by) => {
    const { say, setWall, later, screen } = setUp();
    say({ type: 'callChanged', callId: 'c', phase: 'active' });
    setWall(by);
    say({
      type: 'callEnded',
      callId: 'c',
      code: 's/b',
      condition: 'call.busy',
      evidence: 2,
      endedBy: 'them',
    });
    later(20);
    expect(screen().dialog?.condition).toBe('call.busy');
  });

  it('deadlines of SDKs are as far away as they were meant', () => {
    const { say, setWall, store, wall, steady } = setUp();
    setWall(8 * hour);
    say({ type: 'mediaRecoveryOffered', callId: 'c', deadlineAt: wall() + 20_000 });
    const { deadlineAt } = store.getSnapshot().mediaRecovery.offers['c'] ?? { deadlineAt: 0 };
    expect(deadlineAt).toBe(steady.now() + 20_000);
    expect(store.epochOf(deadlineAt)).toBe(wall() + 20_000);
    expect(store.now()).toBe(steady.now());
  });

  it('an event of the future happened now, and one without a time too', () => {
    for (const at of [5e12, NaN, Infinity, undefined]) {
      const { say, store, steady, later, screen } = setUp();
      say(ready);
      say({ ...lost, at });
      later(1_500);
      expect(screen().banner?.condition).toBe('signaling.reconnecting');
      expect(store.now()).toBeLessThanOrEqual(steady.now());
    }
  });
});

describe('a page that waits for the network', () => {
  it('and is left within its probation arms nothing more', () => {
    const { say, clock, steady, later, store } = setUp();
    say(ready);
    say({ type: 'issueRaised', code: 's/offline', condition: 'signaling.offline' });
    later(2_000);
    say({ type: 'networkChanged', online: true });
    later(1_000);
    store.closing();
    const armed = vi.spyOn(clock, 'timer');
    later(60_000);
    expect(armed).not.toHaveBeenCalled();
    expect(steady.pending).toBe(0);
  });
});
