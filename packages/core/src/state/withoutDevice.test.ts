import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { Device, OfferedAction, RecoveryChanged } from '../index.ts';
import { at, reduced } from '../test-support/reduced.ts';
import { isWithout } from './mediaRecovery.ts';
import type { CallState } from './types.ts';

const raise = (condition: ConditionId, device: Device = 'microphone', callId: string | null = 'a') =>
  at(1, { type: 'issueRaised', code: `s/${condition}`, condition, device, callId });
const without = (flag: boolean, device: Device = 'microphone', callId: string | null = null, time = 5) =>
  at(time, { type: 'withoutDevice', device, without: flag, callId });
const ended = (callId: string) =>
  at(9, { type: 'callEnded', callId, code: 's/e', condition: 'call.ended', evidence: 1, endedBy: 'you' });

/** The issue of a condition about a device: of the microphone unless another is named. */
const of = (state: CallState, condition: ConditionId, device: Device = 'microphone') =>
  state.callErrors.issues.find((issue) => issue.condition === condition && issue.device === device);
const statuses = (state: CallState) =>
  state.callErrors.issues.map(({ condition, device, callId, status }) =>
    [condition, device, callId, status].join(' '),
  );

/** What the person pressed on the first issue of a condition, and how that went. */
const acts = (
  state: CallState,
  condition: ConditionId,
  action: OfferedAction,
  outcome: RecoveryChanged['outcome'] = 'done',
) =>
  reduced(
    [at(5, { type: 'recoveryChanged', issueId: of(state, condition)?.id ?? '', action, outcome })],
    state,
  );

describe('a person who goes on without a device', () => {
  it('is asked for it no more on any call, and nothing says that it sends nothing', () => {
    const state = reduced([
      raise('media.permissionDenied'),
      raise('media.microphoneSilent'),
      raise('media.permissionDenied', 'camera'),
      raise('media.deviceSwitched'),
      raise('quality.degraded'),
      without(true),
    ]);
    expect(statuses(state)).toEqual([
      'media.permissionDenied microphone a dismissed',
      'media.microphoneSilent microphone a dismissed',
      'media.permissionDenied camera a active',
      'media.deviceSwitched microphone a active',
      'quality.degraded microphone a active',
    ]);
    expect(of(state, 'media.permissionDenied')?.endedAt).toBe(5);
    expect(state.mediaRecovery.without).toEqual({ microphone: { callId: null } });
  });

  it('is not asked when it fails again', () => {
    const state = reduced([raise('media.permissionDenied'), without(true), raise('media.deviceNotFound')]);
    expect(of(state, 'media.deviceNotFound')?.status).toBe('dismissed');
  });

  it('is asked on another call, where only this one goes on without', () => {
    const state = reduced([
      raise('media.permissionDenied', 'microphone', 'a'),
      raise('media.permissionDenied', 'microphone', 'b'),
      without(true, 'microphone', 'a'),
    ]);
    expect(statuses(state)).toEqual([
      'media.permissionDenied microphone a dismissed',
      'media.permissionDenied microphone b active',
    ]);
    const { mediaRecovery } = state;
    expect(['a', 'b', null].map((callId) => isWithout(mediaRecovery, 'microphone', callId))).toEqual([
      true,
      false,
      false,
    ]);
    expect(isWithout(mediaRecovery, 'camera', 'a')).toBe(false);
  });

  it('wants it again: what is wrong with it, and nothing else, is shown again', () => {
    const both = reduced([
      raise('media.permissionDenied'),
      raise('media.microphoneSilent'),
      raise('media.permissionDenied', 'camera'),
      without(true),
      without(true, 'camera'),
    ]);
    const state = reduced([without(false, 'microphone', null, 6)], both);
    expect(statuses(state)).toEqual([
      'media.permissionDenied microphone a active',
      'media.microphoneSilent microphone a active',
      'media.permissionDenied camera a dismissed',
    ]);
    expect(of(state, 'media.permissionDenied')?.endedAt).toBeNull();
    expect(state.mediaRecovery.without).toEqual({ camera: { callId: null } });
    expect(reduced([without(false, 'speaker', null, 7)], state).mediaRecovery).toBe(state.mediaRecovery);
  });

  it('has it again on the next call, if it was for one', () => {
    const state = reduced([without(true, 'microphone', 'a'), without(true, 'camera'), ended('b')]);
    expect(state.mediaRecovery.without).toEqual({
      microphone: { callId: 'a' },
      camera: { callId: null },
    });
    expect(reduced([ended('a')], state).mediaRecovery.without).toEqual({ camera: { callId: null } });
  });

  it.each<[OfferedAction, RecoveryChanged['outcome'], object]>([
    ['continueWithout', 'done', { microphone: { callId: 'a' } }],
    ['continueWithout', 'failed', {}],
    ['continueWithout', 'pending', {}],
    ['resumeMedia', 'done', {}],
  ])('says so with %s, once that is %s', (action, outcome, expected) => {
    const state = reduced([raise('media.permissionDenied', 'camera', 'z'), raise('media.permissionDenied')]);
    expect(acts(state, 'media.permissionDenied', action, outcome).mediaRecovery.without).toEqual(expected);
  });

  it('is about no device where the issue is not there any more', () => {
    const state = reduced([raise('media.permissionDenied')]);
    const gone = at(5, {
      type: 'recoveryChanged',
      issueId: 'gone',
      action: 'continueWithout',
      outcome: 'done',
    });
    expect(reduced([gone], state).mediaRecovery).toBe(state.mediaRecovery);
  });
});

describe('a device that the person chose', () => {
  it.each<[OfferedAction, RecoveryChanged['outcome'], string]>([
    ['useDevice', 'done', 'resolved'],
    ['useDevice', 'failed', 'active'],
    ['dismiss', 'done', 'active'],
  ])('answers what was said of it with %s, %s: %s', (action, outcome, status) => {
    const state = reduced([raise('media.deviceSwitched', 'camera'), raise('media.deviceSwitched')]);
    const next = acts(state, 'media.deviceSwitched', action, outcome);
    expect(statuses(next)).toEqual([
      'media.deviceSwitched camera a active',
      `media.deviceSwitched microphone a ${status}`,
    ]);
  });
});
