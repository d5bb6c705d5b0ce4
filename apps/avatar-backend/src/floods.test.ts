import { once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { AvatarBackendOptions } from './index.ts';
import { requestOf, sendRaw } from './test-support/index.ts';
import { followEvents } from './test-support/reader.ts';
import { startTested, type TestedBackend } from './test-support/tested.ts';

let backend: TestedBackend;
const start = async (options: AvatarBackendOptions = {}) => {
  backend = await startTested(options);
  return backend.port;
};
afterEach(() => backend.stop());

describe('a flood', { timeout: 60_000 }, () => {
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
      const id = await backend.open();
      ids.push(id);
      await backend.ask('DELETE', `/sessions/${id}`);
    }
    const again = (id: string | undefined) => backend.ask('POST', `/sessions/${id}/reopen`);
    expect((await again(ids.at(-1))).status).toBe(201);
    expect((await again(ids[0])).status).toBe(400);
    for (let round = 0; round < 30; round++) backend.fail('upstreamError');
    expect(await backend.incidents()).toHaveLength(5);
  });

  it('of changes is told to come back, and may', async () => {
    await start({ changesPerMinute: 3 });
    const now = vi.spyOn(Date, 'now');
    const statuses = async () => {
      const found: number[] = [];
      for (let round = 0; round < 4; round++) found.push((await backend.ask('POST', '/sessions')).status);
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
      await vi.waitFor(() => expect(backend.followers).toBe(0), { timeout: 10_000 });
    }
    expect((await backend.ask('POST', '/sessions')).status).toBe(201);
  });

  it('of followers is refused on both ways', async () => {
    await start({ maxFollowers: 2 });
    const sockets = [await backend.follow(), await backend.follow()];
    expect((await backend.ask('GET', '/events')).status).toBe(503);
    const [response] = (await once(
      new WebSocket(`${backend.url.replace('http', 'ws')}/socket`),
      'unexpected-response',
    )) as [unknown, { statusCode: number }];
    expect(response).toBeDefined();
    for (const socket of sockets) socket.terminate();
    await vi.waitFor(() => expect(backend.followers).toBe(0), { timeout: 10_000 });
  });

  it('of what was missed is told as far as one client is told', async () => {
    const port = await start({ replaySize: 3 });
    for (let round = 0; round < 20; round++) backend.fail('upstreamError');
    const reader = await followEvents(port, { 'Last-Event-ID': 'long-gone' });
    await backend.open();
    await reader.until('"open"');
    expect(reader.text.match(/"code":"upstreamError"/g)).toHaveLength(3);
    reader.leave();
  });

  it('of words on a WebSocket ends it', async () => {
    await start();
    const socket = await backend.follow();
    socket.send('a'.repeat(20_000));
    expect(((await once(socket, 'close')) as [number])[0]).toBe(1009);
  });
});
