import { describe, expect, it } from 'vitest';
import { conditions, type ConditionId } from '../conditions.ts';
import type { IssueRaised } from '../events.ts';
import { at, reduced } from '../test-support/reduced.ts';
import { defaultTiming } from '../timing.ts';
import { expireCallErrors, terminal } from './callErrors.ts';
import { diesWithCall } from './endings.ts';
import { connectionIssueId, sourceOfIssue } from './reduce.ts';
import type { CallState } from './types.ts';

const raise = (time: number, condition: ConditionId, more: Partial<IssueRaised> = {}, source = 's') =>
  at(time, { type: 'issueRaised', code: `s/${condition}`, condition, ...more }, source);
const active = (callId: string, time: number, source = 's') =>
  at(time, { type: 'callChanged', callId, phase: 'active', direction: 'outbound' }, source);
const statusOf = (state: CallState, condition: ConditionId) =>
  state.callErrors.issues.find((issue) => issue.condition === condition)?.status;
const tick = (time: number) => at(time, { type: 'ticked' });

describe('an issue', () => {
  it('says what its row says, unless its event says otherwise', () => {
    const { issues } = reduced([
      raise(5, 'call.busy'),
      raise(6, 'media.deviceInUse', { device: 'camera', severity: 'warning' }),
    ]).callErrors;
    expect(issues[0]).toEqual({
      id: 's:s/call.busy::',
      source: 's',
      code: 's/call.busy',
      condition: 'call.busy',
      said: 'call.busy',
      severity: 'info',
      surface: 'dialog',
      actor: 'person',
      actions: [],
      callId: null,
      device: null,
      party: null,
      count: 1,
      firstAt: 5,
      lastAt: 5,
      since: 5,
      status: 'active',
      endedAt: null,
      snoozeUntil: null,
      deadlineAt: null,
      clears: null,
      evidence: 0,
      unknown: false,
      granted: false,
      details: {},
    });
    expect(issues[1]).toMatchObject({ device: 'camera', severity: 'warning', surface: 'prompt' });
  });

  it('is one for a code, source, call and device, with every repeat counted into it', () => {
    const { issues } = reduced([
      raise(5, 'service.upstream'),
      raise(9, 'service.upstream'),
      raise(9, 'service.upstream', {}, 'other'),
      raise(9, 'service.upstream', { callId: 'c' }),
      raise(9, 'service.upstream', { device: 'camera' }),
    ]).callErrors;
    expect(issues.map(({ count }) => count)).toEqual([2, 1, 1, 1]);
    expect(issues[0]).toMatchObject({ firstAt: 5, lastAt: 9, since: 5 });
  });

  it('that is unknown is shown only if the SDK calls it an error', () => {
    const surfaceOf = (more: Partial<IssueRaised>) =>
      reduced([raise(5, 'sdk.unknown', { unknown: true, ...more })]).callErrors.issues[0]?.surface;
    expect([surfaceOf({}), surfaceOf({ severity: 'fatal' }), surfaceOf({ severity: 'warning' })]).toEqual([
      'banner',
      'banner',
      'silent',
    ]);
  });

  it('asks the person where the SDK would act but nothing is really retrying', () => {
    const actorOf = (more: Partial<IssueRaised>, condition: ConditionId = 'service.upstream') =>
      reduced([raise(5, condition, more)]).callErrors.issues[0]?.actor;
    expect([actorOf({}), actorOf({ retrying: true }), actorOf({ retrying: false })]).toEqual([
      'sdk',
      'sdk',
      'person',
    ]);
    expect(actorOf({ retrying: false }, 'service.notFound')).toBe('app');
  });

  it('that ended and came back begins anew, with its count', () => {
    const state = reduced([
      raise(5, 'ice.reconnecting'),
      at(9, { type: 'issueCleared', condition: 'ice.reconnecting' }),
      raise(20, 'ice.reconnecting'),
    ]);
    expect(state.callErrors.issues[0]).toMatchObject({
      status: 'active',
      since: 20,
      firstAt: 5,
      count: 2,
      endedAt: null,
    });
  });
});

