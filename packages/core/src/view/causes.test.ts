import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { CallEvent, IssueRaised } from '../events.ts';
import { lineOf } from '../test-support/diary.ts';
import { setUp } from '../test-support/oneSource.ts';
import { issueStatus } from './explain.ts';

/** A connection that stands, with a call `c`, in a calm moment; `told` is what a person sees a while later. */
function inCall() {
  const one = setUp();
  one.ready();
  one.inCall();
  one.later(100);
  const told = (ms = 2_000) => {
    one.later(ms);
    return lineOf(one.screen());
  };
  const of = (source: string, event: object) =>
    one.store.send({ at: one.clock.now(), source, ...event } as CallEvent);
  const raiseOf = (source: string, condition: ConditionId, more: Partial<IssueRaised> = {}) =>
    of(source, { type: 'issueRaised', code: `${source}/${condition}`, condition, ...more });
  const clear = (condition: ConditionId) => one.say({ type: 'issueCleared', condition });
  return { ...one, told, of, raiseOf, clear };
}
const sound = ['quality.degraded', 'quality.inboundStalled', 'quality.outboundStalled'] as const;
const silence = ['media.remoteSilent', 'media.microphoneSilent'] as const;
const mine = { callId: 'c' };

describe('a lost connection explains', () => {
  it.each([...sound, ...silence])('bad sound (%s), which is told again if it outlives it', (condition) => {
    const { raise, lose, ready, told } = inCall();
    raise(condition, mine);
    expect(told()).toBe(condition);
    lose();
    expect(told()).toBe('signaling.reconnecting');
    ready();
    expect(told(4_000)).toBe(condition);
  });

  it('lost sound, if it is not fatal', () => {
    const { raise, lose, told, screen } = inCall();
    lose();
    raise('ice.restartFailed', mine);
    expect(told()).toBe('signaling.reconnecting');
    expect(screen().banner?.waiting).toBe(0);
    raise('ice.failed', mine);
    expect(told()).toBe('signaling.reconnecting + ice.failed');
  });

  it('nothing of another SDK’s call, and no question', () => {
    const { raise, raiseOf, of, lose, told } = inCall();
    of('other', { type: 'callChanged', callId: 'd', phase: 'active' });
    raiseOf('other', 'quality.degraded', { callId: 'd' });
    raise('media.deviceInUse');
    lose();
    expect(told()).toBe('signaling.reconnecting + media.deviceInUse + quality.degraded');
  });
});

describe('lost sound explains', () => {
  it.each([...sound, ...silence])('bad sound of its call (%s) until it is back', (condition) => {
    const { raise, told, clear } = inCall();
    raise(condition, mine);
    raise('ice.reconnecting', mine);
    expect(told()).toBe('ice.reconnecting');
    clear('ice.reconnecting');
    expect(told(4_000)).toBe(condition);
  });

  it('not that the computer is too slow for another call, and nothing if it is silent', () => {
    const { raise, of, told } = inCall();
    of('s', { type: 'callChanged', callId: 'd', phase: 'active' });
    raise('quality.degraded', { callId: 'd' });
    raise('ice.gatheringSlow', { callId: 'd' });
    raise('ice.reconnecting', mine);
    expect(told()).toBe('ice.reconnecting + quality.degraded');
  });

  it('bad sound, as no other banner of that call does', () => {
    const { raise, told } = inCall();
    raise('media.outputUnavailable', mine);
    raise('quality.degraded', mine);
    expect(told()).toBe('media.outputUnavailable + quality.degraded');
  });

  it('no question about a device', () => {
    const { raise, told } = inCall();
    raise('ice.reconnecting', mine);
    raise('media.deviceInUse', mine);
    raise('media.captureEnded', { ...mine, device: 'camera' });
    expect(told()).toBe('ice.reconnecting + media.deviceInUse');
  });
});

