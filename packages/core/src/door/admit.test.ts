import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { createTimeline } from '../timeline.ts';
import { admit } from './admit.ts';

const now = 1_000_000;
const timeline = createTimeline(createVirtualClock(now));
const admitted = (raw: unknown, source: string | undefined = 's') => admit(raw, source, timeline);
const base = { source: 's', at: now };

/** One event of each type with valid fields, which is accepted unchanged. */
const whole: readonly object[] = [
  {
    type: 'issueRaised',
    code: 's/1',
    condition: 'call.busy',
    severity: 'warning',
    callId: 'c',
    device: 'camera',
    actions: ['redial', 'dismiss'],
    deadlineAt: now + 5,
    clears: 'repeat',
    endsCalls: true,
    unknown: false,
    retrying: true,
    details: { x: 1 },
    provisional: true,
  },
  {
    type: 'issueRaised',
    code: 's/1',
    condition: 'call.busy',
    callId: null,
    device: null,
    deadlineAt: null,
    clears: null,
  },
  { type: 'issueCleared', condition: 'ice.', callId: 'c', code: 's/1' },
  { type: 'issueCleared', condition: 'ice.failed', callId: null },
  {
    type: 'connectionChanged',
    status: 'lost',
    retrying: false,
    attempt: 2,
    maxAttempts: 0,
    nextAttemptAt: now + 9,
    longestBackoffMs: 30_000,
    probationMs: 700,
    newCredentials: true,
    endsIce: false,
    code: 's/1006',
  },
  { type: 'connectionChanged', status: 'connected', attempt: null, maxAttempts: null, nextAttemptAt: null },
  ...['idle', 'connecting', 'closed'].map((status) => ({ type: 'connectionChanged', status })),
  { type: 'callChanged', callId: 'c', phase: 'active', direction: 'inbound', remote: 'Ana', muted: true },
  { type: 'callChanged', callId: 'c', phase: 'new', direction: 'outbound', remote: null },
  ...['ringing', 'held', 'recovering'].map((phase) => ({
    type: 'callChanged',
    callId: 'c',
    phase,
    direction: null,
  })),
  {
    type: 'callEnded',
    callId: 'c',
    code: 's/h',
    condition: 'call.busy',
    evidence: 2,
    endedBy: 'them',
    cause: 'BUSY',
    causeCode: 17,
    sipCode: 486,
    sipReason: 'Busy Here',
    unknown: true,
    provisional: false,
    actions: [],
    details: {},
  },
  ...[1, 3, 4].map((evidence) => ({
    type: 'callEnded',
    callId: 'c',
    code: 's/h',
    condition: 'call.busy',
    evidence,
    endedBy: 'you',
    cause: null,
    causeCode: null,
    sipCode: null,
    sipReason: null,
  })),
  ...['network', 'service', 'unknown'].map((endedBy) => ({
    type: 'callEnded',
    callId: 'c',
    code: 's/h',
    condition: 'call.busy',
    evidence: 1,
    endedBy,
  })),
  ...['joined', 'away', 'gone', 'back'].map((state) => ({
    type: 'partyChanged',
    partyId: 'p',
    state,
    name: null,
    kind: 'agent',
    callId: 'c',
    code: 's/p',
    condition: 'party.dropped',
    actions: ['redial'],
    details: { reason: 14 },
  })),
  { type: 'mediaRecoveryOffered', callId: 'c', deadlineAt: now + 20_000 },
  ...['resumed', 'rejected', 'missed', 'failed'].map((outcome) => ({
    type: 'mediaRecoverySettled',
    callId: 'c',
    outcome,
  })),
  { type: 'networkChanged', online: false },
  { type: 'permissionChanged', device: 'microphone', state: 'denied', allowedByPolicy: false },
  ...['granted', 'prompt', 'asking', 'unknown'].map((state) => ({
    type: 'permissionChanged',
    device: 'screen',
    state,
  })),
  { type: 'devicesChanged', device: 'speaker', added: true, count: 3 },
  { type: 'devicesChanged', device: 'speaker', added: false, count: null },
  { type: 'visibilityChanged', hidden: true },
  { type: 'closing' },
  { type: 'dismissed', issueId: 's:s/1::', snoozeUntil: now + 5 },
  { type: 'dismissed', issueId: 's:s/1::', snoozeUntil: null },
  ...['pending', 'done', 'failed'].map((outcome) => ({
    type: 'recoveryChanged',
    issueId: 'i',
    action: 'redial',
    outcome,
  })),
  { type: 'ticked' },
];

