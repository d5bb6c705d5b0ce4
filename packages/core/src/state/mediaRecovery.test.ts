import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { Device, IssueRaised } from '../events.ts';
import { at, reduced } from '../test-support/reduced.ts';
import { resumableBy } from './mediaIssues.ts';
import { mediaExpiresAt, openOffer } from './mediaRecovery.ts';
import type { CallState } from './types.ts';

const offer = (callId: string, deadlineAt = 20_000, time = 1) =>
  at(time, { type: 'mediaRecoveryOffered', callId, deadlineAt });
const settle = (callId: string, outcome: 'resumed' | 'rejected' | 'missed' | 'failed', time = 5) =>
  at(time, { type: 'mediaRecoverySettled', callId, outcome });
const denied = (more: Partial<IssueRaised> = {}, condition: ConditionId = 'media.permissionDenied') =>
  at(2, { type: 'issueRaised', code: `s/${condition}`, condition, ...more });
const permission = (
  state: 'granted' | 'denied' | 'prompt',
  more: { allowedByPolicy?: boolean; device?: Device } = {},
  time = 3,
) => at(time, { type: 'permissionChanged', device: 'microphone', state, ...more });
const plugged = (device: Device = 'microphone', added = true) =>
  at(4, { type: 'devicesChanged', device, added, count: 1 });
const tick = (time: number) => at(time, { type: 'ticked' });
const outcomeOf = (state: CallState, callId = 'a') => state.mediaRecovery.offers[callId]?.outcome;
const first = (state: CallState) => state.callErrors.issues[0];

describe('a call that waits for its microphone', () => {
  it('can be resumed until it is settled', () => {
    const state = reduced([offer('a')]);
    expect(openOffer(state.mediaRecovery, 'a')).toEqual({
      callId: 'a',
      source: 's',
      deadlineAt: 20_000,
      outcome: 'open',
    });
    expect([openOffer(state.mediaRecovery, null), openOffer(state.mediaRecovery, 'toString')]).toEqual([
      null,
      null,
    ]);
    expect(openOffer(reduced([settle('a', 'resumed')], state).mediaRecovery, 'a')).toBeNull();
    expect(reduced([offer('a', 20_000, 9)], state).mediaRecovery).toBe(state.mediaRecovery);
    expect(reduced([offer('a', 30_000, 9)], state).mediaRecovery.offers['a']?.deadlineAt).toBe(30_000);
  });

  it('comes out as the person did it, whatever the SDK says afterwards', () => {
    for (const outcome of ['resumed', 'rejected', 'missed'] as const)
      expect(
        outcomeOf(
          reduced([offer('a'), settle('a', outcome), settle('a', 'missed', 6), settle('a', 'failed', 7)]),
        ),
      ).toBe(outcome);
    expect(outcomeOf(reduced([offer('a'), settle('a', 'failed'), settle('a', 'resumed', 6)]))).toBe(
      'resumed',
    );
    const state = reduced([offer('a')]);
    expect(reduced([settle('z', 'resumed')], state).mediaRecovery).toBe(state.mediaRecovery);
  });

  it('is over with its call', () => {
    const ended = at(9, {
      type: 'callEnded',
      callId: 'a',
      code: 's/e',
      condition: 'call.ended',
      evidence: 1,
      endedBy: 'you',
    });
    expect(outcomeOf(reduced([offer('a'), ended]))).toBe('rejected');
  });

  it('is missed a second after its deadline, if the SDK does not say so itself', () => {
    const state = reduced([offer('a'), offer('b', 30_000), settle('c', 'missed')]);
    expect(mediaExpiresAt(state.mediaRecovery)).toBe(21_000);
    expect(outcomeOf(reduced([tick(20_999)], state))).toBe('open');
    const missed = reduced([tick(21_000)], state);
    expect([outcomeOf(missed), outcomeOf(missed, 'b')]).toEqual(['missed', 'open']);
    expect(mediaExpiresAt(missed.mediaRecovery)).toBe(31_000);
    expect(mediaExpiresAt(reduced([settle('b', 'resumed', 22_000)], missed).mediaRecovery)).toBe(Infinity);
  });

  it('keeps its first reason on the screen as what lost the call, when it was missed', () => {
    for (const event of [tick(21_000), settle('a', 'missed')]) {
      const state = reduced([
        offer('a'),
        denied({ callId: 'a' }),
        denied({ callId: 'a' }, 'media.deviceInUse'),
        event,
      ]);
      expect(state.callErrors.issues.map(({ status, evidence }) => [status, evidence])).toEqual([
        ['active', 4],
        ['active', 0],
      ]);
    }
  });

  it.each(['resumed', 'rejected', 'failed'] as const)(
    'ends what it asked for when it was %s, of that call only',
    (outcome) => {
      const state = reduced([
        offer('a'),
        denied({ callId: 'a' }),
        denied({ callId: 'b' }),
        denied({ callId: 'a' }, 'quality.degraded'),
        settle('a', outcome),
      ]);
      expect(state.callErrors.issues.map(({ status }) => status)).toEqual(['resolved', 'active', 'active']);
    },
  );

  it('is one of 20: of more, settled ones leave first, then the oldest', () => {
    const offers = Array.from({ length: 20 }, (_, index) => offer(`c${index}`));
    const state = reduced([...offers, settle('c7', 'resumed'), offer('x'), offer('y')]);
    expect(Object.keys(state.mediaRecovery.offers)).toHaveLength(20);
    expect(['c7', 'c0', 'c1', 'x', 'y'].map((id) => outcomeOf(state, id))).toEqual([
      undefined,
      undefined,
      'open',
      'open',
      'open',
    ]);
  });
});

