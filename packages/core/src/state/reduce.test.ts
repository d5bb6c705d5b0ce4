import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { CallEnded, IssueRaised } from '../events.ts';
import { at, reduced } from '../test-support/reduced.ts';
import { expiresAt, initialState } from './reduce.ts';
import type { CallState } from './types.ts';

const raise = (time: number, condition: ConditionId, more: Partial<IssueRaised> = {}, source = 's') =>
  at(time, { type: 'issueRaised', code: `s/${condition}`, condition, ...more }, source);
const call = (callId: string, phase: 'ringing' | 'active' = 'active', time = 1, source = 's') =>
  at(time, { type: 'callChanged', callId, phase, direction: 'outbound' }, source);
const ended = (callId: string, condition: ConditionId, more: Partial<CallEnded> = {}, time = 9) =>
  at(time, {
    type: 'callEnded',
    callId,
    code: `s/hangup/${condition}`,
    condition,
    evidence: 1,
    endedBy: 'them',
    ...more,
  });
const ready = at(1, { type: 'connectionChanged', status: 'connected' });
const lost = (time = 2, more: object = {}) =>
  at(time, { type: 'connectionChanged', status: 'lost', retrying: true, ...more });
const tick = (time: number) => at(time, { type: 'ticked' });
const connection = (state: CallState) => state.reconnectState['s'];
const list = (state: CallState) =>
  state.callErrors.issues.map(({ condition, status, evidence }) => [condition, status, evidence]);

describe('time', () => {
  it('never runs back: an event of the past happens now', () => {
    const state = reduced([ready, lost(5_000), raise(1_000, 'service.upstream')]);
    expect(state.now).toBe(5_000);
    expect(state.callErrors.issues[0]?.firstAt).toBe(5_000);
  });

  it('alone changes nothing, and the state stays the same object', () => {
    const state = reduced([ready]);
    expect(reduced([tick(99_999)], state)).toBe(state);
    expect(reduced([at(50, { type: 'connectionChanged', status: 'connected' })], state)).toBe(state);
    expect(reduced([at(50, { type: 'visibilityChanged', hidden: false })], state)).toBe(state);
    expect(reduced([at(50, { type: 'visibilityChanged', hidden: true })], state)).toMatchObject({
      hidden: true,
      now: 50,
    });
  });

  it('ends first what it alone ends, before the next event is taken in', () => {
    const state = reduced([
      raise(1, 'quality.degraded', { clears: 'repeat', callId: 'c' }),
      raise(50_000, 'quality.degraded', { clears: 'repeat', callId: 'c' }),
    ]);
    expect(state.callErrors.issues[0]).toMatchObject({ since: 50_000, count: 2 });
  });

  it('says when it changes something next', () => {
    expect(expiresAt(initialState)).toBe(Infinity);
    expect(expiresAt(reduced([raise(1, 'quality.degraded', { clears: 'repeat' })]))).toBe(20_001);
    expect(
      expiresAt(reduced([at(1, { type: 'mediaRecoveryOffered', callId: 'a', deadlineAt: 5_000 })])),
    ).toBe(6_000);
    expect(expiresAt(reduced([ready, lost(2, { probationMs: 700 })]))).toBe(702);
    const blink = (time: number) => [
      lost(time),
      at(time + 1, { type: 'connectionChanged', status: 'connected' }),
    ];
    expect(expiresAt(reduced([ready, ...blink(10), ...blink(20), ...blink(30)]))).toBe(15_031);
  });
});

describe('a failure for good', () => {
  it('of the service takes the connection with it', () => {
    expect(connection(reduced([ready, raise(5, 'signaling.unreachable')]))).toMatchObject({
      status: 'failed',
      since: 5,
    });
    expect(connection(reduced([lost(2), raise(5, 'auth.required')]))?.status).toBe('failed');
    expect(connection(reduced([ready, raise(5, 'quota.credits')]))?.status).toBe('failed');
  });

  it('is not one that is about a call, or less than fatal, or something else', () => {
    for (const event of [
      raise(5, 'signaling.unreachable', { callId: 'a' }),
      raise(5, 'signaling.unreachable', { severity: 'error' }),
      raise(5, 'call.dropped'),
      raise(5, 'service.misconfigured'),
    ])
      expect(connection(reduced([ready, event]))?.status).toBe('connected');
  });

  it('is not a refused refresh while the connection stands', () => {
    expect(connection(reduced([ready, raise(5, 'auth.required')]))?.status).toBe('connected');
  });
});

