import { once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { AvatarService } from './avatarService.ts';
import { startAvatarBackend, type AvatarBackend, type AvatarBackendOptions } from './index.ts';
import { provoke, requestOf, sendRaw } from './test-support/index.ts';
import { followEvents } from './test-support/reader.ts';

const secret = 'sk-live-0042';
let backend: AvatarBackend;
const report = vi.fn();
const start = async (options: AvatarBackendOptions = {}) => {
  report.mockClear();
  backend = await startAvatarBackend({ report, alert: () => undefined, ...options });
  return Number(new URL(backend.url).port);
};
const ask = (method: string, path: string) => fetch(`${backend.url}${path}`, { method });
const open = async () =>
  ((await (await ask('POST', '/sessions')).json()) as { session_id: string }).session_id;
const incidents = async () => (await ask('GET', '/incidents')).text();
const follow = async () => {
  const socket = new WebSocket(`${backend.url.replace('http', 'ws')}/socket`);
  await once(socket, 'open');
  return socket;
};

afterEach(() => backend.stop());

/** What a service of a shape of its own does. */
const serviceThat = (openSession: AvatarService['open']): AvatarService => ({
  open: openSession,
  refuse: () => undefined,
  accept: () => undefined,
  asked: 0,
});

describe('the backend', () => {
  it('answers whatever comes and goes on', async () => {
    const port = await start();
    expect(await provoke(port, '/avatar/socket')).toEqual([]);
    expect((await ask('POST', '/sessions')).status).toBe(201);
    expect(backend.followers).toBe(0);
    expect(report).not.toHaveBeenCalled();
  });

  it.each([
    ['PUT', '/sessions', 405],
    ['GET', '/sessions', 405],
    ['POST', '/events', 405],
    ['POST', '/sessions/', 404],
    ['POST', '/sessions/x/reopen/y', 404],
    ['DELETE', '/sessions/nobody', 204],
    ['POST', '/sessions/%2e%2e/reopen', 404],
    ['POST', '/sessions/__proto__/reopen', 400],
  ])('answers %s %s with %i', async (method, path, status) => {
    await start();
    expect((await ask(method, path)).status).toBe(status);
  });

  it('tells nobody else of a session that never was, and does not repeat its name', async () => {
    const alert = vi.fn();
    await start({ alert });
    const answer = await ask('POST', '/sessions/a-name-from-outside/reopen');
    expect(await answer.text()).not.toContain('a-name-from-outside');
    expect(JSON.parse(await incidents())).toMatchObject({ incidents: [] });
    expect(alert).not.toHaveBeenCalled();
  });
});

describe('what the service throws', () => {
  it.each([
    ['an error', new Error(secret)],
    ['a text', secret],
    ['an object', { message: secret, code: secret, toString: (): string => secret }],
  ])('as %s stays in the log', async (_, thrown) => {
    const port = await start({ service: serviceThat(() => Promise.reject(thrown as Error)) });
    const reader = await followEvents(port);
    await reader.until('retry');
    const answer = await ask('POST', '/sessions');
    const body = await answer.text();
    const [[id, reported] = []] = report.mock.calls as [string, unknown][];
    expect(reported).toBe(thrown);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'unknown', req_id: id } });
    await reader.until(String(id));
    expect(`${body}${reader.text}${await incidents()}`).not.toContain(secret);
    reader.leave();
  });

  it('reaches a page by the fields of the format only, each of bounded length', async () => {
    await start();
    backend.service.refuse('upstreamError', {
      rawBody: secret,
      serverDetail: 'long '.repeat(1_000),
      closeCode: secret as unknown as number,
      reqId: { secret } as unknown as string,
    });
    const body = await (await ask('POST', '/sessions')).text();
    expect(body).not.toContain(secret);
    expect(body.length).toBeLessThan(1_000);
  });

  it('is nothing at all: the page is told in time', async () => {
    await start({
      service: serviceThat(() => new Promise(() => undefined)),
      openWithinMs: 50,
      maxSessions: 1,
    });
    const answers = await Promise.all([ask('POST', '/sessions'), ask('POST', '/sessions')]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(JSON.stringify(await Promise.all(answers.map((answer) => answer.json())))).toContain(
      'connectionFailed',
    );
    expect((await ask('POST', '/sessions')).status).toBe(503);
  });
});

