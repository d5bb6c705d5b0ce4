import { defaultTiming } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { fakeChannel, setUp } from './test-support/page.ts';

describe('the channel to the backend', () => {
  it('is reconnecting while the browser tries again, and back when it opened', () => {
    const { events, inSession, later, screen } = setUp();
    inSession();
    events.readyState = 0;
    events.emit('error');
    later(600);
    expect(screen().banner).toMatchObject({ condition: 'signaling.reconnecting', attempt: null });
    events.open();
    expect([screen().banner, screen().confirmation === null]).toEqual([null, false]);
  });

  it('is disconnected once the browser gave up', () => {
    const { events, inSession, later, screen } = setUp();
    inSession();
    events.readyState = 2;
    events.emit('error');
    later(600);
    expect(screen().banner).toMatchObject({ condition: 'signaling.disconnected', actions: [] });
  });

  it('is opened anew with growing waits where the app gave a way to, and asks for what came after the last message', () => {
    const made: { channel: ReturnType<typeof fakeChannel>; after: string | null }[] = [];
    const socket = (after: string | null) => {
      const channel = fakeChannel();
      made.push({ channel, after });
      return channel;
    };
    const { stop, later, screen, connection, clock } = setUp({ events: undefined, socket } as object);
    made[0]?.channel.open();
    made[0]?.channel.send({ id: 'm7', code: 'egressUnavailable' }, 'message');
    made[0]?.channel.emit('close', { code: 1006, reason: '' });
    expect(connection()?.incident).toMatchObject({ attempt: 1, nextAttemptAt: clock.now() + 1_000 });
    expect(made[0]?.channel.listenerCount()).toBe(0);
    later(1_000);
    expect(made[1]?.after).toBe('m7');
    made[1]?.channel.emit('close', { code: 1006, reason: '' });
    later(1_500);
    expect(screen().banner).toMatchObject({ condition: 'signaling.reconnecting', attempt: 2 });
    later(500);
    made[2]?.channel.open();
    expect(connection()?.status).toBe('connected');
    stop();
    expect([made[2]?.channel.closed, made[2]?.channel.listenerCount()]).toEqual([true, 0]);
  });

  it('is opened at once when the person asks for it', async () => {
    const made: ReturnType<typeof fakeChannel>[] = [];
    const socket = () => {
      made.push(fakeChannel());
      return made.at(-1) as (typeof made)[number];
    };
    const { later, screen, store } = setUp({ events: undefined, socket } as object);
    made[0]?.open();
    for (let turn = 0; turn < 6; turn++) {
      made.at(-1)?.emit('close', { code: 1006 });
      if (turn < 5) later(16_000);
    }
    const before = made.length;
    const { banner } = screen();
    expect(banner?.actions).toEqual(['reconnect']);
    await store.recover(banner?.issueId ?? '', 'reconnect');
    expect(made.length).toBe(before + 1);
    later(40_000);
    expect(made.length).toBe(before + 1);
  });

  it('is closed on purpose with code 1000', () => {
    const socket = fakeChannel(1);
    const { later, screen, connection } = setUp({ events: undefined, socket } as object);
    socket.emit('close', { code: 1000 });
    later(60_000);
    expect([connection()?.status, screen().banner]).toEqual(['idle', null]);
  });

  it('that cannot even be made is tried again, and says why', () => {
    let refused = 0;
    const events = () => {
      refused++;
      throw new SyntaxError('not an address');
    };
    const { later, issue } = setUp({ events });
    later(1_000);
    expect(refused).toBe(2);
    expect(issue('channel/events')?.details).toEqual({ closeReason: 'SyntaxError: not an address' });
  });

  it('counts as one connection with another: both must be open', () => {
    const socket = fakeChannel();
    const { events, connection } = setUp({ socket });
    events.open();
    expect(connection()?.status).toBe('connecting');
    socket.open();
    expect(connection()?.status).toBe('connected');
  });
});

describe('what only operators can mend', () => {
  it('outlasts a channel that is lost and opens again', () => {
    const { events, inSession, fail, later, screen, issue } = setUp();
    inSession();
    fail('invalidEgressConfig', { phase: 'websocket_handshake' }, 's2');
    events.readyState = 0;
    events.emit('error');
    later(5_000);
    expect(screen().banner).toMatchObject({ condition: 'service.misconfigured', actor: 'app' });
    events.open();
    expect(screen().banner?.condition).toBe('service.misconfigured');
    expect(issue('invalidEgressConfig')?.count).toBe(1);
    expect(issue('channel/events')?.status).toBe('resolved');
  });

  it('outlasts a channel that was lost before', () => {
    const { events, fail, screen } = setUp();
    events.open();
    events.emit('error');
    fail('sessionTokenExpired', { phase: 'session_token' }, null);
    events.open();
    expect(screen().prompt?.condition).toBe('auth.expired');
  });

  it('ends with the next session that opens', () => {
    const { events, fail, session, screen, clock } = setUp();
    events.open();
    fail('appIDMismatch', { phase: 'websocket_connect' }, null);
    clock.runTo(clock.now() + defaultTiming.minimumShownMs);
    expect(screen().banner?.condition).toBe('service.misconfigured');
    session('open', 's2');
    expect(screen().banner).toBeNull();
  });

  it('is reauthenticated where the app gave a way to', async () => {
    const given: unknown[] = [];
    const reauthenticate = (input: unknown) => Promise.resolve(void given.push(input));
    const { events, fail, screen, store } = setUp({ reauthenticate });
    events.open();
    fail('sessionTokenExpired', { phase: 'session_token' }, null);
    expect(screen().prompt?.actions).toContain('reauthenticate');
    await store.recover(screen().prompt?.issueId ?? '', 'reauthenticate', 'fresh');
    expect([given, screen().prompt]).toEqual([['fresh'], null]);
  });
});
