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
