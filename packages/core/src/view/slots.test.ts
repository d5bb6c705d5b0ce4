import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { CallEvent, IssueRaised } from '../events.ts';
import { diaryOf } from '../test-support/diary.ts';
import { setUp, start } from '../test-support/oneSource.ts';

function calm() {
  const one = setUp();
  one.ready();
  one.later(100);
  const raiseOf = (source: string, condition: ConditionId, more: Partial<IssueRaised> = {}) =>
    one.store.send({
      type: 'issueRaised',
      at: one.clock.now(),
      source,
      code: `${source}/${condition}`,
      condition,
      ...more,
    } as CallEvent);
  const clear = (condition: ConditionId) => one.say({ type: 'issueCleared', condition });
  const settled = () => (one.later(100), one.screen());
  return { ...one, raiseOf, clear, settled, diary: diaryOf(one) };
}

describe('the banner', () => {
  it('stays a second and a half when it ends early, then goes by itself', () => {
    const { raise, clear, later, diary, clock } = calm();
    raise('quota.messages');
    later(500);
    clear('quota.messages');
    later(60_000);
    expect(diary).toEqual(['0 quota.messages', '1500 nothing']);
    expect(clock.pending).toBe(0);
  });

  it('goes at once when it has stood that long', () => {
    const { raise, clear, later, diary } = calm();
    raise('quota.messages');
    later(1_600);
    clear('quota.messages');
    later(10);
    expect(diary).toEqual(['0 quota.messages', '1600 nothing']);
  });

  it('stays its time from when it came, not from when its words changed', () => {
    const { raise, clear, later, diary } = calm();
    raise('quota.messages');
    later(1_000);
    raise('quota.messages', { code: 's/another' });
    later(400);
    clear('quota.messages');
    later(5_000);
    expect(diary.at(-1)).toBe('1500 nothing');
  });

  it('has its time anew for each thing that it says', () => {
    const { raise, clear, later, diary } = calm();
    raise('call.missed');
    later(1_000);
    raise('quota.messages');
    later(1_000);
    clear('call.missed');
    clear('quota.messages');
    later(5_000);
    expect(diary).toEqual(['0 call.missed', '1000 quota.messages', '2500 nothing']);
  });

  it('goes at once when the person closes it, whatever else was put away before', () => {
    const { raise, clear, store, screen, later, diary } = calm();
    raise('sdk.misuse');
    later(100);
    raise('call.missed');
    store.dismiss(screen().banner?.issueId ?? '');
    later(50);
    raise('quota.messages');
    later(50);
    clear('quota.messages');
    later(100);
    expect(diary).toEqual(['100 call.missed', '116 nothing', '150 quota.messages']);
  });

  it('gives way at once to something of a higher rank, and waits behind it', () => {
    const { raise, later, diary, settled } = calm();
    raise('call.missed');
    later(100);
    raise('sdk.internal');
    later(100);
    expect(diary).toEqual(['0 call.missed', '100 sdk.internal']);
    expect(settled().banner?.waiting).toBe(1);
  });

  it.each<[string, ConditionId, ConditionId]>([
    ['of one rank', 'quota.messages', 'auth.refreshFailing'],
    ['of one rank, though the newer weighs more', 'auth.refreshFailing', 'quota.messages'],
  ])('keeps the one that stands there, %s', (_, first, second) => {
    const { raise, settled } = calm();
    raise(first);
    settled();
    raise(second);
    expect(settled().banner).toMatchObject({ condition: first, waiting: 1 });
  });

  it('keeps the one SDK’s that stands there, and changes to none of lower rank', () => {
    const { raise, raiseOf, settled } = calm();
    raiseOf('other', 'service.notFound');
    settled();
    raise('media.screenShareUnavailable');
    expect(settled().banner).toMatchObject({ condition: 'media.screenShareUnavailable', source: 's' });
    raise('call.missed');
    expect(settled().banner).toMatchObject({ condition: 'media.screenShareUnavailable', waiting: 2 });
  });

  it('counts several of one kind as one, of whatever call and SDK', () => {
    const { raise, raiseOf, settled } = calm();
    raise('call.missed', { callId: 'a' });
    raise('call.missed', { callId: 'b' });
    raise('call.missed');
    raiseOf('other', 'call.missed');
    expect(settled().banner).toMatchObject({ count: 4, waiting: 0, callId: 'a' });
  });
});

