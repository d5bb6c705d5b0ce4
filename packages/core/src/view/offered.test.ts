import { describe, expect, it } from 'vitest';
import type { ConditionId, RecoveryAction } from '../conditions.ts';
import type { IssueRaised } from '../events.ts';
import { diaryOf } from '../test-support/diary.ts';
import { setUp, start } from '../test-support/oneSource.ts';

const act = () => undefined;
const everything = {
  actions: { redial: act, resumeMedia: act, contactSupport: act, dialIn: act, reauthenticate: act },
};

function calm(options: Parameters<typeof setUp>[0] = everything) {
  const one = setUp(options);
  one.ready();
  one.later(100);
  const item = () => one.screen().banner ?? one.screen().prompt ?? one.screen().dialog;
  return { ...one, diary: diaryOf(one), item };
}

describe('closing', () => {
  it.each<[boolean, string, ConditionId, Partial<IssueRaised>]>([
    [true, 'news', 'call.missed', {}],
    [true, 'news for which nothing is offered', 'service.notFound', {}],
    [true, 'what a dialog says', 'call.busy', {}],
    [true, 'what a dialog says about the account', 'auth.accountSuspended', {}],
    [false, 'what is being fixed', 'service.upstream', {}],
    [false, 'being offline', 'signaling.offline', {}],
    [false, 'a connection that is gone for good', 'signaling.unreachable', {}],
    [false, 'a sign-in that is about to end', 'auth.expiringSoon', {}],
    [false, 'a question about the microphone', 'media.permissionDenied', {}],
    [false, 'a question about the microphone of a call', 'media.permissionDenied', { callId: 'c' }],
    [false, 'a fatal question of no call', 'media.permissionDenied', { severity: 'fatal' }],
    [true, 'what prevented a call', 'media.permissionDenied', { callId: 'c', severity: 'fatal' }],
  ])('is offered (%s) for %s', (closable, _, condition, more) => {
    const { raise, later, item } = calm();
    raise(condition, more);
    later(2_000);
    expect(item()?.condition).toBe(condition);
    expect(item()?.actions.includes('dismiss')).toBe(closable);
  });

  it('is not offered for bad sound, which lasts', () => {
    const { inCall, raise, screen } = calm();
    inCall();
    raise('quality.inboundStalled', { callId: 'c', severity: 'fatal' });
    expect(screen().indicators[0]?.actions).toEqual([]);
  });
});

describe('a call that waits for its microphone', () => {
  const waiting = (condition: ConditionId = 'media.permissionDenied') => {
    const one = calm();
    const deadlineAt = start + 20_000;
    one.say({ type: 'callChanged', callId: 'c', phase: 'ringing', direction: 'inbound', remote: 'Ana' });
    one.say({ type: 'mediaRecoveryOffered', callId: 'c', deadlineAt });
    one.raise(condition, { callId: 'c', deadlineAt, actions: ['resumeMedia'] });
    one.later(20);
    return one;
  };

  it('asks until its deadline; then says that the call was missed, and only closes or calls again', () => {
    const { item, later, diary } = waiting();
    expect(item()).toMatchObject({ remote: 'Ana', deadlineAt: start + 20_000, actions: ['resumeMedia'] });
    later(40_000);
    expect(diary).toEqual(['0 media.permissionDenied', '20900 media.permissionDenied (missed)']);
    expect(item()?.actions).toEqual(['redial', 'dismiss']);
  });

  it('says of nothing but the device that the call was missed', () => {
    const { later, raise, item, store } = waiting();
    later(40_000);
    store.dismiss(item()?.issueId ?? '');
    raise('service.misconfigured', { callId: 'c', severity: 'error' });
    later(20);
    expect(item()).toMatchObject({ condition: 'service.misconfigured', phase: 'start' });
  });

  it('is asked of no other call', () => {
    const { raise, later, store, screen } = waiting();
    later(40_000);
    store.dismiss(screen().prompt?.issueId ?? '');
    raise('media.deviceInUse', { callId: 'd' });
    raise('media.captureFailed');
    later(20);
    expect(screen().prompt).toMatchObject({ phase: 'start', waiting: 1 });
  });
});

describe('a device that works again after its call is over', () => {
  type Direction = 'inbound' | 'outbound' | null;
  const granted = (direction: Direction, callId: string | null = 'c', before: string[] = []) => {
    const one = calm();
    for (const earlier of before) {
      one.say({ type: 'callChanged', callId: earlier, phase: 'active', direction: 'outbound' });
      one.end(earlier, 'call.ended');
      one.later(10);
    }
    one.say({ type: 'callChanged', callId: 'c', phase: 'new', direction });
    one.raise('media.permissionDenied', { callId, severity: 'fatal' });
    one.end('c', 'call.ended', 1);
    one.say({ type: 'permissionChanged', device: 'microphone', state: 'granted' });
    one.later(50);
    return one;
  };

  it.each<[string, Direction, string | null, string[]]>([
    ['that the person placed', 'outbound', 'c', []],
    ['that began as nobody knows', null, 'c', []],
    ['that had others before it', 'outbound', 'c', ['a', 'b']],
  ])('offers to call again, for a call %s', (_, direction, callId, before) => {
    const { item, later, diary } = granted(direction, callId, before);
    later(60_000);
    expect(item()).toMatchObject({ phase: 'granted', actions: ['redial', 'dismiss'] });
    expect(diary.at(-1)).toContain('media.permissionDenied (granted)');
  });

  it.each<[string, Direction, string | null]>([
    ['that came in', 'inbound', 'c'],
    ['that is not known', 'outbound', 'nobody knows'],
    ['where there was none', 'outbound', null],
  ])('offers nothing, for a call %s', (_, direction, callId) => {
    const { item, store } = granted(direction, callId);
    expect(item()).toBeNull();
    expect(store.getSnapshot().callErrors.issues.map(({ condition }) => condition)).toEqual([
      'media.permissionDenied',
      'call.ended',
    ]);
  });
});

