import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import { calm } from '../test-support/calm.ts';
import { lineOf } from '../test-support/diary.ts';

describe('a trouble on the screen whose cause is found', () => {
  it('gives way to it at once: there is no moment with nothing', () => {
    const { lost, raise, later, diary } = calm();
    lost();
    later(5_000);
    raise('signaling.offline');
    later(4_000);
    expect(diary).toEqual(['1500 signaling.reconnecting', '5000 signaling.offline']);
  });

  it.each<ConditionId>(['quality.inboundStalled', 'media.remoteSilent', 'media.microphoneSilent'])(
    'is %s, and lost sound is told from the moment that it explains it',
    (condition) => {
      const { inCall, raise, later, diary, screen } = calm();
      inCall('c');
      later(100);
      raise(condition, { callId: 'c' });
      later(1_000);
      raise('ice.reconnecting', { callId: 'c' });
      later(20);
      expect(diary).toEqual([`100 ${condition}`, '1100 ice.reconnecting']);
      later(5_000);
      expect(lineOf(screen())).toBe('ice.reconnecting');
    },
  );

  it('tells nothing sooner that is about another call', () => {
    const { inCall, raise, later, screen } = calm();
    inCall('c');
    inCall('d');
    later(100);
    raise('quality.inboundStalled', { callId: 'c' });
    later(1_000);
    raise('ice.reconnecting', { callId: 'd' });
    later(20);
    expect(lineOf(screen())).toBe('quality.inboundStalled');
  });

  it('and a trouble that nobody has seen yet waits as ever', () => {
    const { lost, raise, later, diary } = calm();
    lost();
    later(1_000);
    raise('signaling.offline');
    later(400);
    expect(diary).toEqual([]);
  });
});

it('who reads that the connection is being restored reads at once that nobody tries any more', () => {
  const { lost, later, diary } = calm();
  lost();
  later(5_000);
  lost({ retrying: false });
  later(5_000);
  expect(diary).toEqual(['1500 signaling.reconnecting', '5000 signaling.disconnected']);
});

it.each<ConditionId>(['signaling.serverRestarting', 'signaling.gatewayFailed', 'auth.refreshFailing'])(
  'a connection that has been away too long is stuck, though %s explained it so far',
  (condition) => {
    const { lost, raise, later, diary } = calm();
    raise(condition);
    lost();
    later(95_000);
    expect(diary.at(-1)).toBe('90000 signaling.reconnectStuck');
  },
);

describe('trouble that the person put away', () => {
  it.each<[string, ConditionId, string | null]>([
    ['being offline', 'signaling.offline', null],
    ['lost sound', 'ice.reconnecting', 'c'],
  ])('is not followed by "you’re back": %s', (_, condition, callId) => {
    const { inCall, raise, later, screen, store, say } = calm();
    inCall('c');
    raise(condition, { callId });
    later(3_000);
    expect(screen().banner?.condition).toBe(condition);
    store.dismiss(screen().banner?.issueId ?? '');
    later(100);
    expect(lineOf(screen())).toBe('nothing');
    say({ type: 'issueCleared', condition });
    later(100);
    expect(lineOf(screen())).toBe('nothing');
  });
});
