import { describe, expect, it } from 'vitest';
import { answer, settle, setUp } from './test-support/page.ts';

const gone = { code: 'connectionFailed', phase: 'websocket_connect' };

/** A page whose backend answers each attempt with the next of `answers`, and then always with the last. */
function retrying(answers: readonly (() => Promise<unknown>)[], maxAttempts = 3) {
  const asked: (string | null)[] = [];
  const page = setUp({
    maxAttempts,
    reconnect(sessionId) {
      asked.push(sessionId);
      return (answers[Math.min(asked.length, answers.length) - 1] as () => Promise<unknown>)();
    },
  });
  const run = async (ms: number) => {
    for (let left = ms; left > 0; left -= 500) {
      page.later(500);
      await settle();
    }
  };
  return { ...page, asked, run };
}
const refused = () => Promise.resolve(answer(503, gone));
const opens = () => Promise.resolve(answer(200, {}));
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

describe('a lost session', () => {
  it('is disconnected where nobody retries, shortly after it was lost', () => {
    const { inSession, fail, later, screen, calls } = setUp();
    inSession();
    fail('connectionClosed', { close_code: 1006 });
    later(400);
    expect(screen().banner).toBeNull();
    later(200);
    expect(screen()).toMatchObject({ banner: { condition: 'signaling.disconnected' }, dialog: null });
    expect(calls()['s1']).toMatchObject({ phase: 'ended', hangup: { endedBy: 'network' } });
  });

  it('is reconnecting while the backend says so, with what it knows of its attempts', () => {
    const { inSession, fail, session, later, screen, calls, clock } = setUp();
    inSession();
    fail('connectionClosed', { retrying: true, attempt: 2, max_attempts: 4, retry_in_ms: 3_000 });
    const nextAttemptAt = clock.now() + 3_000;
    later(600);
    expect(screen().banner).toMatchObject({
      condition: 'signaling.reconnecting',
      attempt: 2,
      maxAttempts: 4,
      nextAttemptAt,
    });
    expect(calls()['s1']?.phase).toBe('recovering');
    session('open');
    expect([screen().banner, screen().confirmation === null, calls()['s1']?.phase]).toEqual([
      null,
      false,
      'active',
    ]);
  });

  it('has a reference for support when it is lost for the fourth time in ten minutes', () => {
    const { inSession, fail, session, later, screen } = setUp();
    inSession();
    const references = [1, 2, 3, 4].map((time) => {
      fail('connectionClosed', { id: `loss ${time}`, retrying: true });
      later(5_000);
      const { reference = null } = screen().banner ?? {};
      session('open');
      later(120_000);
      return reference;
    });
    expect(references.map((reference) => reference !== null)).toEqual([false, false, true, true]);
  });

  it('is opened again by itself, with attempts that are counted', async () => {
    const { inSession, fail, run, asked, screen, calls } = retrying([refused, opens]);
    inSession();
    fail('connectionClosed');
    await run(1_000);
    expect(screen().banner).toMatchObject({
      condition: 'signaling.reconnecting',
      attempt: 2,
      maxAttempts: 3,
    });
    await run(2_000);
    expect(asked).toEqual(['s1', 's1']);
    expect([screen().confirmation === null, calls()['s1']?.phase]).toEqual([false, 'active']);
  });

  it.each([
    ['refused', refused],
    ['never answered', unreachable],
    ['answered by a proxy', () => Promise.resolve(answer(502))],
  ])('is given up when every attempt was %s, and then says so once', async (_, how) => {
    const { inSession, fail, run, asked, screen, calls, issues } = retrying([how]);
    inSession();
    fail('connectionClosed');
    await run(30_000);
    expect(asked).toHaveLength(3);
    expect(screen().banner).toMatchObject({
      condition: 'signaling.reconnectExhausted',
      actions: ['reconnect'],
    });
    expect(screen().dialog).toMatchObject({ condition: 'call.dropped', callId: 's1' });
    expect(calls()['s1']?.phase).toBe('ended');
    expect(issues().every((issue) => issue.code.startsWith('avatar/connection'))).toBe(true);
  });

  it('can be asked for again after all attempts, once for each press', async () => {
    const { inSession, fail, run, asked, screen, store } = retrying([
      refused,
      refused,
      refused,
      refused,
      opens,
    ]);
    inSession();
    fail('connectionClosed');
    await run(30_000);
    const { issueId = '' } = screen().banner ?? {};
    await expect(store.recover(issueId, 'reconnect')).rejects.toThrow(/could not be opened again/);
    await run(30_000);
    expect(asked).toHaveLength(4);
    expect(screen().banner?.condition).toBe('signaling.reconnectExhausted');
    await store.recover(screen().banner?.issueId ?? '', 'reconnect');
    expect(screen().banner?.condition).not.toBe('signaling.reconnectExhausted');
    expect(asked).toEqual(['s1', 's1', 's1', 's1', 's1']);
  });

  it('tries now when asked to, and goes on by itself when that fails', async () => {
    const { inSession, fail, run, asked, store, connection, issue } = retrying([refused, refused, opens], 5);
    inSession();
    fail('connectionClosed');
    await run(500);
    await store.recover(issue('connectionClosed')?.id ?? '', 'reconnect');
    expect([asked.length, connection()?.status]).toEqual([1, 'reconnecting']);
    await run(10_000);
    expect([asked.length, connection()?.status]).toEqual([3, 'connected']);
  });

  it('is not retried any more once another failure says why it cannot be', async () => {
    const credits = () => Promise.resolve(answer(402, { code: 'creditsExhausted' }));
    const { inSession, fail, run, asked, screen } = retrying([credits]);
    inSession();
    fail('connectionClosed');
    await run(60_000);
    expect(asked).toHaveLength(1);
    expect(screen().dialog?.condition).toBe('quota.credits');
  });

  it('is not retried after its undo', async () => {
    const { inSession, fail, run, asked, stop } = retrying([opens]);
    inSession();
    fail('connectionClosed');
    stop();
    await run(60_000);
    expect(asked).toEqual([]);
  });

  it('goes on when a failed attempt is told twice', async () => {
    const page = retrying([
      () => {
        page.fail('connectionFailed', { id: 'f9', phase: 'websocket_connect' });
        return Promise.resolve(answer(503, { id: 'f9', ...gone }));
      },
      opens,
    ]);
    page.inSession();
    page.fail('connectionClosed');
    await page.run(5_000);
    expect([page.asked.length, page.connection()?.status]).toEqual([2, 'connected']);
    expect(page.issue('connectionFailed')?.count).toBe(1);
  });

  it('is replaced by a session with another id', () => {
    const { inSession, fail, session, later, screen, calls } = setUp();
    inSession();
    fail('connectionClosed', { retrying: true });
    session('open', 's2');
    later(10_000);
    expect([calls()['s1']?.phase, calls()['s2']?.phase]).toEqual(['ended', 'active']);
    expect([screen().banner, screen().dialog]).toEqual([null, null]);
  });

  it.each([
    'upstreamError',
    'sessionTokenInvalid',
    'protocolError',
    'serverError',
    'unknown',
    'invalidRequest',
  ])('is never opened again because of %s', async (code) => {
    const { inSession, fail, run, asked, issues } = retrying([opens]);
    inSession();
    fail(code, { fatal: true });
    await run(60_000);
    expect(asked).toEqual([]);
    expect(issues().flatMap((issue) => issue.actions)).not.toContain('reconnect');
  });
});