describe('evidence that a condition is over', () => {
  const raised = [
    raise(1, 'ice.reconnecting', { callId: 'a' }),
    raise(1, 'ice.restartFailed', { callId: 'b' }),
    raise(1, 'media.deviceInUse'),
  ];
  const left = (event: Parameters<typeof at>[1], source = 's') =>
    reduced([...raised, at(5, event, source)])
      .callErrors.issues.filter((issue) => issue.status === 'active')
      .map(({ condition }) => condition);

  it('ends the one condition, or its area, of that source', () => {
    expect(left({ type: 'issueCleared', condition: 'ice.reconnecting' })).toEqual([
      'ice.restartFailed',
      'media.deviceInUse',
    ]);
    expect(left({ type: 'issueCleared', condition: 'ice.' })).toEqual(['media.deviceInUse']);
    expect(left({ type: 'issueCleared', condition: 'ice.' }, 'other')).toHaveLength(3);
  });

  it('ends only what every given field fits', () => {
    expect(left({ type: 'issueCleared', condition: 'ice.', callId: 'a' })).toEqual([
      'ice.restartFailed',
      'media.deviceInUse',
    ]);
    expect(left({ type: 'issueCleared', condition: 'ice.', code: 's/ice.restartFailed' })).toEqual([
      'ice.reconnecting',
      'media.deviceInUse',
    ]);
    expect(left({ type: 'issueCleared', condition: 'ice.', code: 's/none' })).toHaveLength(3);
    expect(left({ type: 'issueCleared', condition: 'media.', device: 'camera' })).toHaveLength(3);
    expect(left({ type: 'issueCleared', condition: 'media.', device: 'microphone' })).not.toContain(
      'media.deviceInUse',
    );
  });

  it('that ends nothing changes nothing', () => {
    const state = reduced(raised);
    const same = reduced([at(5, { type: 'issueCleared', condition: 'call.busy' })], state);
    expect(same.callErrors).toBe(state.callErrors);
    expect(
      reduced([at(5, { type: 'issueCleared', condition: 'media.' })], state).callErrors.issues[2],
    ).toMatchObject({ status: 'resolved', endedAt: 5 });
  });
});

describe('ready', () => {
  const after = (condition: ConditionId, more: object = {}, source = 's') =>
    statusOf(
      reduced([
        raise(1, condition, {}, source),
        at(5, { type: 'connectionChanged', status: 'connected', ...more }),
      ]),
      condition,
    );

  it.each<[ConditionId, string]>([
    ['signaling.reconnecting', 'resolved'],
    ['signaling.offline', 'resolved'],
    ['auth.required', 'resolved'],
    ['auth.expiringSoon', 'active'],
    ['quota.rate', 'resolved'],
    ['service.upstream', 'resolved'],
    ['quota.credits', 'active'],
    ['ice.reconnecting', 'active'],
    ['media.deviceInUse', 'active'],
    ['call.busy', 'active'],
  ])('leaves %s %s', (condition, status) => expect(after(condition)).toBe(status));

  it('ends what warned of credentials only with new ones, and sound only where the SDK rebuilt it', () => {
    expect(after('auth.expiringSoon', { newCredentials: true })).toBe('resolved');
    expect(after('ice.reconnecting', { endsIce: true })).toBe('resolved');
  });

  it('of one source says nothing of another, but that the network is there', () => {
    expect(after('signaling.reconnecting', {}, 'other')).toBe('active');
    expect(after('signaling.offline', {}, 'browser')).toBe('resolved');
  });
});

