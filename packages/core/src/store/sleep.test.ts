import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it, vi } from 'vitest';
import type { Clock } from '../clock.ts';
import type { CallEvent } from '../events.ts';
import { diaryOf } from '../test-support/diary.ts';
import { screenView } from '../view/screen.ts';
import { createCallStore } from './createCallStore.ts';

const minute = 60_000;

/** A store whose clock can jump while no timer runs, as when a laptop is closed. */
function setUp() {
  const timers = createVirtualClock(1_000_000);
  let jumped = 0;
  const clock: Clock = {
    ...timers,
    now: () => timers.now() + jumped,
    timer: timers.timer,
    frame: timers.frame,
  };
  const store = createCallStore([], { clock });
  store.connect();
  const screen = () => store.read(screenView);
  const diary = diaryOf({ store, clock });
  const say = (event: object) => store.send({ at: clock.now(), source: 's', ...event } as CallEvent);
  return {
    store,
    screen,
    diary,
    say,
    ready: () => say({ type: 'connectionChanged', status: 'connected' }),
    lost: () => say({ type: 'connectionChanged', status: 'lost', retrying: true }),
    later: (ms: number) => timers.runTo(timers.now() + ms),
    jump: (ms: number) => void (jumped += ms),
    banner: () => `${screen().banner?.condition} ${screen().banner?.phase}`,
  };
}

describe('a page that slept in an outage (A7)', () => {
  it('counts anew from its waking: reconnecting first, then longer, then stuck', () => {
    const { ready, lost, later, jump, banner } = setUp();
    ready();
    lost();
    later(20_000);
    expect(banner()).toBe('signaling.reconnecting long');
    jump(60 * minute);
    later(15_000);
    expect(banner()).toBe('signaling.reconnecting start');
    later(80_000);
    expect(banner()).toBe('signaling.reconnecting act');
    later(10_000);
    expect(banner()).toBe('signaling.reconnectStuck start');
  });

  it('does so too where the SDK speaks, or the page is drawn, before a timer goes off', () => {
    const { ready, lost, later, jump, banner } = setUp();
    ready();
    lost();
    later(20_000);
    jump(60 * minute);
    expect(banner()).toBe('signaling.reconnecting long');
    lost();
    expect(banner()).toBe('signaling.reconnecting start');
  });

  it('waits anew before it takes the network for restored', () => {
    const { ready, say, later, jump, banner, screen } = setUp();
    ready();
    say({ type: 'issueRaised', code: 'b/offline', condition: 'signaling.offline' });
    later(2_000);
    say({ type: 'networkChanged', online: true });
    jump(60 * minute);
    later(9_900);
    expect(banner()).toBe('signaling.offline checking');
    later(20_000);
    expect(screen().banner).toBeNull();
  });

  it('keeps deadlines that are real: a token runs out while nobody looks', () => {
    const { ready, say, store, later, jump, screen } = setUp();
    ready();
    const deadlineAt = store.now() + 10 * minute;
    say({ type: 'issueRaised', code: 's/soon', condition: 'auth.expiringSoon', deadlineAt });
    later(1_000);
    jump(60 * minute);
    later(10 * minute);
    expect(screen().banner?.phase).toBe('act');
  });

  it('counts on where a timer is late as in the background, and nobody slept', () => {
    const { ready, lost, later, jump, banner } = setUp();
    ready();
    lost();
    later(20_000);
    jump(50_000);
    later(25_000);
    expect(banner()).toBe('signaling.reconnectStuck start');
  });
});

describe('a clock that is set (A7)', () => {
  it.each([
    ['back an hour', -60 * minute],
    ['forward an hour', 60 * minute],
  ])('%s: a loss in a call after it is told as ever', (_, by) => {
    const { ready, lost, say, later, jump, banner } = setUp();
    ready();
    say({ type: 'callChanged', callId: 'c', phase: 'active' });
    jump(by);
    lost();
    later(500);
    expect(banner()).toBe('signaling.reconnecting start');
  });

  it('back an hour in an outage: its words escalate as ever', () => {
    const { ready, lost, later, jump, banner } = setUp();
    ready();
    lost();
    later(5_000);
    jump(-60 * minute);
    later(6_000);
    expect(banner()).toBe('signaling.reconnecting long');
  });
});

describe('a clock that stands still (A7)', () => {
  it('arms no timer for ever: each that goes off brings what is due', () => {
    const timers = createVirtualClock(0);
    const timer = vi.fn(timers.timer);
    const store = createCallStore([], { clock: { now: () => 1_000_000, timer, frame: timers.frame } });
    store.connect();
    const told: unknown[] = [];
    store.read(screenView);
    store.subscribe(() => void told.push(store.read(screenView).banner?.condition), 'screen');
    const say = (status: 'connected' | 'lost') =>
      store.send({ type: 'connectionChanged', at: 1_000_000, source: 's', status, retrying: true });
    say('connected');
    say('lost');
    timers.runTo(24 * 60 * minute);
    expect(told).toContain('signaling.reconnecting');
    expect(told.at(-1)).toBe('signaling.reconnectStuck');
    expect(timer.mock.calls.length).toBeLessThan(20);
    expect(timers.pending).toBe(0);
  });
});
