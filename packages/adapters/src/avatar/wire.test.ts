import { describe, expect, it } from 'vitest';
import { fetchAvatarIncidents, readAvatarError } from './response.ts';
import { answer } from './test-support/page.ts';
import { parseAvatarIncidents, readAvatarMessage } from './wire.ts';

const fields = {
  http_status: 402,
  server_code: '4001',
  server_title: 'Credits',
  server_detail: 'none left',
  connection_id: 'c1',
  req_id: 'r1',
  close_code: 4001,
  close_reason: 'credits',
};

/** The SDK's own error: its message is not enumerable. */
class AvatarSDKError extends Error {
  readonly code = 'creditsExhausted';
  readonly phase = 'websocket_runtime';
  readonly connectionId = 'c1';
  readonly rawBody = '{"session_token":"secret"}';
}

describe('the wire format', () => {
  it('reads snake_case, camelCase and the names that Go writes as one', () => {
    const snake = readAvatarMessage({ code: 'creditsExhausted', ...fields });
    const camel = readAvatarMessage({
      error: {
        code: 'creditsExhausted',
        httpStatus: 402,
        serverCode: '4001',
        serverTitle: 'Credits',
        serverDetail: 'none left',
        connectionId: 'c1',
        reqId: 'r1',
        closeCode: 4001,
        closeReason: 'credits',
      },
    });
    expect(camel).toEqual(snake);
    expect(readAvatarMessage({ Code: 'serverError', ReqID: 'r1', ConnectionID: 'c1' })).toMatchObject({
      code: 'serverError',
      details: { reqId: 'r1', connectionId: 'c1' },
    });
  });

  it('reads an error of the SDK as it was thrown, and leaves its raw body behind', () => {
    const read = readAvatarMessage(new AvatarSDKError('No credits left'));
    expect(read).toMatchObject({ code: 'creditsExhausted', details: { message: 'No credits left' } });
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it('reads a later version as far as it goes, and says which it was', () => {
    const read = readAvatarMessage({ v: 2, type: 'error', code: 'newCode', fresh: true });
    expect(read).toMatchObject({ code: 'newCode', transient: false, details: { wireVersion: '2' } });
  });

  it.each([undefined, null, 7, 'text', [], {}, { type: 'session' }, { v: 1, type: 'chat', code: 'x' }])(
    'takes %j for no message',
    (value) => expect(readAvatarMessage(value)).toBeNull(),
  );

  it('survives getters that throw', () => {
    const hostile = Object.defineProperty({ code: 'unknown' }, 'phase', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(readAvatarMessage(hostile)).toMatchObject({ code: 'unknown', phase: 'unknown' });
  });

  it('tells the age of an incident by the clock of the backend', () => {
    const [incident] = parseAvatarIncidents({
      now: '2026-01-01T00:10:00Z',
      incidents: [{ code: 'upstreamError', at: '2026-01-01T00:00:00Z' }],
    });
    expect(incident).toMatchObject({ ageMs: 600_000 });
  });

  it('keeps incidents that cannot be read', () => {
    expect(parseAvatarIncidents([5, null, { code: 'unknown' }])).toMatchObject([
      { code: 'unreadable-event', details: { message: '5' } },
      { code: 'unreadable-event' },
      { code: 'unknown' },
    ]);
    expect(parseAvatarIncidents('nonsense')).toHaveLength(1);
  });
});

describe('a failed answer', () => {
  it('is read where it carries the wire format', async () => {
    const failure = await readAvatarError(answer(503, { error: { code: 'connectionFailed' } }));
    expect(failure).toMatchObject({
      code: 'connectionFailed',
      transient: true,
      details: { responseStatus: 503 },
    });
  });

  it('is known by its status where it does not, and null where it did not fail', async () => {
    expect(await readAvatarError(answer(418))).toMatchObject({ code: 'http/418' });
    expect(await readAvatarError(answer(200, {}))).toBeNull();
  });

  it('stays readable for the app', async () => {
    const response = new Response('{"code":"idleTimeout"}', { status: 504 });
    expect(await readAvatarError(response)).toMatchObject({ code: 'idleTimeout' });
    expect(await response.json()).toEqual({ code: 'idleTimeout' });
  });
});

describe('the incident feed', () => {
  it('is fetched and parsed', async () => {
    const asked: string[] = [];
    const incidents = await fetchAvatarIncidents('/incidents', (url) => {
      asked.push(url);
      return Promise.resolve(answer(200, { incidents: [{ id: '1', code: 'idleTimeout' }] }));
    });
    expect([asked, incidents.length]).toEqual([['/incidents'], 1]);
  });

  it('says what is wrong when it is not there', async () => {
    await expect(fetchAvatarIncidents('/incidents', () => Promise.resolve(answer(500)))).rejects.toThrow(
      /status 500/,
    );
  });
});

describe('a message that nobody may look at', () => {
  const refuse = () => {
    throw new Error('nobody may look at this');
  };
  it.each([
    ['a symbol', Symbol('at')],
    ['a large number', 10n],
    ['an object that is no number', { valueOf: refuse, toString: refuse, [Symbol.toPrimitive]: refuse }],
  ])('is read without a throw where a time is %s', (_, time) => {
    expect(readAvatarMessage({ code: 'serverError', at: time }, time)).toMatchObject({ ageMs: 0 });
    expect(parseAvatarIncidents({ now: time, incidents: [{ code: 'serverError', at: time }] })).toHaveLength(
      1,
    );
  });
});