describe('leaving on purpose', () => {
  it.each(['closed', 'closing'] as const)(
    '%s ends the banners of the connection, and nothing else',
    (how) => {
      const event =
        how === 'closing'
          ? at(5, { type: 'closing' })
          : at(5, { type: 'connectionChanged', status: 'closed' });
      const state = reduced([
        raise(1, 'signaling.reconnecting'),
        raise(1, 'signaling.removed'),
        raise(1, 'service.upstream'),
        raise(1, 'signaling.gatewayFailed', {}, 'other'),
        event,
      ]);
      expect(state.callErrors.issues.map(({ status }) => status)).toEqual([
        'resolved',
        'active',
        'active',
        how === 'closing' ? 'resolved' : 'active',
      ]);
    },
  );

  it('while the network is on probation leaves nothing that waits for a time', () => {
    const state = reduced([
      raise(1, 'signaling.offline'),
      at(5, { type: 'networkChanged', online: true }),
      at(9, { type: 'closing' }),
    ]);
    expect(state.callErrors).toMatchObject({ offlineProbationEndsAt: null, expiresAt: Infinity });
  });
});

describe('the network', () => {
  const offline = reduced([raise(1, 'signaling.offline')]);
  const online = reduced([at(100, { type: 'networkChanged', online: true })], offline);

  it('that says "online" is believed after ten quiet seconds, counted from the first word', () => {
    expect(online.callErrors).toMatchObject({ offlineProbationEndsAt: 10_100, expiresAt: 10_100 });
    const again = reduced([at(5_000, { type: 'networkChanged', online: true })], online);
    expect(again.callErrors.offlineProbationEndsAt).toBe(10_100);
    expect(statusOf(reduced([tick(10_099)], again), 'signaling.offline')).toBe('active');
    const over = reduced([tick(10_100)], again);
    expect(over.callErrors).toMatchObject({ offlineProbationEndsAt: null, expiresAt: Infinity });
    expect(statusOf(over, 'signaling.offline')).toBe('resolved');
  });

  it('is offline again when it says so, or is said to be', () => {
    expect(reduced([at(200, { type: 'networkChanged', online: false })], online).callErrors).toMatchObject({
      offlineProbationEndsAt: null,
      expiresAt: Infinity,
    });
    expect(reduced([raise(200, 'signaling.offline')], online).callErrors.offlineProbationEndsAt).toBeNull();
    expect(reduced([raise(200, 'call.busy')], online).callErrors.offlineProbationEndsAt).toBe(10_100);
  });

  it('is there when calls move, or a connection closes for another reason', () => {
    for (const phase of ['ringing', 'active'] as const)
      expect(
        statusOf(
          reduced([at(200, { type: 'callChanged', callId: 'c', phase })], online),
          'signaling.offline',
        ),
      ).toBe('resolved');
    expect(
      statusOf(
        reduced([at(200, { type: 'callChanged', callId: 'c', phase: 'held' })], online),
        'signaling.offline',
      ),
    ).toBe('active');
    expect(
      statusOf(
        reduced([at(200, { type: 'callChanged', callId: 'c', phase: 'active' })], offline),
        'signaling.offline',
      ),
    ).toBe('active');
    expect(
      statusOf(
        reduced([at(200, { type: 'connectionChanged', status: 'lost' })], online),
        'signaling.offline',
      ),
    ).toBe('resolved');
    expect(
      statusOf(
        reduced([at(200, { type: 'connectionChanged', status: 'lost' })], offline),
        'signaling.offline',
      ),
    ).toBe('active');
  });

  it('that was never away needs no probation', () => {
    const state = reduced([at(5, { type: 'networkChanged', online: true })]);
    expect(state.callErrors.offlineProbationEndsAt).toBeNull();
  });
});

