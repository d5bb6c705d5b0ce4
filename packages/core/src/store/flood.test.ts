import { createVirtualClock } from '@faultline/testing';
import { expect, it, vi } from 'vitest';
import type { Clock } from '../clock.ts';
import type { CallEvent } from '../events.ts';
import { screenView } from '../view/screen.ts';
import type { View } from '../view/view.ts';
import { createCallStore } from './createCallStore.ts';

/** A connected store, and how often its screen was made and its clocks were read. */
function setUp() {
  const virtual = createVirtualClock(1_000_000);
  const now = vi.fn(virtual.now);
  const clock: Clock = { ...virtual, now, epoch: virtual.now };
  const store = createCallStore([], { clock });
  store.connect();
  const advance = vi.fn(screenView.advance);
  const screen: View<ReturnType<typeof screenView.value>> = { ...screenView, advance } as never;
  const say = (event: object) => store.send({ at: virtual.now(), source: 's', ...event } as CallEvent);
  const drop = () => {
    say({ type: 'connectionChanged', status: 'connected' });
    say({ type: 'connectionChanged', status: 'lost', retrying: true });
  };
  const later = (ms: number) => virtual.runTo(virtual.now() + ms);
  const show = () => {
    const heard = vi.fn();
    store.read(screen);
    store.subscribe(heard, 'screen');
    return heard;
  };
  return { virtual, clock, store, say, drop, later, show, advance, now, read: () => store.read(screen) };
}

it('a flood of which nothing may be shown yet makes the screen a few times, and reads the clock a few times', () => {
  const { drop, show, advance, now } = setUp();
  show();
  for (let index = 0; index < 1_000; index++) drop();
  expect(advance.mock.calls.length).toBeLessThan(30);
  expect(now.mock.calls.length).toBeLessThan(100);
});

it('a flood to which nobody listens arms a few timers, and none after it', () => {
  const { clock, virtual, drop, say, later } = setUp();
  const armed = vi.spyOn(clock, 'timer');
  for (let index = 0; index < 1_000; index++) drop();
  expect(armed.mock.calls.length).toBeLessThan(30);
  say({ type: 'closing' });
  later(20);
  expect(virtual.pending).toBe(0);
});

it('what is wrong after a flood is told within a frame, and what comes slowly at once', () => {
  const { drop, say, later, show, read } = setUp();
  const heard = show();
  for (let index = 0; index < 1_000; index++) drop();
  say({ type: 'issueRaised', code: 's/gone', condition: 'service.notFound' });
  later(16);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(read().banner?.condition).toBe('service.notFound');
  later(1_000);
  heard.mockClear();
  say({ type: 'issueRaised', code: 's/missed', condition: 'call.missed' });
  expect(heard).toHaveBeenCalledTimes(1);
});

it('trouble that a flood of a second leaves is told after its delay, as after one event', () => {
  const { virtual, drop, later, show, read } = setUp();
  for (let ms = 0; ms < 1_000; ms++) {
    for (let index = 0; index < 20; index++) drop();
    if (ms < 999) later(1);
  }
  const heard = show();
  const startedAt = virtual.now();
  later(1_499);
  expect(heard).not.toHaveBeenCalled();
  later(1);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(read().banner).toMatchObject({ condition: 'signaling.unstable', startedAt });
});
