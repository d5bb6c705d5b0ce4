import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { IssueRaised } from '../events.ts';
import { at, reduced } from '../test-support/reduced.ts';
import { issueStatus, isOffline, refusalOf } from './explain.ts';

const raise = (condition: ConditionId, more: Partial<IssueRaised> = {}, source = 's') =>
  at(5, { type: 'issueRaised', code: `s/${condition}`, condition, ...more }, source);
const ready = at(1, { type: 'connectionChanged', status: 'connected' });
const lost = at(2, { type: 'connectionChanged', status: 'lost', retrying: true });
const call = (phase: 'active' | 'held', muted = false, callId = 'a') =>
  at(1, { type: 'callChanged', callId, phase, muted });
const ended = at(3, {
  type: 'callEnded',
  callId: 'a',
  code: 's/e',
  condition: 'call.ended',
  evidence: 1,
  endedBy: 'them',
});

/** What has become of the first issue of a condition. */
function statusOf(condition: ConditionId, ...events: Parameters<typeof reduced>[0]) {
  const state = reduced(events);
  const issue = state.callErrors.issues.find((one) => one.condition === condition);
  return issue && issueStatus(state, issue);
}

describe('an issue is held back', () => {
  it('by a stronger explanation of the same end, of equals by the first', () => {
    const ends = (evidence: 1 | 2 | 4, condition: ConditionId, time: number, source = 's') =>
      at(
        time,
        { type: 'callEnded', callId: 'a', code: `s/${condition}`, condition, evidence, endedBy: 'them' },
        source,
      );
    const twice = [call('active'), ends(2, 'call.busy', 5), ends(4, 'call.dropped', 6)];
    expect([statusOf('call.busy', ...twice), statusOf('call.dropped', ...twice)]).toEqual([
      'heldBack',
      'active',
    ]);
    const dismissed = [...twice, at(7, { type: 'dismissed', issueId: 's:s/call.dropped:a:' })];
    expect(statusOf('call.busy', ...dismissed)).toBe('heldBack');
    const fatal = (condition: ConditionId, time: number) => ({
      ...raise(condition, { callId: 'a', severity: 'fatal' }),
      at: time,
    });
    const equal = [call('active'), fatal('call.dropped', 5), fatal('media.permissionDenied', 6)];
    expect([statusOf('call.dropped', ...equal), statusOf('media.permissionDenied', ...equal)]).toEqual([
      'active',
      'heldBack',
    ]);
    expect(
      statusOf('call.busy', call('active'), raise('call.busy', { callId: 'b' }), fatal('call.dropped', 6)),
    ).toBe('active');
  });

  it('by mute and hold, where they explain silence', () => {
    const out = (events: Parameters<typeof reduced>[0]) =>
      statusOf('media.microphoneSilent', ...events, raise('media.microphoneSilent', { callId: 'a' }));
    const inwards = (events: Parameters<typeof reduced>[0]) =>
      statusOf('media.remoteSilent', ...events, raise('media.remoteSilent', { callId: 'a' }));
    expect([out([call('active')]), out([call('active', true)]), out([call('held')])]).toEqual([
      'active',
      'heldBack',
      'heldBack',
    ]);
    expect([inwards([call('active')]), inwards([call('active', true)]), inwards([call('held')])]).toEqual([
      'active',
      'active',
      'heldBack',
    ]);
    expect(
      statusOf(
        'quality.outboundStalled',
        call('active', true),
        raise('quality.outboundStalled', { callId: 'a' }),
      ),
    ).toBe('heldBack');
    expect(
      statusOf('quality.inboundStalled', call('held'), raise('quality.inboundStalled', { callId: 'a' })),
    ).toBe('heldBack');
    expect(statusOf('quality.degraded', call('held'), raise('quality.degraded', { callId: 'a' }))).toBe(
      'active',
    );
  });

  it('by the end of its call, and while its call is not known', () => {
    expect(statusOf('quality.degraded', raise('quality.degraded', { callId: 'a' }))).toBe('heldBack');
    expect(statusOf('ice.reconnecting', raise('ice.reconnecting', { callId: 'a' }))).toBe('heldBack');
    expect(statusOf('ice.failed', raise('ice.failed', { callId: 'a' }))).toBe('active');
    expect(statusOf('media.deviceInUse', raise('media.deviceInUse', { callId: 'a' }))).toBe('active');
    expect(statusOf('call.busy', call('active'), ended, raise('call.busy', { callId: 'a' }))).toBe('active');
  });

  it('by a lost connection, where that explains sound and quality', () => {
    for (const condition of [
      'ice.reconnecting',
      'quality.degraded',
      'media.remoteSilent',
      'media.microphoneSilent',
    ] as const) {
      const raised = raise(condition, { callId: 'a' });
      expect(statusOf(condition, ready, call('active'), raised)).toBe('active');
      expect(statusOf(condition, ready, call('active'), lost, raised)).toBe('heldBack');
    }
    expect(statusOf('ice.failed', ready, call('active'), lost, raise('ice.failed', { callId: 'a' }))).toBe(
      'active',
    );
    expect(statusOf('media.deviceInUse', ready, lost, raise('media.deviceInUse'))).toBe('active');
  });

  it('by lost sound of the same call, where that explains quality', () => {
    const bad = raise('quality.degraded', { callId: 'a' });
    expect(
      statusOf('quality.degraded', call('active'), raise('ice.reconnecting', { callId: 'a' }), bad),
    ).toBe('heldBack');
    expect(statusOf('quality.degraded', call('active'), raise('ice.pathChanged', { callId: 'a' }), bad)).toBe(
      'active',
    );
    expect(
      statusOf('quality.degraded', call('active'), raise('ice.reconnecting', { callId: 'b' }), bad),
    ).toBe('active');
    const over = at(6, { type: 'issueCleared', condition: 'ice.' });
    expect(
      statusOf('quality.degraded', call('active'), raise('ice.reconnecting', { callId: 'a' }), bad, over),
    ).toBe('active');
  });

  it('by a refusal, which explains the close, but not another refusal', () => {
    expect(statusOf('signaling.unreachable', raise('auth.required'), raise('signaling.unreachable'))).toBe(
      'heldBack',
    );
    expect(
      statusOf('signaling.unreachable', raise('auth.required', {}, 'other'), raise('signaling.unreachable')),
    ).toBe('active');
    expect(statusOf('signaling.removed', raise('auth.required'), raise('signaling.removed'))).toBe('active');
    expect(statusOf('signaling.offline', raise('auth.required'), raise('signaling.offline'))).toBe('active');
    expect(statusOf('signaling.unreachable', raise('signaling.unreachable'))).toBe('active');
  });

  it('by being offline, unless it is over for another reason', () => {
    expect(
      statusOf(
        'signaling.gatewayFailed',
        raise('signaling.offline', {}, 'browser'),
        raise('signaling.gatewayFailed'),
      ),
    ).toBe('heldBack');
    expect(
      statusOf(
        'signaling.unreachable',
        raise('signaling.offline', {}, 'browser'),
        raise('signaling.unreachable'),
      ),
    ).toBe('heldBack');
    expect(
      statusOf('signaling.removed', raise('signaling.offline', {}, 'browser'), raise('signaling.removed')),
    ).toBe('active');
  });

  it('by what explains that the connection is restored', () => {
    for (const cause of [
      'auth.refreshFailing',
      'signaling.gatewayFailed',
      'signaling.serverRestarting',
    ] as const)
      expect(statusOf('signaling.reconnecting', raise(cause), raise('signaling.reconnecting'))).toBe(
        'heldBack',
      );
    expect(
      statusOf(
        'signaling.reconnecting',
        raise('signaling.gatewayFailed', {}, 'other'),
        raise('signaling.reconnecting'),
      ),
    ).toBe('active');
    expect(
      statusOf('signaling.gatewayFailed', raise('auth.refreshFailing'), raise('signaling.gatewayFailed')),
    ).toBe('active');
  });

  it('as a state of a connection that has failed for good', () => {
    expect(
      statusOf(
        'signaling.disconnected',
        ready,
        lost,
        raise('signaling.disconnected'),
        raise('signaling.reconnectExhausted'),
      ),
    ).toBe('heldBack');
    expect(
      statusOf(
        'signaling.gatewayFailed',
        ready,
        lost,
        raise('signaling.gatewayFailed'),
        raise('signaling.reconnectExhausted'),
      ),
    ).toBe('active');
  });

  it('never once it is over or was put away', () => {
    const away = at(6, { type: 'dismissed', issueId: 's:s/quality.degraded:a:' });
    expect(statusOf('quality.degraded', raise('quality.degraded', { callId: 'a' }), away)).toBe('dismissed');
    const over = at(6, { type: 'issueCleared', condition: 'quality.' });
    expect(statusOf('quality.degraded', raise('quality.degraded', { callId: 'a' }), over)).toBe('resolved');
  });
});

describe('what is known', () => {
  it('offline is now, not until a moment ago', () => {
    const offline = [raise('signaling.offline')];
    expect(isOffline(reduced(offline))).toBe(true);
    expect(isOffline(reduced([...offline, at(9, { type: 'networkChanged', online: true })]))).toBe(false);
    expect(
      isOffline(reduced([...offline, at(9, { type: 'issueCleared', condition: 'signaling.offline' })])),
    ).toBe(false);
    expect(isOffline(reduced([]))).toBe(false);
  });

  it('a refusal is an active one of that source', () => {
    const state = reduced([raise('call.busy'), raise('auth.required')]);
    expect(refusalOf(state, 's')?.condition).toBe('auth.required');
    expect(refusalOf(state, 'other')).toBeNull();
    expect(refusalOf(reduced([at(9, { type: 'issueCleared', condition: 'auth.' })], state), 's')).toBeNull();
  });
});