describe('a newer call', () => {
  const after = (
    condition: ConditionId,
    more: Partial<IssueRaised> = {},
    direction: 'outbound' | null = 'outbound',
  ) =>
    statusOf(
      reduced([
        raise(1, condition, more),
        at(5, { type: 'callChanged', callId: 'new', phase: 'new', ...(direction && { direction }) }),
      ]),
      condition,
    );

  it('leaves behind how an earlier one ended, and its devices', () => {
    expect(after('call.busy', { callId: 'old' })).toBe('resolved');
    expect(after('media.deviceInUse', { callId: 'old' })).toBe('resolved');
    expect(after('media.deviceInUse')).toBe('resolved');
  });

  it('keeps its own, and what is no call’s', () => {
    expect(after('call.busy', { callId: 'new' })).toBe('active');
    expect(after('call.multipleActive', { callId: 'old' })).toBe('active');
    expect(after('call.unknownReattached', { callId: 'old' })).toBe('active');
    expect(after('service.upstream')).toBe('active');
    expect(after('quality.degraded', { callId: 'old' })).toBe('active');
  });

  it.each<[ConditionId, string]>([
    ['media.captureEnded', 'active'],
    ['media.microphoneSilent', 'active'],
    ['call.transferFailed', 'resolved'],
  ])('beside one that lives gives that no microphone back: %s is %s (C15)', (condition, status) => {
    const state = reduced([
      active('a', 1),
      raise(2, condition, { callId: 'a' }),
      at(5, { type: 'callChanged', callId: 'b', phase: 'new', direction: 'outbound' }),
    ]);
    expect(statusOf(state, condition)).toBe(status);
  });

  it('without a direction is somebody who joins a room: what belongs to no call stays', () => {
    expect(after('media.deviceInUse', {}, null)).toBe('active');
    expect(after('media.deviceInUse', { callId: 'old' }, null)).toBe('resolved');
    const joined = [
      active('a', 1),
      raise(2, 'call.busy', { callId: 'x' }),
      at(5, { type: 'callChanged', callId: 'b', phase: 'active' }),
    ];
    expect(statusOf(reduced(joined), 'call.busy')).toBe('active');
  });

  it('of another source leaves nothing behind, and so does one that is known', () => {
    const state = reduced([raise(1, 'call.busy', { callId: 'old' }), active('new', 5, 'other')]);
    expect(statusOf(state, 'call.busy')).toBe('active');
    const known = reduced([
      active('a', 1),
      raise(2, 'call.busy', { callId: 'old' }),
      at(5, { type: 'callChanged', callId: 'a', phase: 'held' }),
    ]);
    expect(statusOf(known, 'call.busy')).toBe('active');
  });
});

describe('the end of a call', () => {
  const ended = at(9, {
    type: 'callEnded',
    callId: 'a',
    code: 's/end',
    condition: 'call.ended',
    evidence: 1,
    endedBy: 'them',
  });

  it('takes its sound and picture with it, of that call only', () => {
    const state = reduced([
      active('a', 1),
      raise(2, 'quality.degraded', { callId: 'a' }),
      raise(2, 'call.holdFailed', { callId: 'a' }),
      raise(2, 'quality.inboundStalled', { callId: 'b' }),
      raise(2, 'quality.outboundStalled', { callId: 'a' }, 'other'),
      ended,
    ]);
    expect(state.callErrors.issues.map(({ condition, status }) => [condition, status])).toEqual([
      ['quality.degraded', 'resolved'],
      ['call.holdFailed', 'resolved'],
      ['quality.inboundStalled', 'active'],
      ['quality.outboundStalled', 'active'],
      ['call.ended', 'active'],
    ]);
  });

  it('leaves what ended it', () => {
    const state = reduced([
      active('a', 1),
      raise(2, 'media.permissionDenied', { callId: 'a', severity: 'fatal' }),
      ended,
    ]);
    expect(state.callErrors.issues[0]).toMatchObject({ status: 'active', evidence: 4 });
    expect(diesWithCall({ condition: 'media.deviceInUse', evidence: 4 })).toBe(false);
    expect(diesWithCall({ condition: 'media.deviceInUse', evidence: 3 })).toBe(true);
    expect(diesWithCall({ condition: 'call.busy', evidence: 0 })).toBe(false);
  });

  it('makes what arrives late of its sound a matter of record', () => {
    const state = reduced([active('a', 1), ended, raise(20, 'quality.degraded', { callId: 'a' })]);
    expect(statusOf(state, 'quality.degraded')).toBe('resolved');
  });
});