describe('the person’s own reconnecting', () => {
  const asked = (
    outcome: 'pending' | 'done' | 'failed',
    time: number,
    action: 'reconnect' | 'redial' = 'reconnect',
  ) => at(time, { type: 'recoveryChanged', issueId: 's:s/signaling.reconnectExhausted::', action, outcome });
  const over = reduced([ready, lost(), raise(5, 'signaling.reconnectExhausted'), raise(5, 'auth.required')]);

  it('takes back "for good", but no refusal', () => {
    const state = reduced([asked('pending', 10)], over);
    expect(connection(state)).toMatchObject({ status: 'reconnecting', since: 10 });
    expect(list(state)).toEqual([
      ['signaling.reconnectExhausted', 'resolved', 0],
      ['auth.required', 'active', 0],
    ]);
  });

  it('that comes to nothing leaves it disconnected', () => {
    expect(connection(reduced([asked('pending', 10), asked('failed', 20)], over))).toMatchObject({
      status: 'disconnected',
      since: 20,
    });
    expect(connection(reduced([asked('pending', 10), asked('done', 20)], over))?.status).toBe('reconnecting');
  });

  it('is no other act, and needs trouble and somebody to ask', () => {
    expect(connection(reduced([asked('pending', 10, 'redial')], over))?.status).toBe('failed');
    const fine = reduced([
      ready,
      raise(5, 'signaling.closed'),
      at(9, {
        type: 'recoveryChanged',
        issueId: 's:s/signaling.closed::',
        action: 'reconnect',
        outcome: 'pending',
      }),
    ]);
    expect(connection(fine)?.status).toBe('connected');
    const unknown = reduced(
      [at(9, { type: 'recoveryChanged', issueId: 'x', action: 'reconnect', outcome: 'pending' })],
      over,
    );
    expect(unknown.reconnectState).toBe(over.reconnectState);
  });

  it('is remembered with how it came out, the last 50', () => {
    let state = initialState;
    for (let index = 0; index < 300; index++)
      state = reduced(
        [at(index, { type: 'recoveryChanged', issueId: `i${index}`, action: 'redial', outcome: 'done' })],
        state,
      );
    expect(Object.keys(state.recoveries)).toHaveLength(50);
    expect([state.recoveries['i249'], state.recoveries['i250']]).toEqual([
      undefined,
      { action: 'redial', outcome: 'done' },
    ]);
    state = reduced(
      [at(900, { type: 'recoveryChanged', issueId: 'i250', action: 'redial', outcome: 'failed' })],
      state,
    );
    expect(Object.keys(state.recoveries)).toHaveLength(50);
    expect(Object.keys(state.recoveries).at(-1)).toBe('i250');
    expect(state.recoveries['i250']?.outcome).toBe('failed');
  });
});

