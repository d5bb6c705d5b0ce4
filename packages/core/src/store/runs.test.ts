import { emptyScreen, screenView } from '../view/screen.ts';
import { createVirtualClock } from '@faultline/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallSource, Emit } from '../source.ts';
import { setUp, start } from '../test-support/oneSource.ts';
import { createCallStore } from './createCallStore.ts';

afterEach(() => void vi.restoreAllMocks());

/** A source that counts its runs, and a store with it that is not connected yet. */
function idle(connect: (emit: Emit) => void = () => undefined) {
  const clock = createVirtualClock(start);
  const counts = { begun: 0, ended: 0 };
  const source: CallSource = {
    id: 's',
    sdk: 's',
    connect(emit) {
      counts.begun++;
      connect(emit);
      return () => counts.ended++;
    },
  };
  const store = createCallStore([source], { clock });
  const lose = () =>
    store.send({ type: 'connectionChanged', at: clock.now(), source: 's', status: 'lost', retrying: true });
  return { clock, store, counts, lose, later: (ms: number) => clock.runTo(clock.now() + ms) };
}
const ready = { type: 'connectionChanged', at: start, status: 'connected' } as const;

describe('a store', () => {
  it('has an empty screen and no news before anything happened', () => {
    const { store } = idle();
    expect(store.getSnapshot()).toMatchObject({ callErrors: { issues: [] }, reconnectState: {} });
    expect(store.read(screenView)).toBe(emptyScreen);
    expect(store.getSnapshot()).toBe(store.getSnapshot());
  });

  it('tells what is sent before it is connected, at the time that it is due', () => {
    const { store, lose, later } = idle();
    const heard = vi.fn();
    store.read(screenView);
    store.subscribe(heard, 'screen');
    lose();
    later(1_499);
    expect(heard).not.toHaveBeenCalled();
    later(1);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('looks at most once a frame, however much happens in it, and then sleeps', () => {
    const { store, later, clock } = idle();
    store.connect();
    later(100);
    const heard = vi.fn();
    store.subscribe(heard);
    const raise = (code: string) =>
      store.send({ type: 'issueRaised', at: start, source: 's', code, condition: 'sdk.misuse' });
    raise('s/1');
    raise('s/2');
    later(15);
    raise('s/3');
    expect(heard).toHaveBeenCalledTimes(1);
    later(1);
    expect(heard).toHaveBeenCalledTimes(2);
    later(100);
    expect([heard.mock.calls.length, clock.pending]).toEqual([2, 0]);
  });

  it('shows who reads within a frame what has happened, though nobody was called yet', () => {
    const { ready: stands, raise, screen, store } = setUp();
    stands();
    raise('call.missed');
    expect(screen().banner?.condition).toBe('call.missed');
    expect(store.getSnapshot()).toBe(store.getSnapshot());
  });
});

describe('a store that is stopped', () => {
  it('stops its sources once, arms nothing, and tells at once what is sent', () => {
    const { store, counts, lose, clock } = idle();
    const stop = store.connect();
    lose();
    stop();
    stop();
    expect([counts, clock.pending]).toEqual([{ begun: 1, ended: 1 }, 0]);
    const heard = vi.fn();
    store.subscribe(heard);
    store.closing();
    store.send(ready);
    expect(heard).toHaveBeenCalledTimes(2);
    expect(clock.pending).toBe(0);
  });

  it('takes up what waited for its time when it is connected again', () => {
    const { store, counts, lose, later } = idle();
    const stop = store.connect();
    const heard = vi.fn();
    store.read(screenView);
    store.subscribe(heard, 'screen');
    lose();
    stop();
    later(5_000);
    expect(heard).not.toHaveBeenCalled();
    store.connect();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(store.read(screenView).banner?.condition).toBe('signaling.reconnecting');
    expect(counts).toEqual({ begun: 2, ended: 1 });
    stop();
    expect(counts.ended).toBe(1);
    expect(store.connect()).not.toBe(stop);
    expect(counts.begun).toBe(2);
  });

  it('while it starts stays stopped, and arms nothing', () => {
    const { store, clock, counts, lose } = idle((emit) => {
      emit(ready);
      store.connect()();
    });
    store.connect();
    expect(counts).toEqual({ begun: 1, ended: 1 });
    lose();
    expect(clock.pending).toBe(0);
  });
});

describe('a store in a calm moment', () => {
  it('can be stopped like any other', () => {
    const { store, counts, later, clock } = idle((emit) => emit(ready));
    const stop = store.connect();
    later(100);
    expect(() => stop()).not.toThrow();
    expect([counts.ended, clock.pending]).toEqual([1, 0]);
  });
});

describe('a source that cannot connect', () => {
  it('is an issue with its name and its error, and the store goes on', () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { store, lose, later } = idle(() => {
      throw new Error('no client');
    });
    store.connect();
    const [issue] = store.getSnapshot().callErrors.issues;
    expect(issue).toMatchObject({ source: 's', code: 's/connect-failed', condition: 'sdk.protocol' });
    expect(String(issue?.details['event'])).toContain('no client');
    lose();
    later(2_000);
    expect(store.read(screenView).banner?.condition).toBe('signaling.reconnecting');
  });
});