describe('what is over', () => {
  it('of a call that the person placed is not told again, whatever could be offered', () => {
    const { inCall, raise, say, later, screen } = calm();
    inCall();
    raise('media.outputUnavailable', { callId: 'c' });
    raise('media.captureEnded', { callId: 'c' });
    later(2_000);
    for (const condition of ['media.outputUnavailable', 'media.captureEnded'] as const)
      say({ type: 'issueCleared', condition });
    later(2_000);
    expect(screen()).toMatchObject({ banner: null, prompt: null });
  });
});

describe('a sign-in', () => {
  it('that is about to end is told with its time, and when that has come, as over', () => {
    const { raise, later, diary } = calm();
    raise('auth.expiringSoon', { deadlineAt: start + 5_100 });
    later(60_000);
    expect(diary).toEqual(['0 auth.expiringSoon', '5000 auth.expiringSoon (act)']);
  });

  it('is the only thing whose words change with a deadline that has passed', () => {
    const { raise, later, diary } = calm();
    raise('quota.messages', { deadlineAt: start + 5_100 });
    later(60_000);
    expect(diary).toEqual(['0 quota.messages']);
  });
});

describe('a reference for support', () => {
  const referenceOf = (code: string, times: number, more: Partial<IssueRaised> = {}, waitMs = 0) => {
    const { raise, later, item } = calm();
    later(waitMs);
    for (let index = 0; index < times; index++) raise('service.misconfigured', { code, ...more });
    return { reference: item()?.reference ?? null, actions: item()?.actions ?? [] };
  };

  it.each<[string, number, Partial<IssueRaised>, boolean]>([
    ['the second fatal failure', 2, {}, false],
    ['the third fatal failure', 3, {}, true],
    ['the third error', 3, { severity: 'error' }, true],
    ['the third warning', 3, { severity: 'warning' }, false],
    ['the tenth', 10, {}, true],
  ])('%s comes with it or not, and support is offered or not', (_, times, more, has) => {
    const { reference, actions } = referenceOf('s/x', times, more);
    expect([reference !== null, actions.includes('contactSupport')]).toEqual([has, has]);
  });

  it('is the same for the same trouble, and another for another, or at another time', () => {
    const one = referenceOf('s/x', 3).reference;
    expect(referenceOf('s/x', 9).reference).toBe(one);
    expect(referenceOf('s/y', 3).reference).not.toBe(one);
    expect(referenceOf('s/x', 3, {}, 1_000).reference).not.toBe(one);
  });
});

describe('what an outage has to do with', () => {
  it.each<[ConditionId, RecoveryAction[]]>([
    ['signaling.reconnectExhausted', ['reconnect', 'dialIn']],
    ['quota.messages', ['contactSupport', 'dismiss']],
    ['sdk.internal', ['contactSupport', 'dismiss']],
  ])('%s offers what can help at once', (condition, actions) => {
    const { raise, item, lose } = calm();
    lose();
    raise(condition, { actions: ['reconnect'] });
    expect(item()?.condition).toBe(condition);
    expect(item()?.actions).toEqual(expect.arrayContaining(actions));
  });

  it('being offline is checked in its own words, however long the loss already lasts', () => {
    const { raise, later, lose, say, item } = calm();
    lose();
    later(12_000);
    raise('signaling.offline');
    later(100);
    expect(item()).toMatchObject({ condition: 'signaling.offline', phase: 'long' });
    say({ type: 'networkChanged', online: true });
    later(100);
    expect(item()).toMatchObject({ condition: 'signaling.offline', phase: 'checking' });
  });

  it('a question asked during an outage began when it was asked', () => {
    const { raise, later, lose, screen } = calm();
    lose({ attempt: 3, maxAttempts: 5, nextAttemptAt: start + 9_000 });
    later(5_000);
    raise('media.permissionDenied');
    raise('auth.expired');
    const numbers = { attempt: null, maxAttempts: null, nextAttemptAt: null };
    expect(screen().prompt).toMatchObject({ startedAt: start + 5_100, phase: 'start', ...numbers });
    raise('quota.duration');
    expect(screen().dialog).toMatchObject({ startedAt: start + 5_100, phase: 'start', ...numbers });
  });
});

describe('a lost connection that no issue tells', () => {
  const gone = (more: object = {}) => {
    const one = calm();
    one.ready();
    const lose = (how: object) =>
      one.say({ type: 'connectionChanged', status: 'lost', retrying: false, ...how });
    lose(more);
    one.later(11_000);
    return { ...one, lose };
  };

  it.each<[object, readonly RecoveryAction[]]>([
    [{ actions: ['reconnect'] }, ['reconnect']],
    [{ actions: [] }, []],
    [{}, []],
  ])('with %j offers %j: what its source handles', (more, offered) => {
    const { item } = gone(more);
    expect(item()).toMatchObject({ condition: 'signaling.disconnected', actions: offered });
  });

  it('offers it on from word to word, until another word says otherwise', () => {
    const { lose, later, item } = gone({ actions: ['reconnect'] });
    lose({});
    later(20);
    expect(item()?.actions).toEqual(['reconnect']);
    lose({ actions: [] });
    later(20);
    expect(item()?.actions).toEqual([]);
  });
});