describe('the door', () => {
  it.each(whole.map((event) => [JSON.stringify(event).slice(0, 110), event] as const))(
    'lets in what is right as it is: %s',
    (_, event) => {
      expect(admitted({ ...event, at: now })).toEqual({ ...base, ...event });
    },
  );

  it.each(whole.map((event) => [JSON.stringify(event).slice(0, 110), event] as const))(
    'leaves out what it does not know: %s',
    (_, event) => {
      expect(admitted({ ...event, at: now, extra: 1, toString: 'x' })).toEqual({ ...base, ...event });
    },
  );

  it.each<[string, object, readonly string[]]>([
    ['issueRaised', { code: 'x', condition: 'call.busy' }, ['code', 'condition']],
    ['issueCleared', { condition: 'ice.' }, ['condition']],
    ['connectionChanged', { status: 'idle' }, ['status']],
    ['callChanged', { callId: 'c', phase: 'new' }, ['callId', 'phase']],
    [
      'callEnded',
      { callId: 'c', code: 'x', condition: 'call.busy', evidence: 1, endedBy: 'you' },
      ['callId', 'code', 'condition', 'evidence', 'endedBy'],
    ],
    ['partyChanged', { partyId: 'p', state: 'joined' }, ['partyId', 'state']],
    ['mediaRecoveryOffered', { callId: 'c', deadlineAt: 5 }, ['callId', 'deadlineAt']],
    ['mediaRecoverySettled', { callId: 'c', outcome: 'resumed' }, ['callId', 'outcome']],
    ['networkChanged', { online: true }, ['online']],
    ['permissionChanged', { device: 'camera', state: 'granted' }, ['device', 'state']],
    ['devicesChanged', { device: 'camera', added: true }, ['device', 'added']],
    ['visibilityChanged', { hidden: true }, ['hidden']],
    ['dismissed', { issueId: 'i' }, ['issueId']],
    [
      'recoveryChanged',
      { issueId: 'i', action: 'redial', outcome: 'done' },
      ['issueId', 'action', 'outcome'],
    ],
  ])('%s cannot be read without what it needs', (type, event, needs) => {
    expect(admitted({ type, ...event }).type).toBe(type);
    for (const need of needs)
      for (const nonsense of [undefined, null, {}, 'nonsense.', ['x'], NaN]) {
        if ((need === 'callId' || need === 'partyId') && nonsense === 'nonsense.') continue;
        if ((need === 'code' || need === 'issueId') && typeof nonsense === 'string') continue;
        if (need === 'condition' && type === 'issueCleared' && typeof nonsense === 'string') continue;
        if ((need === 'callId' || need === 'partyId') && typeof nonsense === 'number') continue;
        const found = admitted({ type, ...event, [need]: nonsense });
        expect(found).toMatchObject({
          type: 'issueRaised',
          code: 's/unreadable-event',
          condition: 'sdk.protocol',
          source: 's',
          at: now,
        });
      }
  });

  it.each<[object, string, unknown]>([
    [{ type: 'issueRaised', code: 'x', condition: 'call.busy' }, 'severity', 'huge'],
    [{ type: 'issueRaised', code: 'x', condition: 'call.busy' }, 'device', 'toaster'],
    [{ type: 'issueRaised', code: 'x', condition: 'call.busy' }, 'actions', 'redial'],
    [{ type: 'issueRaised', code: 'x', condition: 'call.busy' }, 'deadlineAt', NaN],
    [{ type: 'issueRaised', code: 'x', condition: 'call.busy' }, 'deadlineAt', 8.7e15],
    [{ type: 'issueRaised', code: 'x', condition: 'call.busy' }, 'clears', 'never'],
    [{ type: 'issueRaised', code: 'x', condition: 'call.busy' }, 'retrying', 'yes'],
    [{ type: 'issueRaised', code: 'x', condition: 'call.busy' }, 'details', null],
    [{ type: 'connectionChanged', status: 'lost' }, 'attempt', -1],
    [{ type: 'connectionChanged', status: 'lost' }, 'attempt', 1e9],
    [{ type: 'connectionChanged', status: 'lost' }, 'longestBackoffMs', Infinity],
    [{ type: 'connectionChanged', status: 'lost' }, 'probationMs', 86_400_001],
    [{ type: 'connectionChanged', status: 'lost' }, 'code', ''],
    [{ type: 'connectionChanged', status: 'lost' }, 'code', ' \u200b'],
    [{ type: 'callChanged', callId: 'c', phase: 'new' }, 'direction', 'sideways'],
    [{ type: 'callChanged', callId: 'c', phase: 'new' }, 'remote', 7],
  ])('leaves out a field that is of no use, and keeps the rest: %j without %s', (event, name, value) => {
    expect(admitted({ ...event, at: now, [name]: value })).toEqual({ ...base, ...event });
  });

  it('keeps at most 20 actions, and of these those it knows', () => {
    const actions = ['fly', 'redial', 'toString', ...Array.from({ length: 40 }, () => 'wait')];
    expect(admitted({ type: 'issueRaised', code: 'x', condition: 'call.busy', actions })).toMatchObject({
      actions: ['redial', ...Array.from({ length: 17 }, () => 'wait')],
    });
  });

  it('makes whole numbers of amounts, and a count of devices that is hidden null', () => {
    expect(admitted({ type: 'connectionChanged', status: 'lost', attempt: 2.7 })).toMatchObject({
      attempt: 2,
    });
    expect(admitted({ type: 'devicesChanged', device: 'camera', added: true, count: 'many' })).toMatchObject({
      count: null,
    });
  });

  it('takes numbers as ids, and refuses ids of issues that are too long', () => {
    expect(admitted({ type: 'callChanged', callId: 7, phase: 'new' })).toMatchObject({ callId: '7' });
    expect(admitted({ type: 'dismissed', issueId: 'i'.repeat(1_000) }).type).toBe('dismissed');
    expect(admitted({ type: 'dismissed', issueId: 'i'.repeat(1_001) }).type).toBe('issueRaised');
  });

  it('takes areas only by their name and a dot', () => {
    const typeOf = (condition: unknown) => admitted({ type: 'issueCleared', condition }).type;
    expect(['ice.', 'media.'].map(typeOf)).toEqual(['issueCleared', 'issueCleared']);
    expect(['ice', '.', 'Ice.', 'a'.repeat(21) + '.', 'ice.x'].map(typeOf)).toEqual(
      Array(5).fill('issueRaised'),
    );
  });

  it('cleans and bounds every text, in every event alike', () => {
    const hostile = 'a\u202eb\n token=secret1 ' + 'x'.repeat(600);
    const texts = [
      admitted({
        type: 'issueRaised',
        code: hostile,
        condition: 'call.busy',
        callId: hostile,
        details: { d: hostile },
      }),
      admitted({
        type: 'callEnded',
        callId: hostile,
        code: hostile,
        condition: 'call.busy',
        evidence: 1,
        endedBy: 'you',
        cause: hostile,
        sipReason: hostile,
      }),
      admitted({ type: 'callChanged', callId: hostile, phase: 'new', remote: hostile }),
      admitted({ type: 'connectionChanged', status: 'lost', code: hostile }),
      admitted({ type: 'mediaRecoveryOffered', callId: hostile, deadlineAt: 1 }),
      admitted({ type: 'issueCleared', condition: 'ice.', callId: hostile, code: hostile }),
    ] as readonly { callId?: string; code?: string; remote?: string; cause?: string; sipReason?: string }[];
    for (const event of texts) {
      expect(JSON.stringify(event)).not.toMatch(/secret1|\\n|\u202e/);
      expect(event.code?.length ?? 0).toBeLessThanOrEqual(120);
      expect(event.remote?.length ?? 0).toBeLessThanOrEqual(80);
      expect(event.cause?.length ?? 0).toBeLessThanOrEqual(120);
      expect(event.sipReason?.length ?? 0).toBeLessThanOrEqual(500);
    }
    expect(texts[1]?.sipReason).toHaveLength(500);
    expect(new Set(texts.map(({ callId }) => callId).filter(Boolean)).size).toBe(1);
  });

  it('knows when it happened: not in the future, and now where it is no time', () => {
    const atOf = (at: unknown) => admitted({ type: 'ticked', at }).at;
    expect([now - 500, now + 1, NaN, Infinity, '5', undefined, null].map(atOf)).toEqual([
      now - 500,
      now,
      now,
      now,
      now,
      now,
      now,
    ]);
  });

  it('knows where it came from: the source that emits it, else what the app says', () => {
    expect(admitted({ type: 'ticked', source: 'liar' }, 's').source).toBe('s');
    expect(admit({ type: 'ticked', source: 'app\n' }, undefined, timeline).source).toMatch(/~app$/);
    expect(admit({ type: 'ticked', source: 7 }, undefined, timeline).source).toBe('');
    expect(admit(7, undefined, timeline)).toMatchObject({ code: 'app/unreadable-event', source: '' });
  });

  it.each([
    null,
    undefined,
    7,
    'text',
    true,
    [],
    {},
    { type: 'unknown' },
    { type: 'toString' },
    { type: Symbol('x') },
    () => 1,
    7n,
  ])('makes an issue of %s that carries it', (raw) => {
    expect(admitted(raw)).toMatchObject({
      type: 'issueRaised',
      code: 's/unreadable-event',
      condition: 'sdk.protocol',
    });
  });

  it('keeps what an unreadable event said, without its secrets', () => {
    const event = admitted({ type: 'callEnded', callId: 'c', token: 'abc123', reason: 'password: hunter22' });
    const said = JSON.stringify(event);
    expect(said).toContain('callEnded');
    expect(said).not.toMatch(/abc123|hunter22/);
  });

  it('survives what throws when it is looked at', () => {
    const getter = {
      type: 'ticked',
      get at(): number {
        throw new Error('hostile');
      },
    };
    const proxy = new Proxy(
      {},
      {
        get: () => {
          throw new Error('hostile');
        },
        ownKeys: () => {
          throw new Error('hostile');
        },
      },
    );
    expect(admitted(getter)).toMatchObject({
      code: 's/unreadable-event',
      details: { event: '{"type":"ticked","at":"[unreadable]"}' },
    });
    expect(admitted(proxy)).toMatchObject({ code: 's/unreadable-event', details: { event: '[unreadable]' } });
    expect(admit(proxy, undefined, timeline)).toMatchObject({ code: 'app/unreadable-event' });
  });
});
