import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { Device, IssueRaised, PermissionChanged } from '../index.ts';
import { at, reduced } from '../test-support/reduced.ts';
import { refined, withCondition } from './refine.ts';
import type { CallState, Issue } from './types.ts';

const raised = (condition: ConditionId, device: Device, more: Partial<IssueRaised> = {}, time = 1) =>
  at(time, { type: 'issueRaised', code: `s/${condition}`, condition, device, ...more });
const permission = (state: PermissionChanged['state'], device: Device = 'microphone', time = 5) =>
  at(time, { type: 'permissionChanged', device, state, noticed: 'change' }, 'browser');
const devices = (count: number | null, added = false, device: Device = 'microphone', time = 5) =>
  at(time, { type: 'devicesChanged', device, added, count }, 'browser');
const inCall = at(0, { type: 'callChanged', callId: 'c', phase: 'active', direction: 'outbound' });
const over = (condition: ConditionId | 'media.', time = 3) => at(time, { type: 'issueCleared', condition });

/** What is known of each device's issues: condition, status, and whether the device may be used again. */
const all = (state: CallState) =>
  state.callErrors.issues.map(({ device, condition, status, granted }) =>
    [device, condition, status, ...(granted ? ['granted'] : [])].join(' '),
  );

describe('what the browser says of one device', () => {
  it('changes nothing of the other one', () => {
    const both = [
      permission('denied', 'microphone', 0),
      permission('denied', 'camera', 0),
      inCall,
      raised('media.permissionDenied', 'microphone', { callId: 'c', actions: ['resumeMedia'] }),
      raised('media.permissionDenied', 'camera', { callId: 'c', actions: ['resumeMedia'] }),
    ];
    expect(all(reduced([...both, permission('granted')]))).toEqual([
      'microphone media.permissionDenied active granted',
      'camera media.permissionDenied active',
    ]);
    expect(all(reduced([...both, permission('prompt', 'camera')]))).toEqual([
      'microphone media.permissionDenied active',
      'camera media.permissionNotAsked active',
    ]);
  });

  it('does not bring back what is over', () => {
    const state = reduced([
      permission('denied', 'microphone', 0),
      raised('media.permissionDenied', 'microphone'),
      over('media.permissionDenied'),
    ]);
    for (const now of ['granted', 'prompt'] as const)
      expect(all(reduced([permission(now)], state))).toEqual(['microphone media.permissionDenied resolved']);
    const gone = reduced([raised('media.deviceNotFound', 'microphone'), over('media.deviceNotFound')]);
    expect(all(reduced([devices(1, true)], gone))).toEqual(['microphone media.deviceNotFound resolved']);
  });

  it('is also that it was blocked in a talk: the microphone alone, and once', () => {
    const talk = [permission('granted', 'microphone', 0), permission('granted', 'camera', 0), inCall];
    expect(all(reduced([...talk, permission('denied', 'camera')]))).toEqual([]);
    expect(all(reduced([...talk, permission('denied')]))).toEqual([
      'microphone media.permissionDenied active',
    ]);
    const ofCamera = raised('media.permissionDenied', 'camera', { callId: 'c' });
    expect(all(reduced([...talk, ofCamera, permission('denied')]))).toEqual([
      'camera media.blockedBySystem active',
      'microphone media.permissionDenied active',
    ]);
    const earlier = [raised('media.permissionDenied', 'microphone', { callId: 'c' }), over('media.')];
    expect(all(reduced([...talk, ...earlier, permission('denied')]))).toEqual([
      'microphone media.blockedBySystem resolved',
      'microphone media.permissionDenied active',
    ]);
  });

  it('is replaced by what the SDK says of its own track of that device', () => {
    const blocked = [permission('granted', 'microphone', 0), inCall, permission('denied')];
    const ended = (device: Device) => raised('media.captureEnded', device, { callId: 'c' }, 6);
    expect(all(reduced([...blocked, ended('microphone')]))).toEqual([
      'microphone media.permissionDenied resolved',
      'microphone media.permissionDenied active',
    ]);
    expect(all(reduced([...blocked, ended('camera')]))).toEqual([
      'microphone media.permissionDenied active',
      'camera media.captureEnded active',
    ]);
    const other = raised('media.microphoneSilent', 'microphone', { callId: 'c' }, 6);
    expect(all(reduced([...blocked, other]))).toEqual([
      'microphone media.permissionDenied active',
      'microphone media.microphoneSilent active',
    ]);
  });
});

