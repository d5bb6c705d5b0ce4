import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { CallEnded } from '../events.ts';
import { calm } from '../test-support/calm.ts';

/** A call that was answered and lasted so many seconds. */
function talked(seconds: number, direction: 'outbound' | null = 'outbound') {
  const one = calm();
  one.say({ type: 'callChanged', callId: 'c', phase: 'active', ...(direction && { direction }) });
  one.later(seconds * 1_000);
  const end = (condition: ConditionId, endedBy: CallEnded['endedBy'] = 'them') => {
    one.say({ type: 'callEnded', callId: 'c', code: 's/e', condition, evidence: 2, endedBy });
    return one.told();
  };
  return { ...one, end };
}

describe('what only explains why a call did not come about', () => {
  it('explains no talk of minutes: theirs is over, any other was cut', () => {
    expect(talked(300).end('call.noAnswer')).toBe('nothing');
    expect(talked(300).end('call.busy')).toBe('nothing');
    expect(talked(300).end('call.unavailable', 'service')).toBe('call.dropped');
    expect(talked(300).end('call.networkFailed', 'network')).toBe('call.dropped');
  });

  it('may be of the second leg of a service that answered first', () => {
    expect(talked(30).end('call.noAnswer')).toBe('call.noAnswer');
  });

  it('is believed of a room in which nobody else ever was', () => {
    expect(talked(300, null).end('call.noAnswer')).toBe('call.noAnswer');
  });

  it('says of one who was in a room for minutes no more than that they left', () => {
    const one = talked(0, null);
    const party = (state: 'joined' | 'gone', more: object = {}) =>
      one.say({ type: 'partyChanged', callId: 'c', partyId: 'p', state, ...more });
    party('joined');
    one.later(300_000);
    party('gone', { code: 's/gone', condition: 'call.noAnswer' });
    expect(one.told()).toBe('party.left');
  });

  it('is a cut where it is fatal for a call that was answered, and stays with a call that was not', () => {
    const live = talked(5);
    live.raise('call.setupFailed', { callId: 'c' });
    expect(live.told()).toBe('call.dropped');
    const fresh = calm();
    fresh.say({ type: 'callChanged', callId: 'c', phase: 'ringing', direction: 'outbound' });
    fresh.raise('call.setupFailed', { callId: 'c' });
    expect(fresh.told()).toBe('call.setupFailed');
  });
});
