import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { IssueRaised } from '../events.ts';
import { calm } from '../test-support/calm.ts';
import { start } from '../test-support/oneSource.ts';

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

  it('leads to the question that the browser asks again, and back to what was refused when that is closed', () => {
    const one = calm();
    const pending = { code: 'browser/permission-pending', device: 'microphone' } as const;
    one.raise('media.permissionDismissed', { device: 'microphone' });
    one.later(3_000);
    one.raise('media.permissionPending', pending);
    one.later(3_000);
    one.say({ type: 'issueCleared', condition: 'media.permissionPending', ...pending });
    one.later(3_000);
    expect(one.diary.map((line) => line.split(' ')[1])).toEqual([
      'media.permissionDismissed',
      'media.permissionPending',
      'media.permissionDismissed',
    ]);
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
