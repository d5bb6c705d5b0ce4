import { describe, expect, it } from 'vitest';
import { diaryOf } from '../test-support/diary.ts';
import { setUp, start } from '../test-support/oneSource.ts';

const callAgain = { redial: () => undefined, dialIn: () => undefined, contactSupport: () => undefined };

/** A connection that was established and is now lost. */
function lost(more: object = {}, options: Parameters<typeof setUp>[0] = {}) {
  const one = setUp(options);
  one.ready();
  one.later(100);
  const diary = diaryOf(one);
  one.lose(more);
  return { ...one, diary };
}

describe('the words of an outage (C17)', () => {
  it('escalate from its start: longer than usual, then what to do, then that it is stuck', () => {
    const { later, diary, clock } = lost();
    later(200_000);
    expect(diary).toEqual([
      '1500 signaling.reconnecting',
      '10000 signaling.reconnecting (long)',
      '30000 signaling.reconnecting (act)',
      '90000 signaling.reconnectStuck',
    ]);
    expect(clock.pending).toBe(0);
  });

  it.each([
    [30_000, 90_000],
    [79_999, 90_000],
    [85_000, 95_000],
    [300_000, 310_000],
  ])(
    'call it stuck after the SDK’s longest wait of %i ms and a little more, at the earliest after 90 s',
    (longestBackoffMs, ms) => {
      const { later, diary } = lost({ longestBackoffMs });
      later(400_000);
      expect(diary.at(-1)).toBe(`${ms} signaling.reconnectStuck`);
    },
  );

  it.each(['connecting', 'lost'] as const)(
    'do not call it stuck while the SDK gives signs (%s)',
    (status) => {
      const { later, say, diary } = lost();
      later(80_000);
      say({ type: 'connectionChanged', status });
      later(89_999);
      expect(diary.at(-1)).toBe('30000 signaling.reconnecting (act)');
      later(1);
      expect(diary.at(-1)).toBe('170000 signaling.reconnectStuck');
      later(100);
      say({ type: 'connectionChanged', status });
      expect(diary.at(-1)).toBe('170100 signaling.reconnecting (act)');
    },
  );

  it('say of a first connection that the service is not reached, not that anything comes back', () => {
    const one = setUp();
    const diary = diaryOf(one);
    one.later(200_000);
    expect(diary).toEqual(['30000 signaling.unreachable']);
    expect(one.screen().banner).toMatchObject({ startedAt: start, phase: 'start', issueId: 's:connection' });
    one.ready();
    one.later(10_000);
    expect(diary).toEqual(['30000 signaling.unreachable', '200000 nothing']);
  });

  it('speak of no return while a first connection is tried in vain, and then say that the service is not reached', () => {
    const one = setUp();
    const diary = diaryOf(one);
    one.lose();
    one.later(200_000);
    expect(diary).toEqual(['1500 signaling.reconnecting (first)', '30000 signaling.unreachable']);
  });

  it('go on counting when a try was seen after nobody seemed to try', () => {
    const { later, say, diary } = lost({ retrying: false });
    later(12_000);
    say({ type: 'connectionChanged', status: 'connecting' });
    later(100);
    expect(diary).toEqual(['10000 signaling.disconnected', '12000 signaling.reconnecting (long)']);
  });

  it('stay with a cause that replaces its effect, which starts no new delay', () => {
    const { later, raise, diary, screen } = lost();
    later(1_000);
    raise('signaling.gatewayFailed');
    later(499);
    expect(diary).toEqual([]);
    later(40_000);
    expect(diary).toEqual([
      '1500 signaling.gatewayFailed',
      '10000 signaling.gatewayFailed (long)',
      '30000 signaling.gatewayFailed (act)',
    ]);
    expect(screen().banner).toMatchObject({ startedAt: start + 100, waiting: 0 });
  });

  it.each(['signaling.serverRestarting', 'quota.connections'] as const)('escalate for %s too', (cause) => {
    const { later, raise, diary } = lost();
    raise(cause);
    later(31_000);
    expect(diary).toEqual([`1500 ${cause}`, `10000 ${cause} (long)`, `30000 ${cause} (act)`]);
  });

  it('do not escalate where the person acts, or for what the outage has nothing to do with', () => {
    const refresh = lost();
    refresh.later(50);
    refresh.raise('auth.refreshFailing');
    refresh.later(31_000);
    expect(refresh.diary).toEqual(['50 auth.refreshFailing']);
    expect(refresh.screen().banner).toMatchObject({ startedAt: start + 100 });
    const person = lost();
    person.later(5_000);
    person.raise('signaling.gatewayFailed', { retrying: false });
    person.later(31_000);
    expect(person.diary).toEqual(['1500 signaling.reconnecting', '5000 signaling.gatewayFailed']);
    const other = lost();
    other.later(5_000);
    other.raise('service.misconfigured');
    other.later(31_000);
    expect(other.diary).toEqual(['1500 signaling.reconnecting', '5000 service.misconfigured']);
    expect(other.screen().banner).toMatchObject({
      startedAt: start + 5_100,
      attempt: null,
      nextAttemptAt: null,
    });
  });
});

