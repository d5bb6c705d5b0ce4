import { describe, expect, it } from 'vitest';
import { describeAdapter } from '@faultline/testing';
import { readAvatarError } from './response.ts';
import { avatarSource } from './source.ts';
import { answer, fakeChannel, setUp } from './test-support/page.ts';
import { parseAvatarIncidents } from './wire.ts';

const nonsense = [
  '',
  'x',
  '{',
  '7',
  'null',
  '[]',
  '{"v":1,"type":"error"}',
  '{"v":9,"type":"error","code":"x"}',
];

describeAdapter(
  'avatar',
  { describe, it },
  {
    create(clock) {
      const events = fakeChannel();
      const socket = fakeChannel();
      return {
        source: avatarSource({ events, socket, clock }),
        listenerCount: () => events.listenerCount() + socket.listenerCount(),
        provoke: () => socket.send({ code: 'upstreamError' }, 'message'),
        provokeNonsense() {
          for (const type of ['avatar', 'message', 'error', 'open', 'close'])
            for (const data of [undefined, null, 5, ...nonsense]) {
              events.emit(type, { data });
              socket.emit(type, { data, code: data, reason: data });
            }
        },
      };
    },
  },
);

describe('what the service says', () => {
  it('says nothing while a session works, and when it is closed', () => {
    const { inSession, session, later, screen, calls } = setUp();
    inSession();
    later(60_000);
    expect(calls()['s1']).toMatchObject({ phase: 'active', remote: 'Ada' });
    session('closed');
    later(60_000);
    expect(calls()['s1']).toMatchObject({ phase: 'ended' });
    expect([screen().banner, screen().prompt, screen().dialog]).toEqual([null, null, null]);
  });

  it.each([
    ['creditsExhausted', 'quota.credits'],
    ['sessionDurationExceeded', 'quota.duration'],
    ['billingRequired', 'auth.accountSuspended'],
  ])('ends the session with %s as the reason', (code, condition) => {
    const { inSession, fail, screen, calls } = setUp();
    inSession();
    fail(code);
    expect(screen().dialog).toMatchObject({ condition, callId: 's1', code: `avatar/${code}` });
    expect(calls()['s1']?.hangup).toMatchObject({ endedBy: 'service', evidence: 4 });
  });

  it.each([
    ['serverError', '4001', 'quota.credits'],
    ['unknown', '4002', 'quota.duration'],
  ])('reads the server code of %s %s, as Go has no other', (code, server_code, condition) => {
    const { inSession, fail, screen, calls } = setUp();
    inSession();
    fail(code, { server_code });
    expect(screen().dialog?.condition).toBe(condition);
    expect(calls()['s1']?.phase).toBe('ended');
  });

  it('keeps a protocol error from the person unless it is fatal: then the session was cut off (B11)', () => {
    const { inSession, fail, later, screen, calls } = setUp();
    inSession();
    fail('protocolError');
    later(5_000);
    expect([screen().banner, screen().dialog, calls()['s1']?.phase]).toEqual([null, null, 'active']);
    fail('protocolError', { fatal: true });
    expect(screen().dialog?.condition).toBe('call.dropped');
  });

  it('asks the person to try again when the service failed, since nothing retries', () => {
    const { inSession, fail, later, screen } = setUp();
    inSession();
    fail('upstreamError');
    later(2_000);
    expect(screen().banner).toMatchObject({ condition: 'service.upstream', actor: 'person' });
    later(20_000);
    expect(screen().banner).toBeNull();
  });

  it('ends the session where the failure of the service was fatal to it', () => {
    const { inSession, fail, later, screen } = setUp();
    inSession();
    fail('upstreamError', { fatal: true });
    later(2_000);
    expect([screen().banner, screen().dialog?.condition]).toEqual([null, 'call.serviceError']);
  });

  it('does not blame an open session for another one that could not be opened', () => {
    const { inSession, fail, calls, screen } = setUp();
    inSession();
    fail('avatarNotFound', { phase: 'websocket_connect' }, null);
    expect(calls()['s1']?.phase).toBe('active');
    expect(screen().banner?.condition).toBe('service.notFound');
  });

  it('takes what the backend says is over off the screen', () => {
    const { events, fail, later, screen, issue } = setUp();
    events.open();
    fail('avatarNotFound', { id: 'f1' }, null);
    expect(screen().banner?.condition).toBe('service.notFound');
    fail('avatarNotFound', { id: 'f1', resolved: true }, null);
    later(2_000);
    expect([screen().banner, issue('avatarNotFound')?.count]).toEqual([null, 1]);
  });

  it('hides what a server says in a token', () => {
    const { events, fail, issues } = setUp();
    events.open();
    fail('sessionTokenInvalid', { message: 'refused token=abcdef0123456789' });
    expect(JSON.stringify(issues())).not.toContain('abcdef0123456789');
  });
});

