import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import { calmInCall as inCall } from '../test-support/calm.ts';
import { issueStatus } from './explain.ts';

const mine = { callId: 'c' };

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
    raiseOf('other', 'service.upstream');
    expect(told()).toBe('signaling.offline + signaling.removed');
    expect(screen().banner?.waiting).toBe(1);
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
  it('every lost connection and gateway, also one that stays away or was given up, until the network is there', () => {
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
    expect(told()).toBe('signaling.offline');
    of('browser', { type: 'networkChanged', online: true });
    expect(told(20_000)).toBe('signaling.unreachable');
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
    expect(screen().banner).toMatchObject({ condition: 'signaling.reconnectStuck', waiting: 1 });
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
