import { afterEach, describe, expect, it } from 'vitest';
import { handshakeOf, requestOf, sendRaw, statusOf } from '../test-support/index.ts';
import { startBoundary, type Boundary, type BoundaryOptions } from './index.ts';

let server: Boundary | undefined;
const start = async (options: BoundaryOptions) =>
  (server = await startBoundary({ answer: ({ response }) => void response.end('hello'), ...options }));
const get = (path = '/', headers: Readonly<Record<string, string>> = {}) =>
  sendRaw(server?.port ?? 0, requestOf('GET', path, headers));
afterEach(() => server?.kill());

describe('pages of other origins', () => {
  const origins = ['https://app.example'];
  const sockets = { greet: () => undefined };

  it.each([
    [{}, 200],
    [{ Origin: 'https://app.example' }, 200],
    [{ Origin: 'http://127.0.0.1' }, 200],
    [{ Origin: 'https://app.example.evil.example' }, 403],
    [{ Origin: 'http://app.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ Origin: 'http://127.0.0.1:1' }, 403],
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-origin' }, 200],
    [{ 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' }, 200],
    [{ Host: 'localhost:80', Origin: 'http://localhost:80' }, 200],
    [{ Host: 'evil.example', Origin: 'http://evil.example' }, 421],
    [{ Host: '127.0.0.1.evil.example' }, 421],
  ])('with %j are answered with %i', async (headers, status) => {
    await start({ origins, sockets });
    expect(statusOf(await get('/', headers))).toBe(status);
    const upgraded = await sendRaw(server?.port ?? 0, handshakeOf('/', headers), '\r\n\r\n');
    expect(statusOf(upgraded)).toBe(status === 200 ? 101 : status);
  });

  it('are named in the answer only where they are on the list', async () => {
    await start({ origins });
    expect(await get('/', { Origin: 'https://app.example' })).toMatch(
      /access-control-allow-origin: https:\/\/app\.example\r\n/,
    );
    expect(await get('/', { Origin: 'https://evil.example' })).not.toMatch(/access-control/);
    expect(await get()).not.toMatch(/access-control/);
  });

  it('of this machine may ask where any of them may', async () => {
    await start({ origins: 'loopback' });
    expect(statusOf(await get('/', { Origin: 'http://127.0.0.1:4000' }))).toBe(200);
    expect(statusOf(await get('/', { Origin: 'https://127.0.0.1.evil.example' }))).toBe(403);
  });
});
