import { describe, expect, it, vi } from 'vitest';
import type { CallEvent } from '../events.ts';
import type { CallSource } from '../source.ts';
import { createCallStore } from './createCallStore.ts';
import { setUp } from '../test-support/oneSource.ts';

describe('the store', () => {
  it('tells the first change at once and the rest of a burst once a frame', () => {
    const { ready, raise, store, later } = setUp();
    later(100);
    const heard = vi.fn();
    store.subscribe(heard);
    ready();
    expect(heard).toHaveBeenCalledTimes(1);
    for (let index = 0; index < 50; index++) raise('service.upstream', { code: `s/${index}` });
    expect(heard).toHaveBeenCalledTimes(1);
    later(16);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('wakes only listeners of what changed', () => {
    const { ready, raise, inCall, store, later } = setUp();
    ready();
    later(100);
    const [errors, auth, call, other] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
    store.subscribe(errors, 'callErrors');
    store.subscribe(auth, 'authState');
    store.subscribe(call, 'hangupCause/c');
    store.subscribe(other, 'hangupCause/d');
    inCall('c');
    later(20);
    raise('sdk.protocol');
    later(20);
    expect([errors, auth, call, other].map((one) => one.mock.calls.length)).toEqual([1, 0, 1, 0]);
  });

  it('returns the same snapshot until something changed', () => {
    const { ready, store } = setUp();
    ready();
    const snapshot = store.getSnapshot();
    ready();
    expect(store.getSnapshot()).toBe(snapshot);
  });

  it('connects once, and hears nothing after its stop', () => {
    const { store, stop, ready, later, clock } = setUp();
    expect(store.connect()).toBe(stop);
    ready();
    stop();
    later(100);
    expect(clock.pending).toBe(0);
    expect(store.getSnapshot().reconnectState['s']?.status).toBe('connected');
  });

  it('refuses two sources with one id in a sentence', () => {
    const twin: CallSource = { id: 'x', sdk: 'x', connect: () => () => undefined };
    expect(() => createCallStore([twin, twin])).toThrow(/two sources with one id/);
  });

  it('makes an issue of an event it cannot read, and keeps what it said', () => {
    const { store } = setUp();
    for (const nonsense of [
      null,
      7,
      {},
      { type: 'issueRaised', at: 1, code: 5 },
      { type: 'callEnded', at: 1 },
    ])
      store.send(nonsense as unknown as CallEvent);
    const { issues } = store.getSnapshot().callErrors;
    expect(issues.at(-1)).toMatchObject({ condition: 'sdk.protocol', count: 5 });
    expect(issues.at(-1)?.details['event']).toContain('callEnded');
  });

  it('keeps at most 200 issues, resolved ones going first and visible ones never', () => {
    const { ready, raise, store } = setUp();
    ready();
    raise('media.mutedByHost', { code: 's/visible' });
    for (let index = 0; index < 500; index++) raise('sdk.protocol', { code: `s/${index}` });
    const { issues } = store.getSnapshot().callErrors;
    expect(issues).toHaveLength(200);
    expect(issues.map((issue) => issue.code)).toContain('s/visible');
    expect(issues.map((issue) => issue.code)).toContain('s/499');
  });

  it('keeps the last 20 ended calls', () => {
    const { ready, inCall, end, store } = setUp();
    ready();
    for (let index = 0; index < 60; index++) {
      inCall(`c${index}`);
      end(`c${index}`, 'call.ended', 1);
    }
    expect(Object.keys(store.getSnapshot().hangupCause.calls)).toHaveLength(20);
  });

  it('goes on when a listener throws, and does not hide its error', () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { ready, store, later } = setUp();
    later(20);
    const second = vi.fn();
    store.subscribe(() => {
      throw new Error('mine');
    });
    store.subscribe(second);
    ready();
    expect(second).toHaveBeenCalled();
    expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: 'mine' }));
    reported.mockRestore();
  });
});