describe('a bare "permission denied"', () => {
  it.each<[string, Parameters<typeof permission> | null, ConditionId]>([
    ['with nothing else known', null, 'media.permissionDenied'],
    ['of a site that is blocked', ['denied'], 'media.permissionDenied'],
    ['of a site that is allowed is the system’s', ['granted'], 'media.blockedBySystem'],
    [
      'of a frame without the right is the policy’s',
      ['denied', { allowedByPolicy: false }],
      'media.blockedByPolicy',
    ],
    ['of a frame with the right', ['denied', { allowedByPolicy: true }], 'media.permissionDenied'],
    ['of another device', ['granted', { device: 'camera' }], 'media.permissionDenied'],
  ])('%s', (_, evidence, condition) => {
    const state = reduced([
      ...(evidence ? [at(1, { type: 'ticked' }), permission(...evidence)] : []),
      { ...denied(), at: 5 },
    ]);
    expect(first(state)?.condition).toBe(condition);
  });

  it('carries what proved it, and is taken back when the browser says otherwise', () => {
    const state = reduced([permission('granted'), { ...denied({ details: { x: 1 } }), at: 5 }]);
    expect(first(state)?.details).toEqual({ x: 1, permission: 'granted' });
    const back = first(reduced([permission('denied', {}, 9)], state));
    expect(back).toMatchObject({
      condition: 'media.permissionDenied',
      details: { x: 1, permission: 'denied' },
    });
    const camera = first(reduced([permission('denied', { device: 'camera' }, 9)], state));
    expect(camera?.condition).toBe('media.blockedBySystem');
    const proved = reduced([{ ...denied({}, 'media.blockedBySystem'), at: 5 }, permission('denied', {}, 9)]);
    expect(first(proved)?.condition).toBe('media.blockedBySystem');
  });

  it('remembers what was said of the frame until it is said again', () => {
    const state = reduced([permission('denied', { allowedByPolicy: false }), permission('prompt', {}, 4)]);
    expect(state.mediaRecovery).toMatchObject({
      permissions: { microphone: 'prompt' },
      blockedByPolicy: { microphone: true },
    });
    expect(reduced([permission('prompt', {}, 5)], state).mediaRecovery).toBe(state.mediaRecovery);
    expect(
      reduced([permission('prompt', { allowedByPolicy: true }, 5)], state).mediaRecovery.blockedByPolicy,
    ).toEqual({ microphone: false });
  });
});