describe('a list of devices', () => {
  it('proves that one appeared where the browser had found none, and only then', () => {
    const lost = [
      devices(0, false, 'microphone', 0),
      raised('media.captureEnded', 'microphone'),
      raised('media.deviceNotFound', 'microphone'),
    ];
    expect(all(reduced([...lost, devices(1)]))).toEqual([
      'microphone media.captureEnded active',
      'microphone media.deviceNotFound resolved',
    ]);
    expect(all(reduced([...lost, devices(0)]))).toEqual([
      'microphone media.captureEnded active',
      'microphone media.deviceNotFound active',
    ]);
    expect(all(reduced([...lost, devices(null)]))).toEqual(all(reduced(lost)));
    expect(all(reduced([...lost, devices(1, true, 'camera')]))).toEqual(all(reduced(lost)));
  });
});

describe('what the browser makes of what an SDK says', () => {
  const media = { permissions: {}, blockedByPolicy: {}, withdrawn: {}, counts: {} };
  it.each<[ConditionId, ConditionId, object]>([
    ['media.permissionDenied', 'media.blockedByPolicy', { blockedByPolicy: { camera: true } }],
    ['media.permissionDismissed', 'media.blockedByPolicy', { blockedByPolicy: { camera: true } }],
    ['media.deviceInUse', 'media.deviceInUse', { blockedByPolicy: { camera: true } }],
    ['media.permissionDenied', 'media.blockedBySystem', { permissions: { camera: 'granted' } }],
    ['media.permissionDismissed', 'media.permissionDismissed', { permissions: { camera: 'granted' } }],
    ['media.deviceNotFound', 'media.blockedBySystem', { counts: { camera: 1 } }],
    ['media.deviceNotFound', 'media.deviceNotFound', { counts: { camera: 0 } }],
    ['media.deviceInUse', 'media.deviceInUse', { counts: { camera: 1 } }],
    ['media.captureEnded', 'media.permissionDenied', { permissions: { camera: 'denied' } }],
    ['media.permissionDismissed', 'media.permissionDenied', { permissions: { camera: 'denied' } }],
    ['media.captureEnded', 'media.permissionNotAsked', { withdrawn: { camera: 6_000 } }],
    ['media.captureEnded', 'media.captureEnded', { withdrawn: { camera: 6_001 } }],
    ['media.captureEnded', 'media.captureEnded', { withdrawn: { microphone: 1_000 } }],
    ['media.deviceInUse', 'media.deviceInUse', { withdrawn: { camera: 1_000 } }],
    ['media.deviceInUse', 'media.deviceInUse', { permissions: { camera: 'denied' } }],
    ['media.permissionDenied', 'media.permissionDenied', { permissions: { microphone: 'granted' } }],
  ])('of %s: %s, with %o', (said, expected, known) => {
    expect(refined(said, 'camera', { ...media, ...known }, 1_000)).toBe(expected);
  });

  it('has the row of its new condition, but for what the event itself had said', () => {
    const own = { severity: 'info', surface: 'silent', actor: 'app' } as const;
    const plain = reduced([raised('media.permissionDenied', 'camera')]).callErrors.issues[0] as Issue;
    const known = { ...media, permissions: { camera: 'prompt' }, counts: { camera: 2 } } as const;
    expect(withCondition(plain, 'media.microphoneSilent', known)).toMatchObject({
      condition: 'media.microphoneSilent',
      severity: 'warning',
      surface: 'indicator',
      actor: 'person',
      details: { permission: 'prompt', listed: 2 },
    });
    expect(withCondition({ ...plain, ...own }, 'media.microphoneSilent', media)).toMatchObject(own);
    expect(withCondition(plain, 'media.microphoneSilent', media).details).toEqual({});
  });
});
