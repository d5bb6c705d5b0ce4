import { describe, expect, it } from 'vitest';
import { answer, fakeChannel, settle, setUp } from './test-support/page.ts';
import { parseAvatarIncidents } from './wire.ts';

const hoursAgo = (hours: number) =>
  new Date(Date.parse('2026-01-01T12:00:00Z') - hours * 3_600_000).toISOString();
const now = '2026-01-01T12:00:00Z';

describe('what a feed tells of a time before the page', () => {
  it('opens no dialog over the session of now, and asks for no old session again', async () => {
    const asked: (string | null)[] = [];
    const { inSession, later, screen, connection, source } = setUp({
      reconnect(sessionId) {
        asked.push(sessionId);
        return Promise.resolve(answer(200));
      },
    });
    inSession();
    const told = (code: string, id: string) => ({
      v: 1,
      type: 'error',
      id,
      session_id: 'old',
      at: hoursAgo(6),
      code,
    });
    source.feed(
      parseAvatarIncidents({
        now,
        incidents: [told('creditsExhausted', 'a'), told('connectionClosed', 'b')],
      }),
    );
    later(60_000);
    await settle();
    expect(screen()).toMatchObject({ banner: null, prompt: null, dialog: null });
    expect(connection()?.status).toBe('connected');
    expect(asked).toEqual([]);
  });
});

describe('what is older than the page', () => {
  const old = (more: object) => ({ v: 1, at: hoursAgo(6), ...more });

  it.each([
    ['a feed', { now }],
    ['a list without the time of the backend', null],
  ])('in %s says nothing of how things are now', (_, head) => {
    const { inSession, fail, later, screen, calls, connection, source } = setUp();
    inSession();
    fail('avatarNotFound', { phase: 'websocket_connect' }, null);
    const incidents = [
      old({ id: 'a', type: 'session', session_id: 's9', state: 'open' }),
      old({ id: 'b', type: 'session', session_id: 's1', state: 'closed', ended_by: 'network' }),
      old({ id: 'c', type: 'party', session_id: 's1', state: 'gone' }),
      old({ id: 'd', type: 'error', code: 'avatarNotFound', resolved: true }),
      old({ id: 'e', type: 'error', code: 'creditsExhausted', session_id: 's1' }),
    ];
    source.feed(parseAvatarIncidents(head ? { ...head, incidents } : incidents, Date.parse(now)));
    later(2_000);
    expect(screen().dialog).toBeNull();
    expect(screen().banner?.condition).toBe('service.notFound');
    expect([Object.keys(calls()), calls()['s1']?.phase]).toEqual([['s1'], 'active']);
    expect(connection()?.status).toBe('connected');
  });

  it('or may be, as nothing says when it was, says nothing of now: a first list without times', () => {
    const { inSession, later, screen, calls, source } = setUp();
    inSession();
    const undated = (id: string | null, code: string) => ({ v: 1, type: 'error', ...(id && { id }), code });
    const first = [
      undated('a', 'creditsExhausted'),
      ...['b', 'c', 'd'].map((id) => undated(id, 'upstreamError')),
      undated(null, 'sessionTokenExpired'),
    ];
    const poll = (list: readonly object[]) => {
      source.feed(parseAvatarIncidents(list));
      later(2_000);
      const { banner, prompt, dialog } = screen();
      return [banner, prompt, dialog].flatMap((one) => one?.condition ?? []);
    };
    expect([poll(first), poll(first), calls()['s1']?.phase]).toEqual([[], [], 'active']);
    expect(poll([...first, undated('e', 'creditsExhausted')])).toEqual(['quota.credits']);
  });

  it('is told where the feed before did not have it, and once, though it has neither a time nor a name', () => {
    const { inSession, later, issue, source } = setUp();
    inSession();
    const expired = { v: 1, type: 'error', code: 'sessionTokenExpired' };
    const upstream = { v: 1, type: 'error', code: 'upstreamError' };
    for (const list of [[expired], [expired, upstream], [upstream, expired], [upstream, expired]]) {
      source.feed(parseAvatarIncidents(list));
      later(2_000);
    }
    expect([issue('upstreamError')?.count, issue('sessionTokenExpired')]).toEqual([1, undefined]);
    source.feed(parseAvatarIncidents([upstream, expired, upstream]));
    later(2_000);
    expect(issue('upstreamError')?.count).toBe(2);
  });

  it('says nothing of now either where a channel sends it again', () => {
    const { inSession, events, later, screen, calls } = setUp();
    inSession();
    events.send(old({ now, type: 'error', id: 'a', code: 'creditsExhausted', session_id: 's1' }));
    later(2_000);
    expect([screen().dialog, calls()['s1']?.phase]).toEqual([null, 'active']);
  });

  it('is told where it was missed while the page was there', () => {
    const { inSession, events, later, screen } = setUp();
    inSession();
    later(120_000);
    const at = new Date(Date.parse(now) - 60_000).toISOString();
    events.send({ v: 1, at, now, type: 'error', id: 'a', code: 'creditsExhausted', session_id: 's1' });
    expect(screen().dialog?.condition).toBe('quota.credits');
  });
});

describe('an attempt that is answered by something else than the service', () => {
  it.each([500, 404, 429])('such as a bare %i is the end of the attempts, and says so', async (status) => {
    const { inSession, fail, later, screen, connection, calls, issue } = setUp({
      reconnect: () => Promise.resolve(answer(status)),
    });
    inSession();
    fail('connectionClosed');
    for (let second = 0; second < 10; second++) {
      later(1_000);
      await settle();
    }
    expect(connection()?.status).not.toBe('reconnecting');
    expect(screen().banner?.actions).toContain('reconnect');
    expect(issue('connectionClosed')?.status).toBe('resolved');
    expect(calls()['s1']?.phase).toBe('ended');
  });
});

describe('a channel that two stores hear', () => {
  it('stays open for the one when the other is disconnected', () => {
    const shared = fakeChannel(1);
    const [one, other] = [setUp({ events: () => shared }), setUp({ events: () => shared })];
    one.stop();
    expect(shared.closed).toBe(false);
    shared.send({ v: 1, type: 'session', session_id: 's1', state: 'open' });
    expect(other.calls()['s1']?.phase).toBe('active');
    other.stop();
    expect([shared.closed, shared.listenerCount()]).toEqual([true, 0]);
  });
});

describe('a channel that is opened anew', () => {
  it('goes on after its own last message, whatever came by other ways meanwhile', () => {
    const opened: (string | null)[] = [];
    const channels: ReturnType<typeof fakeChannel>[] = [];
    const { later, source } = setUp({
      events(after) {
        opened.push(after);
        const channel = fakeChannel();
        channels.push(channel);
        return channel;
      },
    });
    channels[0]?.open();
    channels[0]?.send({ v: 1, type: 'session', id: '1', session_id: 's1', state: 'open' });
    const lost = channels[0];
    if (lost) lost.readyState = 2;
    lost?.emit('error');
    source.report({ v: 1, type: 'error', id: '3', session_id: 's1', code: 'upstreamError' });
    later(5_000);
    expect(opened).toEqual([null, '1']);
  });
});