describe('a grant', () => {
  it.each<[ConditionId, boolean]>([
    ['media.permissionDenied', true],
    ['media.permissionDismissed', true],
    ['media.permissionNotAsked', true],
    ['media.permissionPending', true],
    ['media.blockedBySystem', false],
    ['media.deviceInUse', false],
    ['media.deviceNotFound', false],
  ])('ends %s: %s', (condition, ends) => {
    const state = reduced([denied({}, condition), permission('granted')]);
    expect(first(state)?.status).toBe(ends ? 'resolved' : 'active');
    expect(first(reduced([denied({}, condition), permission('prompt')]))?.status).toBe('active');
  });

  it('is of one device, and no device is the microphone', () => {
    expect(first(reduced([denied({ device: 'camera' }), permission('granted')]))?.status).toBe('active');
    expect(
      first(reduced([denied({ device: 'camera' }), permission('granted', { device: 'camera' })]))?.status,
    ).toBe('resolved');
  });

  it('does not end what a waiting call waits for: the call is resumed first', () => {
    const state = reduced([offer('a'), denied({ callId: 'a' })]);
    expect(first(reduced([permission('granted')], state))?.status).toBe('active');
    expect(resumableBy(state, permission('granted')).map(({ callId }) => callId)).toEqual(['a']);
    expect(resumableBy(state, permission('denied'))).toEqual([]);
    expect(resumableBy(state, permission('granted', { device: 'camera' }))).toEqual([]);
    expect(resumableBy(state, plugged())).toEqual([]);
    expect(resumableBy(reduced([settle('a', 'failed')], state), permission('granted'))).toEqual([]);
    expect(resumableBy(reduced([denied({ callId: 'b' })]), permission('granted'))).toEqual([]);
  });

  it('after the call it was for is over is told as such', () => {
    const state = reduced([denied({ callId: 'a', severity: 'fatal' }), permission('granted')]);
    expect(first(state)).toMatchObject({ status: 'resolved', granted: true, endedAt: 3 });
    expect(first(reduced([denied({ callId: 'a' }), permission('granted')]))).toMatchObject({
      status: 'resolved',
      granted: false,
    });
  });
});

describe('a device that appears', () => {
  it.each<[ConditionId, boolean]>([
    ['media.deviceNotFound', true],
    ['media.captureEnded', true],
    ['media.constraintsUnsatisfied', true],
    ['media.permissionDenied', false],
    ['media.deviceInUse', false],
  ])('ends %s: %s', (condition, ends) => {
    expect(first(reduced([denied({}, condition), plugged()]))?.status).toBe(ends ? 'resolved' : 'active');
  });

  it('ends nothing when it is of another kind, or was there before, or a call waits', () => {
    const missing = denied({}, 'media.deviceNotFound');
    expect(first(reduced([missing, plugged('camera')]))?.status).toBe('active');
    expect(first(reduced([missing, plugged('microphone', false)]))?.status).toBe('active');
    const waiting = reduced([offer('a'), denied({ callId: 'a' }, 'media.deviceNotFound')]);
    expect(first(reduced([plugged()], waiting))?.status).toBe('active');
    expect(resumableBy(waiting, plugged())).toHaveLength(1);
    expect(resumableBy(waiting, plugged('microphone', false))).toEqual([]);
  });
});

describe('a microphone that the person switched on again', () => {
  const asked = (
    issueId: string,
    outcome: 'pending' | 'done' | 'failed' = 'done',
    action: 'resumeMedia' | 'redial' = 'resumeMedia',
  ) => at(9, { type: 'recoveryChanged', issueId, action, outcome });

  it('ends what was wrong with it, and with no other device', () => {
    const state = reduced([
      denied(),
      denied({ device: 'camera' }),
      denied({ device: 'microphone' }, 'media.deviceInUse'),
      denied({}, 'quality.degraded'),
      asked('s:s/media.permissionDenied::'),
    ]);
    expect(state.callErrors.issues.map(({ status }) => status)).toEqual([
      'resolved',
      'active',
      'resolved',
      'active',
    ]);
  });

  it('ends nothing before it is done, or by another act, or of an unknown issue', () => {
    for (const event of [
      asked('s:s/media.permissionDenied::', 'pending'),
      asked('s:s/media.permissionDenied::', 'failed'),
      asked('s:s/media.permissionDenied::', 'done', 'redial'),
      asked('nobody'),
    ])
      expect(first(reduced([denied(), event]))?.status).toBe('active');
  });

  it('leaves a waiting call to the SDK, which says itself that it was resumed', () => {
    expect(
      first(reduced([offer('a'), denied({ callId: 'a' }), asked('s:s/media.permissionDenied:a:')]))?.status,
    ).toBe('active');
  });
});
