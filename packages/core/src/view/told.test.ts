import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { IssueRaised } from '../events.ts';
import { setUp, start } from '../test-support/oneSource.ts';

const callAgain = { actions: { redial: () => undefined } };

describe('a slot that is filled', () => {
  it('stays so for a second and a half, unless what it says stopped being true of the connection', () => {
    const one = setUp();
    one.ready();
    one.later(100);
    one.raise('quota.messages');
    one.later(100);
    one.say({ type: 'issueCleared', condition: 'quota.' });
    one.later(1_399);
    expect(one.banner()).toBe('quota.messages');
    one.later(1);
    expect(one.banner()).toBeNull();
    const signal = setUp();
    signal.ready();
    signal.raise('signaling.unreachable');
    expect(signal.banner()).toBe('signaling.unreachable');
    signal.ready();
    expect(signal.banner()).toBeNull();
  });

  it('is emptied at once by the person, and given up for something more important', () => {
    const one = setUp();
    one.ready();
    one.raise('call.missed');
    const id = one.screen().banner?.issueId ?? '';
    one.store.dismiss(id);
    expect(one.banner()).toBeNull();
    one.raise('quota.messages');
    one.raise('sdk.internal');
    expect([one.banner(), one.screen().banner?.waiting]).toEqual(['sdk.internal', 1]);
  });

  it('keeps its object while nothing of it changes', () => {
    const one = setUp();
    one.ready();
    one.raise('quota.messages');
    one.raise('quality.degraded');
    one.later(50);
    const before = one.screen();
    one.raise('sdk.protocol');
    one.later(50);
    expect(one.screen()).toBe(before);
    one.raise('quota.messages');
    one.later(50);
    expect(one.screen().banner).toBe(before.banner);
  });

  it('of equals shows the one that was there first', () => {
    const one = setUp();
    one.ready();
    one.raise('quota.messages');
    one.later(50);
    one.raise('service.recurringFailure');
    one.later(50);
    expect(one.banner()).toBe('quota.messages');
    const prompts = setUp();
    prompts.ready();
    prompts.raise('media.deviceInUse', { device: 'camera' });
    prompts.later(50);
    prompts.raise('media.permissionDenied');
    prompts.later(50);
    expect(prompts.screen().prompt).toMatchObject({ condition: 'media.deviceInUse', waiting: 1 });
  });

  it('of prompts asks first what a waiting call needs before its deadline', () => {
    const one = setUp();
    one.ready();
    one.raise('auth.required');
    one.say({ type: 'callChanged', callId: 'c', phase: 'ringing', direction: 'inbound' });
    one.say({ type: 'mediaRecoveryOffered', callId: 'c', deadlineAt: start + 20_000 });
    one.raise('media.permissionDenied', { callId: 'c', deadlineAt: start + 20_000 });
    one.later(50);
    expect(one.screen().prompt?.condition).toBe('media.permissionDenied');
    one.later(25_000);
    expect(one.screen().prompt?.condition).toBe('auth.required');
  });

  it('of dialogs keeps the one that is open, also when an earlier one comes', () => {
    const one = setUp();
    one.ready();
    one.inCall('a');
    one.inCall('b');
    one.end('a', 'call.busy', 2);
    one.later(50);
    one.end('b', 'call.declined', 2);
    one.later(50);
    expect(one.screen().dialog).toMatchObject({ callId: 'a', waiting: 1, modal: true });
    one.store.dismiss(one.screen().dialog?.issueId ?? '');
    one.later(50);
    expect(one.screen().dialog?.callId).toBe('b');
  });

  it('of indicators shows all, each its own object', () => {
    const one = setUp();
    one.ready();
    one.inCall();
    one.raise('quality.degraded', { callId: 'c' });
    one.later(50);
    const [first] = one.screen().indicators;
    one.raise('media.microphoneSilent', { callId: 'c' });
    one.later(50);
    expect(one.screen().indicators.map(({ condition }) => condition)).toEqual([
      'quality.degraded',
      'media.microphoneSilent',
    ]);
    expect(one.screen().indicators[0]).toBe(first);
  });
});