describe('what a screen reads again', () => {
  it('is the same object while it says the same, another when anything of it changed', () => {
    const { raise, inCall, settled, say } = calm();
    inCall();
    raise('quota.messages', { actions: ['contactSupport'] });
    raise('media.deviceInUse', { actions: ['resumeMedia', 'openSettings'] });
    raise('call.busy', { callId: 'd', actions: ['redial'] });
    raise('quality.degraded', { callId: 'c' });
    raise('media.microphoneSilent', { callId: 'c' });
    const before = settled();
    say({ type: 'visibilityChanged', hidden: true });
    raise('sdk.protocol');
    expect(settled()).toBe(before);
    raise('quota.messages', { actions: ['contactSupport'] });
    raise('quality.degraded', { callId: 'c' });
    const repeated = settled();
    expect(repeated).toBe(before);
    raise('quota.messages', { actions: ['reconnect'] });
    raise('media.deviceInUse', { actions: ['resumeMedia'] });
    const after = settled();
    expect(after.banner?.actions).toEqual(['reconnect', 'dismiss']);
    expect(after.prompt?.actions).toEqual(['resumeMedia']);
    expect(after.dialog).toBe(before.dialog);
    expect(after.indicators).toBe(before.indicators);
  });

  it('is another list of indicators when one comes, goes or changes, with the objects of the others', () => {
    const { raise, clear, inCall, settled } = calm();
    inCall();
    raise('quality.degraded', { callId: 'c' });
    raise('media.microphoneSilent', { callId: 'c' });
    const [first, second] = settled().indicators;
    raise('quality.degraded', { callId: 'c', details: { mos: 2 } });
    const changed = settled().indicators;
    expect(changed[0]).toMatchObject({ details: { mos: 2 } });
    expect([changed[0] === first, changed[1]]).toEqual([false, second]);
    clear('quality.degraded');
    expect(settled().indicators).toEqual([second]);
    raise('quality.deviceOverloaded', { callId: 'c' });
    expect(settled().indicators).toHaveLength(2);
    clear('media.microphoneSilent');
    clear('quality.deviceOverloaded');
    raise('quality.degraded', { callId: 'c' });
    expect(settled().indicators).toMatchObject([{ condition: 'quality.degraded' }]);
  });
});

describe('indicators', () => {
  it('stand for their own call each; several codes of one kind are one', () => {
    const { raise, inCall, settled } = calm();
    inCall('c');
    inCall('d');
    raise('quality.degraded', { callId: 'c', code: 's/jitter' });
    raise('quality.degraded', { callId: 'c', code: 's/loss' });
    raise('quality.degraded', { callId: 'd' });
    raise('quality.degraded');
    raise('quality.degraded', { code: 's/loss' });
    expect(settled().indicators.map(({ callId, count }) => [callId, count])).toEqual([
      ['c', 2],
      ['d', 1],
      [null, 2],
    ]);
  });
});

describe('the prompt', () => {
  const offered = (one: ReturnType<typeof calm>, deadlineAt: number) => {
    one.say({ type: 'callChanged', callId: 'c', phase: 'ringing', direction: 'inbound' });
    one.say({ type: 'mediaRecoveryOffered', callId: 'c', deadlineAt });
    one.later(50);
    one.raise('media.deviceInUse', { callId: 'c', deadlineAt });
  };

  it('asks first what a call waits for, and takes its turn again when that is over', () => {
    const one = calm();
    one.raise('auth.required');
    one.later(50);
    offered(one, start + 20_000);
    one.later(40_000);
    expect(one.diary).toEqual(['0 auth.required', '100 media.deviceInUse', '20900 auth.required']);
    expect(one.screen().prompt?.waiting).toBe(1);
  });

  it.each<[string, ConditionId, Partial<IssueRaised>]>([
    ['a deadline of no call', 'media.deviceInUse', { deadlineAt: start + 20_000 }],
    ['a call without a deadline', 'media.deviceInUse', { callId: 'x' }],
  ])('does not put %s first', (_, condition, more) => {
    const { raise, settled } = calm();
    raise('auth.required');
    raise(condition, more);
    expect(settled().prompt).toMatchObject({ condition: 'auth.required', waiting: 1 });
  });

  it('keeps the question that is asked when one of its rank comes, also of another device or call', () => {
    const { raise, settled } = calm();
    raise('media.deviceInUse', { callId: 'x', device: 'camera' });
    const asked = settled().prompt;
    raise('media.permissionDenied');
    raise('media.deviceInUse', { callId: 'y' });
    expect(settled().prompt).toEqual({ ...asked, waiting: 2 });
    raise('auth.required');
    expect(settled().prompt).toMatchObject({ condition: 'auth.required', waiting: 3 });
  });

  it('puts a call that waits before everything that came earlier', () => {
    const { raise, settled } = calm();
    raise('auth.required');
    raise('media.deviceNotFound');
    raise('media.permissionNotAsked', { device: 'camera' });
    raise('media.deviceInUse', { callId: 'c', deadlineAt: start + 20_000 });
    expect(settled().prompt).toMatchObject({ condition: 'media.deviceInUse', waiting: 3 });
  });

  it('keeps the question of the call that waited first, also when another waits for something worse', () => {
    const { raise, settled } = calm();
    raise('media.permissionDismissed', { callId: 'c', deadlineAt: start + 20_000 });
    expect(settled().prompt?.callId).toBe('c');
    raise('media.deviceInUse', { callId: 'd', deadlineAt: start + 20_000 });
    expect(settled().prompt).toMatchObject({ callId: 'c', waiting: 1 });
  });

  it('asks the most important first where several come at once', () => {
    const { raise, settled, store } = calm();
    raise('media.permissionNotAsked', { device: 'camera' });
    raise('media.deviceNotFound');
    raise('auth.required');
    const order: unknown[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const { prompt } = settled();
      order.push(prompt && prompt.condition);
      store.dismiss(prompt?.issueId ?? '');
    }
    expect(order).toEqual(['auth.required', 'media.deviceNotFound', 'media.permissionNotAsked', null]);
  });
});

