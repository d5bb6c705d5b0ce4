import { once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AvatarBackendOptions } from './index.ts';
import { followEvents } from './test-support/reader.ts';
import { startTested, type TestedBackend } from './test-support/tested.ts';

let backend: TestedBackend;
const start = async (options: AvatarBackendOptions = {}) => {
  backend = await startTested(options);
  return backend.port;
};
afterEach(async () => {
  vi.useRealTimers();
  await backend.stop();
});

describe('a follower', { timeout: 60_000 }, () => {
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
    const [slow, quick] = [await backend.follow(), await backend.follow()];
    slow.pause();
    await failUntil(() => backend.followers === 1);
    expect(backend.followers).toBe(1);
    backend.fail('creditsExhausted');
    const heard = (raw: Buffer) => raw.toString().includes('creditsExhausted');
    await new Promise<void>((resolve) => quick.on('message', (raw: Buffer) => heard(raw) && resolve()));
    for (const socket of [slow, quick]) socket.terminate();
  });

  it('that does not answer when it is asked whether it is there is cut off', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    await start({ beatMs: 15_000 });
    const [mute, lively] = [await backend.follow(), await backend.follow()];
    mute.pause();
    /** Everybody is asked; ends when the backend has read the lively one's answer, which it gives before its own ping. */
    const ask = async () => {
      const asked = once(lively, 'ping');
      vi.advanceTimersByTime(15_000);
      await asked;
      lively.ping();
      await once(lively, 'pong');
    };
    await ask();
    expect(backend.followers).toBe(2);
    await ask();
    expect(backend.followers).toBe(1);
    for (const socket of [mute, lively]) socket.terminate();
  });
});
