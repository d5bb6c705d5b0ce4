import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it, vi } from 'vitest';
import type { CallEvent } from '../events.ts';
import { screenView } from '../view/screen.ts';
import { createCallStore } from './createCallStore.ts';

const begin = 1_000_000;

/** A store with an established connection, whose screen is not shown yet. */
function unseen() {
  const clock = createVirtualClock(begin);
  const store = createCallStore([], { clock });
  const say = (event: object) => store.send({ at: clock.now(), source: 's', ...event } as CallEvent);
  const later = (ms: number) => clock.runTo(clock.now() + ms);
  const ready = () => say({ type: 'connectionChanged', status: 'connected' });
  const lose = () => say({ type: 'connectionChanged', status: 'lost', retrying: true });
  /** Shows the screen until the returned function is called. */
  const show = () => {
    const look = () => void store.read(screenView);
    look();
    return store.subscribe(look, 'screen');
  };
  ready();
  later(100);
  return { clock, store, say, later, ready, lose, show, screen: () => store.read(screenView) };
}

describe('a screen that nobody shows', () => {
  it('arms no timer, and is right for whoever reads it later', () => {
    const { clock, lose, later, screen } = unseen();
    lose();
    expect(clock.pending).toBe(0);
    later(5_000);
    expect(screen().banner).toMatchObject({ condition: 'signaling.reconnecting', startedAt: begin + 100 });
    later(10_000);
    expect(screen().banner?.phase).toBe('long');
  });

  it('says "you’re back" of nothing: nobody saw that it was lost', () => {
    const { lose, ready, later, show, screen } = unseen();
    lose();
    later(5_000);
    ready();
    later(100);
    show();
    expect(screen().confirmation).toBeNull();
  });

  it('says "you’re back" to a page that showed the loss, left, and came back in time', () => {
    const { lose, ready, later, show, screen } = unseen();
    const hide = show();
    lose();
    later(5_000);
    hide();
    ready();
    later(1_000);
    show();
    expect(screen().confirmation).toMatchObject({ awayMs: 5_000 });
  });
});

it('a view of a moment is made of its facts alone, and leaves what is remembered as it is', () => {
  const { store, lose, later, ready, screen } = unseen();
  lose();
  later(5_000);
  const moment = { snapshot: store.getSnapshot(), at: store.now() };
  ready();
  expect(store.read(screenView, moment).banner?.condition).toBe('signaling.reconnecting');
  expect(screen()).toMatchObject({ banner: null, confirmation: null });
});

it('whoever listens to everything is called for a screen that somebody reads', () => {
  const { store, lose, later, screen } = unseen();
  screen();
  lose();
  const heard = vi.fn();
  store.subscribe(heard);
  later(1_500);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(screen().banner?.condition).toBe('signaling.reconnecting');
});