describe('how far something has come', () => {
  const shown = (condition: ConditionId, more: Partial<IssueRaised> = {}) => {
    const one = setUp(callAgain);
    one.ready();
    one.raise(condition, more);
    one.later(10);
    return one;
  };

  it('being offline is checked when the browser says it is over', () => {
    const one = shown('signaling.offline');
    one.later(2_000);
    expect(one.screen().banner?.phase).toBe('start');
    one.say({ type: 'networkChanged', online: true });
    one.later(10);
    expect(one.screen().banner?.phase).toBe('checking');
  });

  it('a sign-in that was about to end has ended at its time', () => {
    const one = shown('auth.expiringSoon', { deadlineAt: start + 5_000 });
    expect(one.screen().banner).toMatchObject({ phase: 'start', deadlineAt: start + 5_000 });
    one.later(4_990);
    expect(one.screen().banner?.phase).toBe('act');
    const open = shown('auth.expiringSoon');
    open.later(90_000);
    expect(open.screen().banner?.phase).toBe('start');
  });

  it('words of a wait escalate only while it belongs to an outage', () => {
    const one = shown('service.upstream');
    one.later(40_000);
    expect(one.screen().banner?.phase).toBe('start');
    const outage = setUp();
    outage.ready();
    outage.lose({ attempt: 2, maxAttempts: 9, nextAttemptAt: start + 99_000, longestBackoffMs: 500_000 });
    outage.later(3_000);
    outage.raise('signaling.gatewayFailed');
    outage.later(7_000);
    expect(outage.screen().banner).toMatchObject({
      condition: 'signaling.gatewayFailed',
      phase: 'long',
      startedAt: start,
      attempt: 2,
      maxAttempts: 9,
      nextAttemptAt: start + 99_000,
    });
  });

  it('a device that works again offers the call it was for, until a newer one came', () => {
    const one = setUp(callAgain);
    one.ready();
    one.say({ type: 'callChanged', callId: 'c', phase: 'new', direction: 'outbound' });
    one.raise('media.permissionDenied', { callId: 'c', severity: 'fatal' });
    one.end('c', 'call.ended', 1);
    one.say({ type: 'permissionChanged', device: 'microphone', state: 'granted' });
    one.later(50);
    expect(one.screen().prompt).toMatchObject({ phase: 'granted', actions: ['redial', 'dismiss'] });
    one.later(50);
    one.inCall('newer');
    one.later(50);
    expect(one.screen().prompt).toBeNull();
  });

  it('a device for an incoming call, or where nobody calls again, offers nothing', () => {
    for (const [direction, options] of [
      ['inbound', callAgain],
      ['outbound', {}],
    ] as const) {
      const one = setUp(options);
      one.ready();
      one.say({ type: 'callChanged', callId: 'c', phase: 'new', direction });
      one.raise('media.permissionDenied', { callId: 'c', severity: 'fatal' });
      one.end('c', 'call.ended', 1);
      one.say({ type: 'permissionChanged', device: 'microphone', state: 'granted' });
      one.later(50);
      expect(one.screen().prompt).toBeNull();
    }
  });
});

describe('an item', () => {
  it('carries what its words, buttons and details need', () => {
    const one = setUp(callAgain);
    one.ready();
    one.say({ type: 'callChanged', callId: 'c', phase: 'active', direction: 'outbound', remote: 'Ana' });
    one.raise('media.outputUnavailable', {
      callId: 'c',
      device: 'speaker',
      actions: ['chooseDevice'],
      details: { x: 1 },
    });
    one.later(50);
    expect(one.screen().banner).toEqual({
      issueId: 's:s/media.outputUnavailable:c:speaker',
      condition: 'media.outputUnavailable',
      severity: 'warning',
      code: 's/media.outputUnavailable',
      source: 's',
      callId: 'c',
      callIds: ['c'],
      remote: 'Ana',
      party: null,
      device: 'speaker',
      actor: 'person',
      actions: ['chooseDevice', 'dismiss'],
      phase: 'start',
      count: 1,
      waiting: 0,
      startedAt: start,
      deadlineAt: null,
      attempt: null,
      maxAttempts: null,
      nextAttemptAt: null,
      reference: null,
      details: { x: 1 },
    });
  });

  it('of an outage without an issue of its own can be asked to reconnect', () => {
    const one = setUp();
    one.ready();
    one.say({ type: 'connectionChanged', status: 'lost', retrying: true, code: 's/1006' });
    one.later(2_000);
    expect(one.screen().banner).toMatchObject({
      issueId: 's:connection',
      code: 's/1006',
      startedAt: start,
      severity: 'warning',
      actor: 'sdk',
      details: {},
    });
    one.ready();
    one.say({ type: 'connectionChanged', status: 'lost', retrying: true });
    one.later(4_000);
    expect(one.screen().banner?.code).toBe('s/connection');
  });

  it('has a reference for support from the third failure on, the same wherever it is shown', () => {
    const one = setUp();
    one.ready();
    const referenceAfter = (times: number, condition: ConditionId) => {
      for (let index = 0; index < times; index++) one.raise(condition);
      one.later(2_000);
      return one.screen().banner?.reference ?? null;
    };
    expect(referenceAfter(2, 'service.upstream')).toBeNull();
    const reference = referenceAfter(1, 'service.upstream');
    expect(reference).toMatch(/^[0-9A-Z]{4,8}$/);
    expect(referenceAfter(1, 'service.upstream')).toBe(reference);
    const calm = setUp();
    calm.ready();
    for (let index = 0; index < 5; index++) calm.raise('call.missed');
    calm.later(2_000);
    expect(calm.screen().banner?.reference).toBeNull();
  });

  it('waits half a second in a call and longer outside, where somebody is fixing it', () => {
    const dueAfter = (
      setCall: boolean,
      more: Partial<IssueRaised>,
      condition: ConditionId = 'service.upstream',
    ) => {
      const one = setUp();
      one.ready();
      if (setCall) one.inCall();
      one.raise(condition, more);
      one.later(499);
      if (one.banner()) return 0;
      one.later(1);
      if (one.banner()) return 500;
      one.later(1_000);
      return one.banner() ? 1_500 : null;
    };
    expect(dueAfter(false, {})).toBe(1_500);
    expect(dueAfter(true, {})).toBe(500);
    expect(dueAfter(false, { retrying: false })).toBe(0);
    expect(dueAfter(false, { severity: 'fatal' })).toBe(0);
    expect(dueAfter(false, {}, 'call.missed')).toBe(0);
  });

  it('of a call that ended with only local evidence waits a moment for a better one', () => {
    const one = setUp();
    one.ready();
    one.inCall();
    one.end('c', 'call.busy', 1);
    one.later(299);
    expect(one.screen().dialog).toBeNull();
    one.later(1);
    expect(one.screen().dialog?.condition).toBe('call.busy');
  });
});