describe('a session that could not be reached', () => {
  it('is unreachable where nobody retries', () => {
    const { events, fail, screen } = setUp();
    events.open();
    fail('connectionFailed', { phase: 'websocket_connect' }, null);
    expect(screen().banner?.condition).toBe('signaling.unreachable');
  });

  it('is tried again where the app gave a way to', async () => {
    const { events, fail, run, screen, connection, calls } = retrying([refused, opens]);
    events.open();
    fail('connectionFailed', { phase: 'websocket_connect' }, null);
    await run(10_000);
    expect([screen().banner, connection()?.status, Object.keys(calls())]).toEqual([null, 'connected', []]);
  });
});

describe('an idle session', () => {
  it('is opened again when the person wants it, not by itself', async () => {
    const { inSession, fail, run, asked, screen, store, calls } = retrying([opens]);
    inSession();
    fail('idleTimeout');
    await run(60_000);
    expect([asked, calls()['s1']?.phase]).toEqual([[], 'ended']);
    expect(screen().banner).toMatchObject({
      condition: 'service.idleTimeout',
      actions: ['reconnect', 'dismiss'],
    });
    await store.recover(screen().banner?.issueId ?? '', 'reconnect');
    expect([asked, screen().banner]).toEqual([['s1'], null]);
  });

  it('is a new call when it opens again under the same id', async () => {
    const { inSession, fail, session, screen, store, calls, asked } = retrying([opens]);
    inSession();
    for (const callId of ['s1', 's1#2', 's1#3']) {
      expect(calls()[callId]?.phase).toBe('active');
      fail('idleTimeout');
      expect(calls()[callId]?.phase).toBe('ended');
      await store.recover(screen().banner?.issueId ?? '', 'reconnect');
      session('open');
    }
    expect([calls()['s1#4']?.phase, asked]).toEqual(['active', ['s1', 's1', 's1']]);
    session('closed');
    expect(calls()['s1#4']?.phase).toBe('ended');
  });

  it('is told without an offer where nothing can be opened', async () => {
    const { inSession, fail, screen, store } = setUp();
    inSession();
    fail('idleTimeout');
    expect(screen().banner?.actions).toEqual(['dismiss']);
    await expect(store.recover(screen().banner?.issueId ?? '', 'reconnect')).rejects.toThrow(
      /Nobody handles/,
    );
  });
});
