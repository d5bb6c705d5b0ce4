import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AvatarService } from './avatarService.ts';
import type { AvatarBackendOptions } from './index.ts';
import { provoke } from './test-support/index.ts';
import { followEvents } from './test-support/reader.ts';
import { startTested, type TestedBackend } from './test-support/tested.ts';

const secret = 'sk-live-0042';
const report = vi.fn();
let backend: TestedBackend;
const start = async (options: AvatarBackendOptions = {}) => {
  report.mockClear();
  backend = await startTested({ report, ...options });
  return backend.port;
};
afterEach(() => backend.stop());

describe('the backend', { timeout: 30_000 }, () => {
  it('answers whatever comes and goes on', async () => {
    const port = await start();
    expect(await provoke(port, '/avatar/socket')).toEqual([]);
    expect((await backend.ask('POST', '/sessions')).status).toBe(201);
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
    expect((await backend.ask(method, path)).status).toBe(status);
  });

  it('tells nobody else of a session that never was, and does not repeat its name', async () => {
    const alert = vi.fn();
    await start({ alert });
    const answer = await backend.ask('POST', '/sessions/a-name-from-outside/reopen');
    expect(await answer.text()).not.toContain('a-name-from-outside');
    expect(await backend.incidents()).toEqual([]);
    expect(alert).not.toHaveBeenCalled();
  });
});

/** A service with its own `open` function. */
const serviceThat = (openSession: AvatarService['open']): AvatarService => ({
  open: openSession,
  refuse: () => undefined,
  accept: () => undefined,
  refuses: null,
  asked: 0,
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
    const answer = await backend.ask('POST', '/sessions');
    const body = await answer.text();
    const [[id, reported] = []] = report.mock.calls as [string, unknown][];
    expect(reported).toBe(thrown);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'unknown', req_id: id } });
    await reader.until(String(id));
    expect(`${body}${reader.text}${JSON.stringify(await backend.incidents())}`).not.toContain(secret);
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
    const body = await (await backend.ask('POST', '/sessions')).text();
    expect(body).not.toContain(secret);
    expect(body.length).toBeLessThan(1_000);
  });

  it('is nothing at all: the page is told in time', async () => {
    await start({
      service: serviceThat(() => new Promise(() => undefined)),
      openWithinMs: 50,
      maxSessions: 1,
    });
    const answers = await Promise.all([backend.ask('POST', '/sessions'), backend.ask('POST', '/sessions')]);
    expect(answers.map(({ status }) => status)).toEqual([503, 503]);
    expect(JSON.stringify(await Promise.all(answers.map((answer) => answer.json())))).toContain(
      'connectionFailed',
    );
    expect((await backend.ask('POST', '/sessions')).status).toBe(503);
  });
});
