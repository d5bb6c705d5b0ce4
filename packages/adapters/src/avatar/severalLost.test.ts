import { describe, expect, it } from 'vitest';
import { answer, settle, setUp } from './test-support/page.ts';

const refused = () => Promise.resolve(answer(503, { code: 'connectionFailed', phase: 'websocket_connect' }));

/** A page with two open sessions. */
function twoSessions(reconnect?: (sessionId: string | null) => Promise<unknown>) {
  const page = setUp({ maxAttempts: 2, ...(reconnect && { reconnect }) });
  page.events.open();
  page.session('open', 's1');
  page.session('open', 's2');
  const phases = () => ['s1', 's2'].map((id) => page.calls()[id]?.phase);
  const run = async (ms: number) => {
    for (let left = ms; left > 0; left -= 500) {
      page.later(500);
      await settle();
    }
  };
  const lose = (id: string, more: object = {}) => page.fail('connectionClosed', more, id);
  return { ...page, phases, run, lose };
}

describe('two sessions that are lost at once', () => {
  it('are each back by their own return, and the connection with the last of them', () => {
    const { lose, session, later, phases, connection, screen } = twoSessions();
    lose('s1', { retrying: true });
    lose('s2', { retrying: true });
    later(1_000);
    expect(phases()).toEqual(['recovering', 'recovering']);
    session('open', 's1');
    later(2_000);
    expect(phases()).toEqual(['active', 'recovering']);
    expect(connection()?.status).toBe('reconnecting');
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
    session('open', 's2');
    expect(phases()).toEqual(['active', 'active']);
    expect([connection()?.status, screen().banner]).toEqual(['connected', null]);
    expect(screen().confirmation).not.toBeNull();
  });

  it('are each opened again by the page', async () => {
    const asked: (string | null)[] = [];
    const { lose, run, phases, connection } = twoSessions((id) => {
      asked.push(id);
      return Promise.resolve(answer(200));
    });
    lose('s1');
    lose('s2');
    await run(3_000);
    expect([asked.sort(), phases(), connection()?.status]).toEqual([
      ['s1', 's2'],
      ['active', 'active'],
      'connected',
    ]);
  });

  it('are told apart when only one of them comes back (C14)', async () => {
    const { lose, run, phases, connection, screen } = twoSessions((id) =>
      id === 's1' ? Promise.resolve(answer(200)) : refused(),
    );
    lose('s1');
    lose('s2');
    await run(20_000);
    expect(phases()).toEqual(['active', 'ended']);
    expect(screen().dialog).toMatchObject({ condition: 'call.dropped', callId: 's2' });
    expect(connection()?.status).not.toBe('connected');
    expect(screen().banner?.condition).toBe('signaling.reconnectExhausted');
  });

  it('are told apart when one of them is over while the other is still tried', () => {
    const { lose, later, phases, connection, screen } = twoSessions();
    lose('s1', { retrying: true });
    lose('s2', { retrying: true });
    lose('s2', { retrying: false, id: 'over' });
    later(2_000);
    expect(phases()).toEqual(['recovering', 'ended']);
    expect(screen().dialog).toMatchObject({ condition: 'call.dropped', callId: 's2' });
    expect(connection()?.status).toBe('reconnecting');
  });

  it('are both asked for by one press', async () => {
    const asked: (string | null)[] = [];
    let opens = false;
    const { lose, run, store, screen, connection } = twoSessions((id) => {
      asked.push(id);
      return opens ? Promise.resolve(answer(200)) : refused();
    });
    lose('s1');
    lose('s2');
    await run(20_000);
    asked.length = 0;
    opens = true;
    await store.recover(screen().banner?.issueId ?? '', 'reconnect');
    expect([asked.sort(), connection()?.status]).toEqual([['s1', 's2'], 'connected']);
  });

  it('leave an open session alone that a channel tells of again', () => {
    const { lose, session, phases } = twoSessions();
    lose('s1', { retrying: true });
    session('open', 's2');
    expect(phases()).toEqual(['recovering', 'active']);
  });
});

describe('a session that nobody answers for', () => {
  it('is tried again after a minute, and the press on the button is over too', async () => {
    const asked: (string | null)[] = [];
    const { lose, run, store, issue, connection } = twoSessions((id) => {
      asked.push(id);
      return new Promise(() => undefined);
    });
    lose('s1');
    const pressed = store.recover(issue('connectionClosed')?.id ?? '', 'reconnect').then(
      () => 'done',
      () => 'failed',
    );
    await run(62_000);
    expect(await pressed).toBeDefined();
    await run(70_000);
    expect(asked).toEqual(['s1', 's1']);
    expect(connection()?.status).not.toBe('reconnecting');
  });
});