describe('a connection that is gone', () => {
  it('for good is told by its failure alone, and never as stuck', () => {
    const { later, raise, diary, screen } = lost({ attempt: 3 });
    later(5_000);
    raise('signaling.reconnectExhausted');
    later(200_000);
    expect(diary).toEqual(['1500 signaling.reconnecting', '5000 signaling.reconnectExhausted']);
    expect(screen().banner).toMatchObject({ startedAt: start + 100, attempt: null, waiting: 0 });
  });

  it('and that nobody restores is never called stuck, and offers at most to reconnect', () => {
    const { later, screen, raise, say, ready } = lost();
    ready();
    later(100);
    say({ type: 'connectionChanged', status: 'lost', retrying: false });
    later(200_000);
    raise('sdk.misuse');
    expect(screen().banner).toMatchObject({ condition: 'signaling.disconnected', issueId: 's:connection' });
    expect(['reconnect']).toEqual(expect.arrayContaining([...(screen().banner?.actions ?? [])]));
  });
});

describe('a connection that keeps dropping', () => {
  const dropping = () => {
    const one = lost();
    for (let index = 0; index < 2; index++) {
      one.later(1_000);
      one.ready();
      one.later(1_000);
      one.say({ type: 'connectionChanged', status: 'lost', retrying: true });
    }
    return one;
  };

  it('is one banner from its third loss until 15 s of calm, with the words of its first', () => {
    const { later, ready, diary, screen } = dropping();
    later(7_000);
    ready();
    later(60_000);
    expect(diary).toEqual(['4000 signaling.unstable', '10000 signaling.unstable (long)', '26000 nothing']);
    expect(screen().confirmation).toBeNull();
  });

  it('began with its first loss, and says so', () => {
    const { later, screen } = dropping();
    later(100);
    expect(screen().banner).toMatchObject({ condition: 'signaling.unstable', startedAt: start + 100 });
  });

  it('gives way, while it is there, to what is wrong now, and comes first again when it drops', () => {
    const { later, ready, lose, raise, screen } = dropping();
    later(2_000);
    expect(screen().banner?.condition).toBe('signaling.unstable');
    ready();
    raise('media.captureInterrupted');
    later(2_000);
    expect(screen().banner?.condition).toBe('media.captureInterrupted');
    lose();
    later(2_000);
    expect(screen().banner?.condition).toBe('signaling.unstable');
  });

  it('is stuck like any other when no try succeeds any more', () => {
    const { later, diary } = dropping();
    later(200_000);
    expect(diary.at(-1)).toBe('94000 signaling.reconnectStuck');
  });

  it('is told apart from two losses, and from three in more than a minute', () => {
    const slow = lost();
    for (let index = 0; index < 2; index++) {
      slow.later(100);
      slow.ready();
      slow.later(30_001);
      slow.lose();
    }
    slow.later(5_000);
    expect(slow.banner()).toBe('signaling.reconnecting');
  });
});