describe('how a call ended', () => {
  it('is an issue of its own with what the SDK said, also where it is silent', () => {
    const state = reduced([
      call('a'),
      ended('a', 'call.ended', {
        cause: 'NORMAL_CLEARING',
        causeCode: 16,
        sipCode: 200,
        sipReason: 'OK',
        details: { x: 1 },
        actions: ['redial'],
        unknown: true,
      }),
    ]);
    expect(state.callErrors.issues[0]).toMatchObject({
      code: 's/hangup/call.ended',
      callId: 'a',
      evidence: 1,
      unknown: true,
      actions: ['redial'],
      details: { x: 1, cause: 'NORMAL_CLEARING', causeCode: 16, sipCode: 200, sipReason: 'OK' },
    });
    expect(reduced([call('a'), ended('a', 'call.ended')]).callErrors.issues[0]?.details).toEqual({});
  });

  it('is told once: a weaker word later changes nothing', () => {
    const state = reduced([call('a'), ended('a', 'call.busy', { evidence: 2 })]);
    const same = reduced([ended('a', 'call.ended', { evidence: 1 }, 10)], state);
    expect(same.callErrors).toBe(state.callErrors);
    expect(list(reduced([ended('a', 'call.dropped', { evidence: 4 }, 10)], state))).toHaveLength(2);
  });

  it('is a guess until somebody says why, and then gives way, counted', () => {
    const guess = reduced([
      call('a'),
      call('b'),
      ended('a', 'call.ended', { provisional: true }),
      ended('b', 'call.ended', { provisional: true }),
    ]);
    expect(guess.callErrors.issues[0]?.provisional).toBe(true);
    const state = reduced([ended('a', 'call.busy', { evidence: 2 }, 10)], guess);
    expect(state.callErrors.issues.map(({ condition, callId }) => [condition, callId])).toEqual([
      ['call.ended', 'b'],
      ['call.busy', 'a'],
    ]);
    expect(state.callErrors.evicted).toBe(1);
    const other = reduced([raise(10, 'call.dropped', { callId: 'a' }, 'other')], guess);
    expect(other.callErrors.issues).toHaveLength(3);
    const weak = reduced([raise(10, 'quality.degraded', { callId: 'a' })], guess);
    expect(weak.callErrors.issues).toHaveLength(3);
  });

  it('that an outage cost is noted there', () => {
    const cost = (event: ReturnType<typeof raise>) =>
      connection(reduced([ready, call('a'), lost(), event]))?.incident?.callLost;
    expect(cost(raise(5, 'call.dropped', { callId: 'a' }))).toBe(true);
    expect(cost(raise(5, 'call.dropped', { callId: 'a', severity: 'error' }))).toBe(false);
    expect(cost(raise(5, 'media.permissionDenied', { callId: 'a', severity: 'fatal' }))).toBe(false);
    expect(cost(ended('a', 'call.busy', { evidence: 2 }))).toBe(false);
  });
});

describe('a failure that tore down all calls of its source', () => {
  const torn = (events: Parameters<typeof reduced>[0], time = 10) =>
    reduced([...events, raise(time, 'service.upstream', { endsCalls: true, code: 's/died' })]);

  it('explains their ends: a talk was dropped, a call in the making could not be set up', () => {
    const state = torn([call('a'), call('b', 'ringing'), call('c', 'active', 1, 'other')]);
    expect(
      state.callErrors.issues.map(({ condition, callId, evidence, severity, code }) => [
        condition,
        callId,
        evidence,
        severity,
        code,
      ]),
    ).toEqual([
      ['service.upstream', null, 0, 'error', 's/died'],
      ['call.dropped', 'a', 3, 'fatal', 's/died'],
      ['call.setupFailed', 'b', 3, 'fatal', 's/died'],
    ]);
  });

  it('explains also those that the SDK ended by itself within the second before', () => {
    const conditionsAt = (time: number, evidence: 1 | 2 = 1) =>
      torn([call('a'), ended('a', 'call.ended', { evidence })], time).callErrors.issues.map(
        ({ condition }) => condition,
      );
    expect(conditionsAt(1_009)).toContain('call.dropped');
    expect(conditionsAt(1_010)).not.toContain('call.dropped');
    expect(conditionsAt(10, 2)).not.toContain('call.dropped');
  });

  it('takes sound and picture of those calls with it', () => {
    const state = torn([
      call('a'),
      raise(5, 'quality.degraded', { callId: 'a' }),
      raise(5, 'quality.inboundStalled', { callId: 'z' }),
    ]);
    expect(list(state).slice(0, 2)).toEqual([
      ['quality.degraded', 'resolved', 0],
      ['quality.inboundStalled', 'active', 0],
    ]);
  });

  it('is only what says so', () => {
    expect(reduced([call('a'), raise(10, 'service.upstream')]).callErrors.issues).toHaveLength(1);
  });
});

describe('an announced loss that no close confirmed', () => {
  it('takes what was said of it along', () => {
    const state = reduced([
      ready,
      lost(2, { probationMs: 700 }),
      raise(2, 'signaling.reconnecting'),
      raise(2, 'service.upstream'),
      raise(2, 'signaling.gatewayFailed', {}, 'other'),
      tick(702),
    ]);
    expect(connection(state)?.status).toBe('connected');
    expect(state.callErrors.issues.map(({ status }) => status)).toEqual(['resolved', 'active', 'active']);
  });
});
