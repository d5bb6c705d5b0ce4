import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallEvent, RecoveryAction } from '@faultline/core';
import { createVirtualClock } from '@faultline/testing';
import { everyAdapter } from './test-support/generated/everyAdapter.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const actions: readonly RecoveryAction[] = [
  'reconnect',
  'reauthenticate',
  'resumeMedia',
  'declineCall',
  'retryHold',
  'redial',
  'resumePlayback',
  'dialIn',
];

describe.each(everyAdapter)('$name, stopped and started', ({ create, tells }) => {
  const setUp = () => {
    const adapter = create(createVirtualClock(1_000_000));
    const { source, targets, begin } = adapter;
    const connect = () => {
      const events: CallEvent[] = [];
      return { events, undo: source.connect((event) => void events.push(event)) };
    };
    const listeners = () => targets().reduce((sum, target) => sum + target.listenerCount(), 0);
    const provoke = () => {
      for (const target of targets())
        for (const event of target.listenedTo().filter((name) => tells.includes(name)))
          target.emit(event, {});
    };
    const recoverAll = () =>
      actions.map((action) =>
        Promise.resolve(
          source.recover?.({ issueId: 'i', action, code: '', callId: 'call', device: null }),
        ).catch((error: unknown) => error),
      );
    return { ...adapter, connect, listeners, provoke, recoverAll, callComesIn: () => begin?.('call') };
  };

  it('tells again after a stop, and a second stop changes nothing', () => {
    const { connect, provoke, callComesIn } = setUp();
    const first = connect();
    callComesIn();
    first.undo();
    first.undo();
    const second = connect();
    const before = second.events.length;
    provoke();
    expect(before).toBeGreaterThan(0);
    expect(second.events.length).toBeGreaterThan(before);
  });

  it('is not stopped by the stop of a store that was there before', () => {
    const { connect, provoke } = setUp();
    const first = connect();
    const second = connect();
    first.undo();
    const before = second.events.length;
    const silent = first.events.length;
    provoke();
    expect(second.events.length).toBeGreaterThan(before);
    expect(first.events.length).toBe(silent);
    second.undo();
  });

  it('tells each thing once when a newer store takes over', () => {
    const { connect, provoke } = setUp();
    const alone = connect();
    const before = alone.events.length;
    provoke();
    const once = alone.events.length - before;
    connect();
    const again = connect();
    const then = again.events.length;
    provoke();
    expect(again.events.length - then).toBeLessThanOrEqual(once);
  });

  it('leaves no listener and no timer behind after 2,000 stores and whatever they asked for', async () => {
    const { connect, listeners, provoke, callComesIn, recoverAll } = setUp();
    for (let index = 0; index < 2_000; index++) {
      const { undo } = connect();
      if (index % 100 === 0) {
        callComesIn();
        provoke();
        const asked = recoverAll();
        undo();
        await Promise.all(asked);
      }
      undo();
    }
    expect(listeners()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('throws nothing and waits for nothing when it is asked after the stop', async () => {
    const { connect, listeners, recoverAll } = setUp();
    connect().undo();
    const asked = recoverAll();
    await Promise.all(asked);
    expect(listeners()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
