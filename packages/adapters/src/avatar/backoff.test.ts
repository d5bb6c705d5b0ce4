import { describe, expect, it } from 'vitest';
import { createVirtualClock } from '@faultline/testing';
import { createEmitter } from '../kit/replay/emitter.ts';
import { avatarSource } from './source.ts';

/** The times of the first attempts, for a channel that never opens and for a session that stays lost. */
function attempts(random: number) {
  const clock = createVirtualClock(0);
  const opened: number[] = [];
  const asked: number[] = [];
  const source = avatarSource({
    clock,
    random: () => random,
    maxAttempts: 1,
    events: () => {
      opened.push(clock.now());
      return createEmitter({ readyState: 2 });
    },
    reconnect: () => {
      asked.push(clock.now());
      return Promise.resolve();
    },
  });
  const stop = source.connect(() => undefined);
  source.report({ code: 'connectionClosed' });
  clock.runTo(400_000);
  stop();
  const waits = opened.slice(1).map((at, index) => at - (opened[index] ?? 0));
  return { waits, asked, pending: clock.pending };
}

describe('how long an attempt waits', () => {
  it('doubles up to half a minute, for channels and sessions alike', () => {
    const { waits, asked } = attempts(0.5);
    expect(waits.slice(0, 7)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(asked).toEqual([1_000]);
  });

  it('varies by a quarter, so that not everybody comes back at once', () => {
    expect(attempts(0).waits[0]).toBe(750);
    expect(attempts(1).waits[0]).toBe(1_250);
    expect(attempts(0).asked).toEqual([750]);
    expect(attempts(1).asked).toEqual([1_250]);
  });

  it('is of nobody any more after the stop', () => {
    expect(attempts(0.5).pending).toBe(0);
  });
});