describe('a repeating warning', () => {
  it('ends when it has not repeated for 20 s, and not before', () => {
    const state = reduced([
      raise(1, 'quality.degraded', { clears: 'repeat' }),
      raise(15_000, 'quality.degraded', { clears: 'repeat' }),
    ]);
    expect(state.callErrors.expiresAt).toBe(35_000);
    expect(statusOf(reduced([tick(34_999)], state), 'quality.degraded')).toBe('active');
    const over = reduced([tick(35_000)], state);
    expect(statusOf(over, 'quality.degraded')).toBe('resolved');
    expect(over.callErrors.expiresAt).toBe(Infinity);
  });

  it('waits for the first of several', () => {
    const state = reduced([
      raise(1, 'quality.degraded', { clears: 'repeat' }),
      raise(500, 'quality.inboundStalled', { clears: 'repeat' }),
      raise(900, 'call.busy'),
    ]);
    expect(state.callErrors.expiresAt).toBe(20_001);
    expect(reduced([tick(20_001)], state).callErrors.expiresAt).toBe(20_500);
  });

  it('is not looked for before its time', () => {
    const { callErrors } = reduced([raise(1, 'quality.degraded', { clears: 'repeat' })]);
    expect(expireCallErrors(callErrors, 20_000, defaultTiming)).toBe(callErrors);
  });
});

describe('putting an issue away', () => {
  const kinds = [
    raise(1, 'service.upstream', { code: 's/1' }),
    raise(1, 'service.upstream', { code: 's/2' }),
    raise(1, 'service.upstream', { code: 's/1' }, 'other'),
  ];

  it('puts away all of its kind that are one item on the screen', () => {
    const state = reduced([...kinds, at(5, { type: 'dismissed', issueId: 's:s/1::' })]);
    expect(state.callErrors.issues.map(({ status }) => status)).toEqual(['dismissed', 'dismissed', 'active']);
    expect(state.callErrors.issues[0]).toMatchObject({ endedAt: 5, snoozeUntil: null });
  });

  it('lasts until a newer occurrence, or as long as it was asked to be quiet', () => {
    const away = reduced([
      raise(1, 'quality.degraded'),
      at(5, { type: 'dismissed', issueId: 's:s/quality.degraded::', snoozeUntil: 1_000 }),
    ]);
    const quiet = reduced([raise(900, 'quality.degraded')], away).callErrors.issues[0];
    expect(quiet).toMatchObject({ status: 'dismissed', endedAt: 900, snoozeUntil: 1_000, count: 2 });
    const loud = reduced([raise(1_000, 'quality.degraded')], away).callErrors.issues[0];
    expect(loud).toMatchObject({ status: 'active', since: 1_000, snoozeUntil: null, endedAt: null });
  });

  it('of what nobody knows changes nothing', () => {
    const state = reduced(kinds);
    expect(reduced([at(5, { type: 'dismissed', issueId: 'toString' })], state).callErrors).toBe(
      state.callErrors,
    );
  });
});