describe('mute and hold explain', () => {
  const told = (phase: 'active' | 'held', muted: boolean, condition: ConditionId) => {
    const one = inCall();
    one.raise(condition, mine);
    one.say({ type: 'callChanged', callId: 'c', phase, muted });
    return one.told();
  };
  it.each<[ConditionId, boolean, boolean]>([
    ['media.microphoneSilent', true, true],
    ['quality.outboundStalled', true, true],
    ['media.remoteSilent', false, true],
    ['quality.inboundStalled', false, true],
    ['quality.degraded', false, false],
    ['quality.deviceOverloaded', false, false],
  ])('%s (mute: %s, hold: %s)', (condition, byMute, byHold) => {
    expect(told('active', false, condition)).toBe(condition);
    expect(told('active', true, condition)).toBe(byMute ? 'nothing' : condition);
    expect(told('held', false, condition)).toBe(byHold ? 'nothing' : condition);
  });
});

describe('of a call that nobody knows', () => {
  it.each<[ConditionId, Partial<IssueRaised>, string]>([
    ['quality.degraded', {}, 'nothing'],
    ['ice.reconnecting', {}, 'nothing'],
    ['ice.reconnecting', { severity: 'fatal' }, 'ice.reconnecting'],
    ['ice.failed', {}, 'ice.failed'],
    ['media.deviceInUse', {}, 'media.deviceInUse'],
    ['service.upstream', {}, 'service.upstream'],
  ])('%s %o is told as: %s', (condition, more, line) => {
    const { raise, told } = inCall();
    raise(condition, { callId: 'nobody knows', ...more });
    expect(told()).toBe(line);
  });

  it('nothing more is told once it is over, but what ended it', () => {
    const { raise, end, told } = inCall();
    raise('media.deviceInUse', mine);
    raise('quality.degraded', mine);
    end('c', 'call.ended', 1);
    raise('call.holdFailed', mine);
    expect(told()).toBe('nothing');
    raise('ice.failed', mine);
    expect(told()).toBe('ice.failed');
  });
});

describe('of several explanations of one end', () => {
  it.each<[string, ConditionId, 1 | 2 | 4, ConditionId, 1 | 2 | 4, ConditionId]>([
    ['the stronger', 'call.busy', 1, 'call.declined', 2, 'call.declined'],
    ['the strongest', 'call.busy', 2, 'call.dropped', 4, 'call.dropped'],
    ['the first of equals', 'call.dropped', 4, 'media.permissionDenied', 4, 'call.dropped'],
    ['no weaker one that comes later', 'call.dropped', 4, 'call.busy', 2, 'call.dropped'],
  ])('%s is told, and only that', (_, first, evidence, second, better, line) => {
    const { raise, end, told, later, screen } = inCall();
    const say = (condition: ConditionId, weight: 1 | 2 | 4) =>
      weight === 4 ? raise(condition, { ...mine, severity: 'fatal' }) : end('c', condition, weight);
    say(first, evidence);
    later(10);
    say(second, better);
    expect(told()).toBe(line);
    expect(screen().dialog?.waiting ?? screen().prompt?.waiting).toBe(0);
  });

  it('a weaker one is not told either when the person has read the stronger, but when that is taken back', () => {
    const { raise, end, told, store, screen } = inCall();
    raise('ice.failed', mine);
    end('c', 'call.busy', 2);
    store.dismiss(screen().dialog?.issueId ?? '');
    expect(told()).toBe('nothing');
    const back = inCall();
    back.raise('ice.failed', mine);
    back.end('c', 'call.busy', 2);
    back.clear('ice.failed');
    expect(back.told()).toBe('call.busy');
  });

  it('two that come in the same moment do not hide each other', () => {
    const { raise, told } = inCall();
    raise('call.dropped', { ...mine, severity: 'fatal' });
    raise('media.permissionDenied', { ...mine, severity: 'fatal' });
    expect(told()).not.toBe('nothing');
  });

  it('those of another call, or of another SDK’s call with the same id, stand beside it', () => {
    const { raise, raiseOf, told, screen, later } = inCall();
    raise('call.dropped', { callId: 'd' });
    later(10);
    raise('ice.failed', mine);
    raiseOf('other', 'call.setupFailed', { callId: 'd' });
    expect(told()).toBe('call.dropped');
    expect(screen().dialog?.waiting).toBe(2);
  });

  it('what explains no end stands beside it', () => {
    const { raise, told } = inCall();
    raise('ice.failed', mine);
    raise('service.misconfigured', { ...mine, severity: 'warning' });
    expect(told()).toBe('service.misconfigured + ice.failed');
  });
});