describe('the third failure of the service in ten minutes', () => {
  it('is told as one that keeps coming back, whichever code it has', () => {
    const { inSession, fail, later, screen, issue } = setUp();
    inSession();
    fail('upstreamError');
    later(60_000);
    fail('serverError');
    later(60_000);
    expect(screen().banner).toBeNull();
    fail('protocolError');
    expect(screen().banner).toMatchObject({ condition: 'service.recurringFailure', callId: null });
    expect(issue('upstreamError')?.status).toBe('resolved');
  });

  it('is none when the first is longer ago', () => {
    const { inSession, fail, later, screen } = setUp();
    inSession();
    for (let turn = 0; turn < 5; turn++) {
      fail('upstreamError');
      later(301_000);
    }
    expect(screen().banner).toBeNull();
  });

  it('is none when one failure is told three times', async () => {
    const { inSession, fail, source, later, screen, issue } = setUp();
    inSession();
    const body = { id: 'f1', error: { code: 'upstreamError', phase: 'websocket_runtime' } };
    fail('upstreamError', { id: 'f1' });
    await source.reportResponse(answer(502, body));
    source.feed(parseAvatarIncidents({ incidents: [body] }));
    later(2_000);
    expect(issue('upstreamError')?.count).toBe(1);
    expect(screen().banner?.condition).toBe('service.upstream');
  });

  it('counts incidents of a feed by their own time', () => {
    const { events, source, screen } = setUp();
    events.open();
    const at = (time: string, id: string) => ({ id, code: 'upstreamError', at: `2026-01-01T00:${time}:00Z` });
    const now = '2026-01-01T00:30:00Z';
    source.feed(parseAvatarIncidents({ now, incidents: [at('10', 'a'), at('15', 'b'), at('29', 'c')] }));
    expect(screen().banner?.condition).not.toBe('service.recurringFailure');
    source.feed(parseAvatarIncidents({ now, incidents: [at('27', 'd'), at('28', 'e')] }));
    expect(screen().banner?.condition).toBe('service.recurringFailure');
  });

  it('is over ten minutes after the first of them', () => {
    const { inSession, fail, later, screen, issues } = setUp();
    inSession();
    for (const code of ['upstreamError', 'serverError', 'upstreamError']) {
      fail(code);
      later(60_000);
    }
    const recurring = () => issues().find((one) => one.condition === 'service.recurringFailure')?.status;
    later(419_000);
    expect(recurring()).toBe('active');
    later(2_000);
    expect([recurring(), screen().banner]).toEqual(['resolved', null]);
  });

  it('is over when the backend says that one of them is', () => {
    const { inSession, fail, later, screen } = setUp();
    inSession();
    for (const code of ['upstreamError', 'upstreamError', 'serverError']) fail(code);
    expect(screen().banner?.condition).toBe('service.recurringFailure');
    fail('upstreamError', { id: 'over', resolved: true });
    later(2_000);
    expect(screen().banner).toBeNull();
  });

  it('is told beside the end of the session that it was fatal to', () => {
    const { inSession, fail, screen } = setUp();
    inSession();
    fail('upstreamError');
    fail('upstreamError');
    fail('upstreamError', { fatal: true });
    expect(screen().banner?.condition).toBe('service.recurringFailure');
    expect(screen().dialog?.condition).toBe('call.serviceError');
  });
});

describe('ways in', () => {
  it('reads a failed answer, an error that was caught, and a request that never arrived', async () => {
    const { source, issue, screen } = setUp({ events: undefined } as object);
    const response = answer(502, { error: { code: 'sessionTokenInvalid', phase: 'session_token' } });
    expect(await source.reportResponse(response)).toMatchObject({ code: 'sessionTokenInvalid' });
    expect(screen().prompt?.condition).toBe('auth.invalidCredentials');
    source.report(Object.assign(new Error('x'), { code: 'avatarNotFound' }));
    expect(issue('avatarNotFound')).toBeDefined();
    source.report(new TypeError('Failed to fetch'));
    expect(screen().dialog?.condition).toBe('call.networkFailed');
    expect(await source.reportResponse(answer(204))).toBeNull();
  });

  it('ignores a request that the app gave up itself', () => {
    const { source, issues } = setUp();
    source.report(new DOMException('The user aborted a request.', 'AbortError'));
    expect(issues()).toEqual([]);
  });

  it('tells an answer without the wire format by its status', async () => {
    const { source, screen } = setUp();
    await source.reportResponse(answer(418));
    expect(screen().banner).toMatchObject({ condition: 'sdk.unknown', code: 'avatar/http/418' });
  });

  it('takes an event that the server itself called "error" for a message, not for a lost connection', () => {
    const { events, inSession, screen, connection } = setUp();
    inSession();
    events.send({ code: 'avatarNotFound', phase: 'websocket_connect' }, 'error');
    expect(screen().banner?.condition).toBe('service.notFound');
    expect(connection()?.status).toBe('connected');
  });

  it("leaves the app's own messages on the same channel alone", () => {
    const { events, issues } = setUp();
    events.open();
    for (const message of [{ type: 'chat', text: 'hi' }, { code: 'E_OTHER' }, { v: 3, type: 'chat' }, []])
      events.send(message, 'message');
    events.emit('message', { data: 'ping' });
    expect(issues()).toEqual([]);
  });

  it('keeps what should have been a message but cannot be read', () => {
    const { events, issues, screen } = setUp();
    events.open();
    events.emit('avatar', { data: '{"v":1,' });
    expect(issues()).toMatchObject([{ code: 'avatar/unreadable-event', condition: 'sdk.protocol' }]);
    expect(screen().banner).toBeNull();
  });

  it('refuses something that is no channel with a sentence', () => {
    expect(() => avatarSource({ socket: {} as never })).toThrow(/without addEventListener/);
  });

  it('is readable without a source too', async () => {
    expect(await readAvatarError(answer(402, { code: 'billingRequired' }))).toMatchObject({
      transient: false,
    });
  });
});