describe('a flood', () => {
  it('of 5,000 sessions opens as many as there is room for', async () => {
    const port = await start({ maxSessions: 50, changesPerMinute: Infinity });
    const one = requestOf('POST', '/avatar/sessions', { Connection: 'keep-alive' });
    const last = requestOf('POST', '/avatar/sessions');
    const answers = await sendRaw(port, `${one.repeat(4_999)}${last}`);
    expect(answers.match(/HTTP\/1.1 201/g)).toHaveLength(50);
    expect(answers.match(/HTTP\/1.1 503/g)).toHaveLength(4_950);
    const reader = await followEvents(port);
    await reader.until('"open"');
    backend.fail('upstreamError');
    await reader.until('upstreamError');
    expect(reader.text.match(/"state":"open"/g)).toHaveLength(50);
    reader.leave();
  });

  it('of sessions that come and go leaves no more behind than is kept', async () => {
    await start({ maxSessions: 2, changesPerMinute: Infinity, journalSize: 5 });
    const ids: string[] = [];
    for (let round = 0; round < 30; round++) {
      const id = await open();
      ids.push(id);
      await ask('DELETE', `/sessions/${id}`);
    }
    const again = (id: string | undefined) => ask('POST', `/sessions/${id}/reopen`);
    expect((await again(ids.at(-1))).status).toBe(201);
    expect((await again(ids[0])).status).toBe(400);
    for (let round = 0; round < 30; round++) backend.fail('upstreamError');
    expect((JSON.parse(await incidents()) as { incidents: unknown[] }).incidents).toHaveLength(5);
  });

  it('of changes is told to come back, and may', async () => {
    await start({ changesPerMinute: 3 });
    const now = vi.spyOn(Date, 'now');
    const statuses = async () => {
      const found: number[] = [];
      for (let round = 0; round < 4; round++) found.push((await ask('POST', '/sessions')).status);
      return found;
    };
    expect(await statuses()).toEqual([201, 201, 201, 429]);
    now.mockReturnValue(Date.now() + 60_000);
    expect(await statuses()).toEqual([201, 201, 201, 429]);
    now.mockRestore();
  });

  it('of 5,000 connections leaves as many as there is room for, and an answer for who comes later', async () => {
    const port = await start({ maxFollowers: 10, limits: { maxConnections: 40 } });
    for (let round = 0; round < 50; round++) {
      const readers = await Promise.all(Array.from({ length: 100 }, () => followEvents(port)));
      expect(backend.followers).toBeLessThanOrEqual(10);
      for (const reader of readers) reader.leave();
      await Promise.all(readers.map(({ ended }) => ended));
      await vi.waitFor(() => expect(backend.followers).toBe(0));
    }
    expect((await ask('POST', '/sessions')).status).toBe(201);
  });

  it('of followers is refused on both ways', async () => {
    await start({ maxFollowers: 2 });
    const sockets = [await follow(), await follow()];
    expect((await ask('GET', '/events')).status).toBe(503);
    const [response] = (await once(
      new WebSocket(`${backend.url.replace('http', 'ws')}/socket`),
      'unexpected-response',
    )) as [unknown, { statusCode: number }];
    expect(response).toBeDefined();
    for (const socket of sockets) socket.terminate();
    await vi.waitFor(() => expect(backend.followers).toBe(0));
  });

  it('of what was missed is told as far as one client is told', async () => {
    const port = await start({ replaySize: 3 });
    for (let round = 0; round < 20; round++) backend.fail('upstreamError');
    const reader = await followEvents(port, { 'Last-Event-ID': 'long-gone' });
    await open();
    await reader.until('"open"');
    expect(reader.text.match(/"code":"upstreamError"/g)).toHaveLength(3);
    reader.leave();
  });

  it('of words on a WebSocket ends it', async () => {
    await start();
    const socket = await follow();
    socket.send('a'.repeat(20_000));
    expect(((await once(socket, 'close')) as [number])[0]).toBe(1009);
  });
});

describe('a follower', () => {
  const long = { serverDetail: 'd'.repeat(500), serverTitle: 't'.repeat(500), message: 'm'.repeat(500) };
  /** Fills what the system keeps for a connection, about 10 MB, and then ours. */
  const failUntil = async (done: () => boolean) => {
    for (let told = 0; told < 30_000 && !done(); told++) {
      backend.fail('upstreamError', long);
      if (told % 20 === 0) await new Promise<void>((resolve) => setImmediate(resolve));
    }
  };

  it('that does not read its events is cut off, and hears them when it comes back', async () => {
    const port = await start();
    const [slow, quick] = [await followEvents(port), await followEvents(port)];
    await Promise.all([slow.until('retry'), quick.until('retry')]);
    slow.stall();
    await failUntil(() => backend.followers === 1);
    expect(backend.followers).toBe(1);
    slow.leave();
    const [, lastId = ''] = /.*id: (\S+)\n/s.exec(quick.text) ?? [];
    backend.fail('creditsExhausted');
    await quick.until('creditsExhausted');
    const back = await followEvents(port, { 'Last-Event-ID': lastId });
    await back.until('creditsExhausted');
    for (const reader of [quick, back]) reader.leave();
  });

  it('that does not read its WebSocket is cut off', async () => {
    await start();
    const [slow, quick] = [await follow(), await follow()];
    slow.pause();
    await failUntil(() => backend.followers === 1);
    expect(backend.followers).toBe(1);
    backend.fail('creditsExhausted');
    const heard = (raw: Buffer) => raw.toString().includes('creditsExhausted');
    await new Promise<void>((resolve) => quick.on('message', (raw: Buffer) => heard(raw) && resolve()));
    for (const socket of [slow, quick]) socket.terminate();
  });

  it('that does not answer when it is asked whether it is there is cut off', async () => {
    await start({ beatMs: 20 });
    const [mute, lively] = [await follow(), await follow()];
    mute.pause();
    await vi.waitFor(() => expect(backend.followers).toBe(1));
    expect(lively.readyState).toBe(WebSocket.OPEN);
    for (const socket of [mute, lively]) socket.terminate();
  });
});
