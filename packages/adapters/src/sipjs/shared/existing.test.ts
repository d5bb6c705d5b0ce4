import { UA, WebSocketInterface } from 'jssip';
import { Inviter, URI, UserAgent } from 'sip.js';
import { UA as UA15 } from 'sip.js-0.15';
import { describe, expect, it } from 'vitest';
import { jssipUA, newSession, setUp as setUpLegacy, sipjsUA } from '../legacy/test-support/fakes.ts';
import { fakeSession, setUp } from '../modern/test-support/agent.ts';
import { existingSessions } from './existing.ts';

const since = new Date(0);
const connection = Object.assign(new EventTarget(), { connectionState: 'connected' });
const talk = () => newSession({ startTime: since, start_time: since, direction: 'outgoing', connection });

describe('a store that is connected in the middle of a talk', () => {
  it('tells that the talk was cut off: sip.js 0.21', () => {
    const session = fakeSession('call-1', { state: 'Established' });
    const { screen, later } = setUp({}, { _sessions: { a: session } });
    session.delegate?.onBye?.({
      accept: () => undefined,
      request: { getHeaders: () => ['SIP;cause=408;text="Session timer expired"'] },
    });
    session.go('Terminated');
    later(2_000);
    expect(screen().dialog).toMatchObject({ condition: 'call.dropped' });
  });

  it.each([
    ['JsSIP', (session: object) => jssipUA({ _sessions: { s1: session } })],
    ['sip.js 0.15', (session: object) => sipjsUA({ sessions: { s1: session } })],
  ])('tells that the talk lost its sound: %s', (name, ua) => {
    const session = talk();
    const { shown } = setUpLegacy(ua(session));
    const cause = 'RTP Timeout';
    if (name === 'JsSIP') session.emit('ended', { originator: 'remote', message: null, cause });
    else session.emit('terminated', null, cause);
    expect(shown()).toEqual(['ice.failed']);
  });

  it('says nothing of a talk that was over before', () => {
    const over = fakeSession('call-1', { state: 'Terminated' });
    const { screen, store, later } = setUp({}, { _sessions: { a: over } });
    later(2_000);
    expect(screen().dialog).toBeNull();
    expect(store.getSnapshot().hangupCause.calls).toEqual({});
  });

  it('listens once to what the app shows it too, and to no call any more when it stops', () => {
    const session = fakeSession('call-1', { state: 'Established' });
    const { source, stop } = setUp({}, { _sessions: { a: session } });
    const once = session.count();
    source.track(session);
    expect(session.count()).toBe(once);
    stop();
    expect(session.count()).toBe(0);
  });

  it.each([[undefined], [null], [7], ['x'], [[]], [{ a: null }], [{ a: {} }]])(
    'takes a table that is none: %j',
    (table) => {
      const { screen } = setUp({}, { _sessions: table });
      expect(screen().dialog).toBeNull();
      expect(() => setUpLegacy(jssipUA({ _sessions: table }))).not.toThrow();
    },
  );

  it('finds no more than it can keep', () => {
    const table = Object.fromEntries(Array.from({ length: 5_000 }, (_, nth) => [`s${nth}`, { nth }]));
    expect(existingSessions({ _sessions: table }).length).toBeLessThan(1_000);
    expect(existingSessions({ _sessions: table }).at(-1)).toEqual({ nth: 4_999 });
  });
});

describe('the real packages keep their sessions where they are looked for', () => {
  it('sip.js 0.21', () => {
    const bob = new URI('sip', 'bob', 'localhost');
    const userAgent = new UserAgent({
      transportOptions: { server: 'ws://127.0.0.1' },
      logBuiltinEnabled: false,
    });
    const inviter = new Inviter(userAgent, bob);
    expect(existingSessions(userAgent)).toEqual([inviter]);
  });

  it('sip.js 0.15', () => {
    const ua = new UA15({ uri: 'ana@localhost', autostart: false, log: { builtinEnabled: false } });
    expect(ua).toHaveProperty('sessions', {});
  });

  it('JsSIP', () => {
    const sockets = [new WebSocketInterface('ws://127.0.0.1')];
    expect(new UA({ sockets, uri: 'sip:ana@localhost' })).toHaveProperty('_sessions', {});
  });
});