describe('a connection that is lost again and again (C17)', () => {
  /** Losses at these minutes, each over after 20 s. */
  function lostAt(minutes: readonly number[], actions: object = callAgain) {
    const one = setUp({ actions });
    one.ready();
    for (const [index, minute] of minutes.entries()) {
      one.later(start + minute * 60_000 - one.clock.now());
      one.lose();
      one.later(5_000);
      if (index < minutes.length - 1) one.ready();
    }
    return one.screen().banner;
  }

  it.each([
    ['the first time', [1], false],
    ['the second time', [1, 2], false],
    ['the third time in ten minutes', [1, 5, 10], true],
    ['the fourth time in ten minutes, after a calm while', [1, 1.2, 1.4, 9], true],
    ['the third time in a quarter of an hour', [1, 8, 16], false],
  ])('%s', (_, minutes, offers) => {
    const banner = lostAt(minutes);
    expect(banner?.actions.includes('contactSupport')).toBe(offers);
    expect(banner?.reference !== null).toBe(offers);
  });

  it('names support, but offers nothing that nobody handles', () => {
    expect(lostAt([1, 2, 3], {})).toMatchObject({ actions: [], reference: expect.any(String) });
  });
});

describe('the banner of an outage', () => {
  it('carries the SDK’s own code, way back and numbers, where it has told them', () => {
    const { later, screen, raise, store, clock } = lost({
      attempt: 2,
      maxAttempts: 9,
      nextAttemptAt: start + 70_000,
    });
    const at = clock.now();
    const condition = 'signaling.reconnecting';
    raise(condition, { code: 's/1006', actions: ['reconnect'], details: { closeCode: 1_006 } });
    store.send({ type: 'issueRaised', at, source: 'other', code: 'other/1', condition });
    later(2_000);
    expect(screen().banner).toEqual({
      issueId: 's:s/1006::',
      condition: 'signaling.reconnecting',
      severity: 'warning',
      code: 's/1006',
      source: 's',
      callId: null,
      callIds: [],
      remote: null,
      party: null,
      device: null,
      actor: 'sdk',
      actions: [],
      phase: 'start',
      count: 1,
      waiting: 0,
      startedAt: start + 100,
      deadlineAt: null,
      attempt: 2,
      maxAttempts: 9,
      nextAttemptAt: start + 70_000,
      reference: null,
      details: { closeCode: 1_006 },
    });
  });

  it('is not that of an earlier outage', () => {
    const { later, ready, screen, say } = lost();
    later(2_000);
    ready();
    later(5_000);
    say({ type: 'connectionChanged', status: 'lost', retrying: true });
    later(2_000);
    expect(screen().banner).toMatchObject({ issueId: 's:connection', code: 's/connection', details: {} });
  });

  it('offers to try now when it takes longer than usual, and another way when the line stays away', () => {
    const { later, screen } = lost({}, { actions: callAgain });
    later(2_000);
    expect(screen().banner?.actions).toEqual([]);
    later(8_000);
    expect(screen().banner?.actions).toEqual(['reconnect', 'dialIn']);
    later(85_000);
    expect(screen().banner).toMatchObject({
      condition: 'signaling.reconnectStuck',
      actions: ['reconnect'],
      severity: 'error',
      actor: 'person',
    });
  });

  it('cannot be closed, and offers no support, however often the connection was lost', () => {
    const one = lost({}, { actions: callAgain });
    for (let index = 0; index < 5; index++) one.raise('signaling.reconnecting', { severity: 'error' });
    one.later(12_000);
    expect(one.screen().banner).toMatchObject({ reference: null });
    expect(one.screen().banner?.actions).not.toContain('dismiss');
    expect(one.screen().banner?.actions).not.toContain('contactSupport');
  });
});
