import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { CallEvent, IssueRaised } from '../events.ts';
import type { CallState } from '../state/types.ts';
import { at, reduced, viewOf } from '../test-support/reduced.ts';
import { callQualityView } from './callQuality.ts';

const raise = (time: number, condition: ConditionId, more: Partial<IssueRaised> = {}) =>
  at(time, { type: 'issueRaised', code: `s/${condition}`, condition, ...more });
const call = (callId: string) =>
  at(1, { type: 'callChanged', callId, phase: 'active', direction: 'outbound' });
const ended = at(9, {
  type: 'callEnded',
  callId: 'a',
  code: 's/hangup/call.ended',
  condition: 'call.ended',
  evidence: 1,
  endedBy: 'them',
});

describe('sound and picture of a call', () => {
  const quality = (state: CallState) => viewOf(callQualityView, state);
  const bad = raise(5, 'quality.degraded', { callId: 'a' });

  it('are what is wrong with them now, of live calls only', () => {
    const state = reduced([
      call('a'),
      call('b'),
      bad,
      raise(6, 'media.microphoneSilent', { callId: 'a' }),
      raise(6, 'media.remoteSilent', { callId: 'b' }),
      raise(7, 'call.holdFailed', { callId: 'a' }),
      raise(7, 'quality.degraded', { callId: 'a', code: 's/again' }),
    ]);
    expect(quality(state).byCall['a']).toEqual({
      conditions: ['quality.degraded', 'media.microphoneSilent'],
      muted: false,
      held: false,
    });
    expect(quality(state).byCall['b']?.conditions).toEqual(['media.remoteSilent']);
    expect(quality(reduced([ended], state)).byCall['a']).toBeUndefined();
  });

  it('know mute and hold', () => {
    const state = reduced([
      call('a'),
      at(5, { type: 'callChanged', callId: 'a', phase: 'held', muted: true }),
    ]);
    expect(quality(state).byCall['a']).toEqual({ conditions: [], muted: true, held: true });
  });

  it('are the same object for each call of which nothing changed', () => {
    const state = reduced([call('a'), call('b'), bad]);
    const before = quality(state);
    const then = (event: CallEvent) => viewOf(callQualityView, reduced([event], state), before);
    expect(then(raise(9, 'service.upstream'))).toBe(before);
    const next = then(raise(9, 'quality.degraded', { callId: 'b' }));
    expect(next).not.toBe(before);
    expect(next.byCall['a']).toBe(before.byCall['a']);
  });
});