describe('the dialog', () => {
  it('opens for the first end, and for the next ones in their order when it is closed', () => {
    const { inCall, end, later, settled, store } = calm();
    for (const callId of ['a', 'b', 'c']) inCall(callId);
    end('b', 'call.busy');
    later(100);
    end('a', 'call.networkFailed');
    later(100);
    end('c', 'call.busy');
    const order: unknown[] = [];
    for (let turn = 0; turn < 4; turn++) {
      const { dialog } = settled();
      order.push(dialog && [dialog.callId, dialog.count, dialog.waiting]);
      store.dismiss(dialog?.issueId ?? '');
    }
    expect(order).toEqual([['b', 1, 2], ['a', 1, 1], ['c', 1, 0], null]);
  });

  it('keeps its place when an older one of another call becomes visible', () => {
    const { inCall, end, raise, later, settled } = calm();
    inCall('a');
    end('a', 'call.busy', 1);
    later(100);
    raise('signaling.joinedElsewhere');
    expect(settled().dialog?.condition).toBe('signaling.joinedElsewhere');
    later(500);
    expect(settled().dialog).toMatchObject({ condition: 'signaling.joinedElsewhere', waiting: 1 });
  });

  it('is taken over by a better explanation of the same end, not by anything of another call', () => {
    const { inCall, end, raise, later, settled } = calm();
    inCall('a');
    inCall('b');
    end('a', 'call.busy', 1);
    end('b', 'call.noAnswer', 2);
    later(500);
    const open = settled().dialog;
    expect(open).toMatchObject({ callId: 'b' });
    raise('call.dropped', { callId: 'b' });
    expect(settled().dialog).toMatchObject({ condition: 'call.dropped', callId: 'b', waiting: 1 });
  });

  it('of no call is followed by the oldest, not by another of no call', () => {
    const { inCall, end, raise, clear, later, settled } = calm();
    raise('signaling.joinedElsewhere');
    later(100);
    inCall('a');
    end('a', 'call.busy');
    later(100);
    raise('quota.duration');
    clear('signaling.joinedElsewhere');
    expect(settled().dialog).toMatchObject({ condition: 'call.busy', waiting: 1 });
  });

  it('carries its call, as far as there is one, and is modal unless another one lives', () => {
    const { inCall, end, raise, settled, store, say } = calm();
    inCall('a');
    say({ type: 'callChanged', callId: 'a', phase: 'active', remote: 'Ana' });
    end('a', 'call.busy');
    expect(settled().dialog).toMatchObject({
      modal: true,
      call: { remote: 'Ana', hangup: { endedBy: 'them' } },
    });
    store.dismiss(settled().dialog?.issueId ?? '');
    raise('call.busy', { callId: 'nobody knows' });
    expect(settled().dialog).toMatchObject({ modal: true, call: null });
    store.dismiss(settled().dialog?.issueId ?? '');
    raise('signaling.joinedElsewhere');
    expect(settled().dialog).toMatchObject({ modal: true, call: null, callId: null });
    inCall('b');
    expect(settled().dialog).toMatchObject({ modal: false, call: null });
  });
});