describe('a refusal explains', () => {
  it.each<[ConditionId, string]>([
    ['auth.required', 'auth.required'],
    ['quota.credits', 'quota.credits'],
    ['signaling.removed', 'signaling.removed'],
    ['signaling.joinedElsewhere', 'signaling.joinedElsewhere'],
  ])('%s: the close and every failure of the connection', (refusal, line) => {
    const { raise, lose, told } = inCall();
    lose({ retrying: false });
    raise(refusal);
    raise('signaling.unreachable');
    raise('signaling.gatewayFailed');
    expect(told(200_000)).toBe(line);
  });

  it('not another refusal, being offline, or another SDK’s failure', () => {
    const { raise, raiseOf, told, screen } = inCall();
    raise('signaling.removed');
    raise('auth.accountSuspended');
    expect(told()).toBe('signaling.removed');
    expect(screen().dialog?.waiting).toBe(1);
    raise('signaling.offline');
    expect(told()).toBe('signaling.offline + signaling.removed');
    raiseOf('other', 'signaling.unreachable');
    expect(told()).toBe('signaling.unreachable + signaling.removed');
  });

  it('nothing once the person has put it away: what it explained is told', () => {
    const { raise, lose, told, store, screen } = inCall();
    lose({ retrying: true });
    raise('signaling.joinedElsewhere');
    expect(told()).toBe('signaling.joinedElsewhere');
    store.dismiss(screen().dialog?.issueId ?? '');
    expect(told()).toBe('signaling.reconnecting');
  });
});

describe('being offline explains', () => {
  it('every lost connection and gateway, also one that stays away, but no end for good', () => {
    const { raiseOf, raise, lose, of, told, screen } = inCall();
    of('other', { type: 'connectionChanged', status: 'connected' });
    raiseOf('browser', 'signaling.offline');
    lose();
    of('other', { type: 'connectionChanged', status: 'lost', retrying: true });
    raise('signaling.gatewayFailed');
    raise('signaling.reconnecting');
    expect(told(200_000)).toBe('signaling.offline');
    expect(screen().banner?.waiting).toBe(0);
    raise('signaling.unreachable');
    expect(told()).toBe('signaling.unreachable');
  });

  it('not what has nothing to do with the network', () => {
    const { raise, told } = inCall();
    raise('signaling.offline');
    raise('media.mutedByHost');
    raise('media.deviceInUse');
    raise('quality.deviceOverloaded', mine);
    const line = 'signaling.offline + media.deviceInUse + quality.deviceOverloaded';
    expect(told()).toBe(line);
  });
});

describe('what is being restored is explained', () => {
  const causes = ['auth.refreshFailing', 'signaling.gatewayFailed', 'signaling.serverRestarting'] as const;
  it.each(causes)('by %s, alone, until it is stuck', (cause) => {
    const { raise, lose, told, screen } = inCall();
    lose();
    raise(cause);
    expect(told(5_000)).toBe(cause);
    expect(screen().banner?.waiting).toBe(0);
    told(90_000);
    raise('sdk.protocol');
    expect(screen().banner).toMatchObject({ condition: cause, waiting: 1 });
  });

  it.each(causes)('by %s only while that lasts', (cause) => {
    const { raise, lose, clear, told, store } = inCall();
    lose();
    raise(cause);
    const inDetails = () => {
      const snapshot = store.getSnapshot();
      const { issues } = snapshot.callErrors;
      return issues
        .filter(({ code }) => code.endsWith('reconnecting'))
        .map((one) => issueStatus(snapshot, one));
    };
    told();
    expect(inDetails()).toEqual(['heldBack']);
    clear(cause);
    expect(told()).toBe('signaling.reconnecting');
    expect(inDetails()).toEqual(['active']);
  });

  it('not by that of another SDK, nor by anything else', () => {
    const { raiseOf, raise, lose, told, screen } = inCall();
    lose();
    raiseOf('other', 'signaling.gatewayFailed');
    raise('quota.streams');
    raise('auth.expiringSoon');
    told();
    expect(screen().banner).toMatchObject({ condition: 'quota.streams', waiting: 3 });
  });
});
