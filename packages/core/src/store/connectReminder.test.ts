import { createVirtualClock } from '@faultline/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallSource } from '../source.ts';
import { createCallStore } from './createCallStore.ts';

const warned = vi.fn<(sentence: string) => void>();
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(warned);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  warned.mockClear();
});

const source: CallSource = { id: 's', sdk: 's', connect: () => () => undefined };

function page(sources: readonly CallSource[] = [source]) {
  const clock = createVirtualClock(1_000_000);
  const store = createCallStore(sources, { clock });
  const later = (ms: number) => clock.runTo(clock.now() + ms);
  const show = () => store.subscribe(() => undefined, 'screen');
  return { clock, store, later, show };
}

describe('a store that nobody connected', () => {
  it('says so once to the developer, with why nothing is shown and how to mend it', () => {
    const { later, show } = page();
    const leave = [show(), show()];
    later(4_999);
    expect(warned).not.toHaveBeenCalled();
    later(1);
    for (const one of leave) one();
    show();
    later(60_000);
    expect(warned.mock.calls).toEqual([
      [expect.stringMatching(/^\[faultline\] A call store has been listened to for 5 s/)],
    ]);
    expect(warned.mock.calls[0]?.[0]).toContain('none of its sources is heard');
    expect(warned.mock.calls[0]?.[0]).toContain('Call store.connect() beside createCallStore');
  });

  it('says nothing once it is connected, however late components come and whatever stops it', () => {
    const { store, later, show } = page();
    const leave = show();
    later(4_000);
    store.connect()();
    later(60_000);
    leave();
    show();
    later(60_000);
    expect(warned).not.toHaveBeenCalled();
  });

  it('says nothing while nobody listens, and keeps no timer for those who left', () => {
    const { clock, later, show } = page();
    later(60_000);
    const leave = show();
    const leaveToo = show();
    leave();
    leave();
    expect(clock.pending).toBe(1);
    leaveToo();
    expect(clock.pending).toBe(0);
    later(60_000);
    expect(warned).not.toHaveBeenCalled();
  });

  it('counts from when the first of those came who are still there', () => {
    const { later, show } = page();
    show()();
    later(4_000);
    show();
    later(4_000);
    expect(warned).not.toHaveBeenCalled();
    later(1_000);
    expect(warned).toHaveBeenCalledTimes(1);
  });

  it('says nothing where there is no source to connect: the app sends what happens itself', () => {
    const { clock, later, show } = page([]);
    show();
    expect(clock.pending).toBe(0);
    later(60_000);
    expect(warned).not.toHaveBeenCalled();
  });

  it('says nothing and runs no timer in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    const { clock, later, show } = page();
    show();
    expect(clock.pending).toBe(0);
    later(60_000);
    expect(warned).not.toHaveBeenCalled();
  });

  it('says nothing and breaks nothing on a page without a bundler, where there is no `process`', () => {
    const { process } = globalThis;
    vi.stubGlobal('process', undefined);
    try {
      const { later, show } = page();
      show();
      later(60_000);
    } finally {
      vi.stubGlobal('process', process);
    }
    expect(warned).not.toHaveBeenCalled();
  });
});
