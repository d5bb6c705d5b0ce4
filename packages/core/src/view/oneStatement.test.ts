import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import { calm, calmInCall } from '../test-support/calm.ts';

describe('one trouble is one statement (C18)', () => {
  it.each(['media.insecureContext', 'media.unsupportedBrowser'] as const)(
    '%s holds back that the call could not be started, and that the microphone is refused',
    (limit) => {
      const one = calm();
      one.raiseOf('browser', limit);
      one.say({ type: 'callChanged', callId: 'c', phase: 'new', direction: 'outbound' });
      one.raise('media.captureFailed', { callId: 'c' });
      one.end('c', 'call.setupFailed');
      expect(one.told()).toBe(limit);
    },
  );

  it('a call that the person cancelled holds back the microphone prompt that came after', () => {
    const one = calm();
    one.say({ type: 'callChanged', callId: 'c', phase: 'new', direction: 'outbound' });
    one.say({
      type: 'callEnded',
      callId: 'c',
      code: 's/cancel',
      condition: 'call.canceled',
      evidence: 1,
      endedBy: 'you',
    });
    one.later(3_000);
    one.raise('media.permissionDenied', { callId: 'c', severity: 'fatal' });
    expect(one.told()).toBe('nothing');
  });

  it('a call that the refused microphone itself ended is still told as that', () => {
    const one = calm();
    one.say({ type: 'callChanged', callId: 'c', phase: 'new', direction: 'outbound' });
    one.end('c', 'call.canceled', 1);
    one.later(8);
    one.raise('media.permissionDenied', { callId: 'c', severity: 'fatal' });
    expect(one.told()).toBe('media.permissionDenied');
  });
});

describe('a sign-in that runs out (C18)', () => {
  it('is no news any more once it is refused, but is where something else is', () => {
    const one = calmInCall();
    one.raise('auth.expiringSoon');
    one.raise('quota.credits');
    expect(one.told()).toContain('auth.expiringSoon');
    one.raise('auth.loginFailed');
    one.clear('quota.credits');
    expect(one.told()).toBe('auth.loginFailed');
  });
});

describe('a call that ends after a device was refused', () => {
  const refusedThen = (condition: ConditionId, evidence: 1 | 2, afterMs: number, callId?: string) => {
    const one = calm();
    one.say({ type: 'callChanged', callId: 'c', phase: 'new', direction: 'outbound' });
    one.raise('media.permissionDenied', callId === undefined ? {} : { callId });
    one.later(afterMs);
    one.end('c', condition, evidence);
    return one.told();
  };

  it.each(['call.setupFailed', 'call.networkFailed', 'call.unavailable'] as const)(
    'is explained by that, and not told as %s too',
    (condition) => {
      expect(refusedThen(condition, 1, 500)).toBe('media.permissionDenied');
      expect(refusedThen(condition, 1, 500, 'c')).toBe('media.permissionDenied');
    },
  );

  it('is told as what it is where the other side said so, it came later, or another call was refused its device', () => {
    expect(refusedThen('call.busy', 2, 500)).toContain('call.busy');
    expect(refusedThen('call.setupFailed', 1, 5_000)).toContain('call.setupFailed');
    expect(refusedThen('call.setupFailed', 1, 500, 'another')).toContain('call.setupFailed');
  });

  it('was a talk where it had been answered', () => {
    const one = calmInCall();
    one.raise('media.permissionDenied');
    one.end('c', 'call.networkFailed', 1);
    expect(one.told()).toContain('call.networkFailed');
  });
});

describe('a loss within 2 s after ready (C16)', () => {
  it('is the same incident: told at once, and "back" counts from its beginning', () => {
    const one = calmInCall();
    one.lost();
    one.later(4_000);
    one.ready();
    one.later(1_900);
    one.lost();
    expect(one.screen()).toMatchObject({
      banner: { condition: 'signaling.reconnecting' },
      confirmation: null,
    });
    one.later(4_000);
    one.ready();
    expect(one.away()).toBe(9_900);
  });

  it('later is another one', () => {
    const one = calmInCall();
    one.lost();
    one.later(4_000);
    one.ready();
    one.later(4_000);
    one.lost();
    expect(one.screen().banner).toBeNull();
    one.later(2_000);
    one.ready();
    expect(one.away()).toBe(2_000);
  });
});

describe('"offline" that is contradicted (A7)', () => {
  const offline = () => {
    const one = calmInCall();
    one.raiseOf('browser', 'signaling.offline');
    expect(one.told(5_000)).toContain('signaling.offline');
    return one;
  };

  it('by a call that rings, or by an answer of the other side, is over', () => {
    for (const event of [
      { type: 'callChanged', callId: 'd', phase: 'ringing', direction: 'inbound' },
      { type: 'callEnded', callId: 'c', code: 's/e', condition: 'call.ended', evidence: 2, endedBy: 'them' },
    ]) {
      const one = offline();
      one.of('s', event);
      expect(one.told(5_000)).toBe('nothing');
    }
  });

  it('by an SDK that goes on for minutes on a connection that stands is over', () => {
    const one = offline();
    for (let minute = 0; minute < 9; minute++) {
      one.later(60_000);
      one.of('s', { type: 'callChanged', callId: 'c', phase: 'active', muted: minute % 2 === 0 });
    }
    expect(one.told()).toBe('nothing');
  });

  it('stays where nothing is heard but what the page does itself, or that the network fails', () => {
    const one = offline();
    one.of('s', { type: 'callChanged', callId: 'c', phase: 'active', muted: true });
    one.raise('quality.inboundStalled', { callId: 'c' });
    one.of('browser', { type: 'visibilityChanged', hidden: true });
    expect(one.told()).toContain('signaling.offline');
    one.later(600_000);
    one.raise('ice.reconnecting', { callId: 'c' });
    expect(one.told()).toContain('signaling.offline');
  });
});
