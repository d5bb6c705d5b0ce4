import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { IssueRaised } from '../events.ts';
import { calmInCall as inCall } from '../test-support/calm.ts';

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