describe('the list of issues', () => {
  const flood = (count: number, condition: ConditionId, more: Partial<IssueRaised> = {}) =>
    Array.from({ length: count }, (_, index) =>
      raise(10 + index, condition, { code: `s/f${index}`, ...more }),
    );
  const total = ({ callErrors }: CallState) =>
    callErrors.issues.reduce((sum, { count }) => sum + count, callErrors.evicted);

  it('holds 200, and counts what had to leave', () => {
    const state = reduced(flood(20_000 / 20, 'service.upstream'));
    expect(state.callErrors.issues).toHaveLength(200);
    expect(state.callErrors.evicted).toBe(800);
    expect(total(reduced(flood(700, 'service.upstream'), state))).toBe(1_700);
  });

  it('tells of a dropped call and a blocked microphone after any number of lesser ones', () => {
    const state = reduced([
      ...flood(400, 'service.upstream'),
      raise(900, 'call.dropped', { callId: 'c' }),
      raise(901, 'media.permissionDenied'),
      ...flood(400, 'service.upstream', { callId: 'other' }),
    ]);
    expect(statusOf(state, 'call.dropped')).toBe('active');
    expect(statusOf(state, 'media.permissionDenied')).toBe('active');
  });

  it.each<[string, Parameters<typeof at>[1] | null, ConditionId, ConditionId]>([
    ['what is over', { type: 'issueCleared', condition: 'call.dropped' }, 'call.dropped', 'sdk.protocol'],
    [
      'what was put away',
      { type: 'dismissed', issueId: 's:s/call.dropped::' },
      'call.dropped',
      'sdk.protocol',
    ],
    ['what is silent', null, 'sdk.protocol', 'quality.degraded'],
    ['an indicator', null, 'quality.degraded', 'signaling.reconnecting'],
    ['what is less severe', null, 'call.missed', 'service.upstream'],
    ['a banner', null, 'media.captureEnded', 'call.dropped'],
  ])('lets %s leave first', (_, event, leaves, stays) => {
    const before = [raise(1, leaves), ...(event ? [at(2, event)] : [])];
    const state = reduced([...before, ...flood(200, stays)]);
    expect(statusOf(state, leaves)).toBeUndefined();
    expect(state.callErrors.issues.filter(({ condition }) => condition === stays)).toHaveLength(200);
  });

  it('of equals lets the oldest leave, so that the newcomer stays', () => {
    const { issues } = reduced(flood(201, 'service.upstream')).callErrors;
    expect(issues[0]?.code).toBe('s/f1');
    expect(issues.at(-1)?.code).toBe('s/f200');
  });

  it('counts a newcomer that is less than all others', () => {
    const state = reduced([...flood(200, 'call.dropped'), raise(900, 'sdk.protocol')]);
    expect(statusOf(state, 'sdk.protocol')).toBeUndefined();
    expect(state.callErrors.evicted).toBe(1);
  });
});

describe('what conditions are', () => {
  const all = Object.keys(conditions) as ConditionId[];

  it('refusals are the coded answers that explain a close', () => {
    expect(all.filter((id) => conditions[id].explains === 'close')).toEqual([
      'signaling.removed',
      'signaling.joinedElsewhere',
      'auth.loginFailed',
      'auth.invalidCredentials',
      'auth.required',
      'auth.expired',
      'auth.notAuthorized',
      'auth.accountSuspended',
      'quota.connections',
      'quota.rate',
      'quota.credits',
      'quota.duration',
    ]);
  });

  it('some only restate what the connection says itself', () => {
    expect(all.filter((id) => conditions[id].restatesConnection)).toEqual([
      'signaling.reconnecting',
      'signaling.unstable',
      'signaling.reconnectStuck',
      'signaling.disconnected',
    ]);
  });

  it('some say that the connection is lost for good', () => {
    expect(all.filter(terminal)).toEqual([
      'signaling.reconnectExhausted',
      'signaling.unreachable',
      'signaling.removed',
      'auth.loginFailed',
      'auth.invalidCredentials',
      'auth.required',
      'auth.notAuthorized',
      'auth.accountSuspended',
      'quota.credits',
    ]);
  });
});

it('an issue belongs to its source, a connection without one to its own', () => {
  const state = reduced([
    raise(1, 'call.busy'),
    at(2, { type: 'connectionChanged', status: 'lost' }, 'other'),
  ]);
  expect(sourceOfIssue(state, 's:s/call.busy::')).toBe('s');
  expect(sourceOfIssue(state, connectionIssueId('other'))).toBe('other');
  expect(sourceOfIssue(state, connectionIssueId('s'))).toBeNull();
  expect(sourceOfIssue(state, 'toString')).toBeNull();
});
