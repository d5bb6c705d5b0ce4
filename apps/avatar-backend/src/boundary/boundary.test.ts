import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { dial, handshakeOf, provoke, requestOf, sendRaw, statusOf } from '../test-support/index.ts';
import { hear, startBoundary, type Boundary, type BoundaryOptions } from './index.ts';

const secret = 'sk-live-0042';
const report = vi.fn();
let server: Boundary | undefined;
const start = async (options: BoundaryOptions = {}) =>
  (server = await startBoundary({
    report,
    answer: ({ response }) => void response.end('hello'),
    ...options,
  }));
const get = (path = '/', headers: Readonly<Record<string, string>> = {}) =>
  sendRaw(server?.port ?? 0, requestOf('GET', path, headers));

beforeEach(() => report.mockClear());
afterEach(() => server?.kill());

describe('a server behind the boundary', { timeout: 30_000 }, () => {
  it('answers whatever comes and goes on', async () => {
    const { port } = await start({
      sockets: { admit: (_, { pathname }) => (pathname === '/socket' ? null : 404), greet: () => undefined },
      answer: ({ response, address }) =>
        void response.writeHead(address.pathname === '/' ? 200 : 404).end('hello'),
    });
    expect(await provoke(port, '/socket')).toEqual([]);
    expect(await get()).toMatch(/\r\nhello\r\n/);
    expect(report).not.toHaveBeenCalled();
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error(secret);
      },
    ],
    ['rejects', () => Promise.reject(new Error(secret))],
    ['throws what cannot be printed', () => Promise.reject(Object.create(null) as Error)],
  ])('says where to look, and nothing else, when a handler %s', async (_, answer) => {
    await start({ answer });
    const answered = await fetch(`http://127.0.0.1:${server?.port}/`);
    const [id] = report.mock.calls[0] ?? [];
    expect(answered.status).toBe(500);
    expect(await answered.json()).toEqual({
      error: 'Something went wrong here. The log of the server has more under this id.',
      id,
    });
  });

  it('cuts an answer that breaks off', async () => {
    await start({
      answer({ response }) {
        response.writeHead(200, { 'content-length': '100' }).write('half');
        throw new Error(secret);
      },
    });
    const answered = fetch(`http://127.0.0.1:${server?.port}/`).then((response) => response.text());
    await expect(answered).rejects.toThrow();
    expect(report).toHaveBeenCalledOnce();
  });

  it('does not answer who has gone by the time that it could', async () => {
    const held: (() => void)[] = [];
    const answer = vi.fn();
    const { port } = await start({ answer, gate: (goOn) => void held.push(goOn) });
    const socket = await dial(port);
    socket.write(requestOf('GET', '/'));
    await vi.waitFor(() => expect(held).toHaveLength(1));
    socket.resetAndDestroy();
    await vi.waitFor(() => expect(server?.connections).toBe(0));
    held[0]?.();
    expect(answer).not.toHaveBeenCalled();
  });

  it('counts a body that does not say how long it is', async () => {
    const { port } = await start({ limits: { maxBodyBytes: 10 } });
    const chunked = requestOf('POST', '/', { 'Transfer-Encoding': 'chunked' });
    expect(statusOf(await sendRaw(port, `${chunked}a\r\n0123456789\r\n0\r\n\r\n`))).toBe(200);
    expect(statusOf(await sendRaw(port, `${chunked}b\r\n01234567890\r\n`))).toBe(413);
  });

  it.each(['', 'GET / HT', requestOf('POST', '/', { 'Content-Length': '5' })])(
    'does not wait for the rest of %j for ever',
    async (begun) => {
      const { port } = await start({ limits: { headersTimeoutMs: 100, requestTimeoutMs: 200 } });
      expect(statusOf(await sendRaw(port, begun))).toBe(408);
    },
  );

  it('does not wait for ever for somebody who does not take the answer', async () => {
    const { port } = await start({
      limits: { idleMs: 100 },
      answer: ({ response }) => void response.end(Buffer.alloc(30_000_000)),
    });
    const socket = await dial(port);
    socket.on('error', () => undefined);
    socket.pause();
    socket.write(requestOf('GET', '/'));
    await vi.waitFor(() => expect(server?.connections).toBe(0), { timeout: 10_000 });
    socket.destroy();
  });

  it('takes so many connections and no more', async () => {
    const { port } = await start({ limits: { maxConnections: 20 } });
    const open = await Promise.all(
      Array.from({ length: 200 }, async () => {
        const socket = await dial(port);
        return new Promise<'answered' | 'closed'>((resolve) => {
          socket.on('error', () => undefined);
          socket.once('data', () => resolve('answered'));
          socket.once('close', () => resolve('closed'));
          socket.write(requestOf('GET', '/', { Connection: 'keep-alive' }));
        });
      }),
    );
    expect(open.filter((what) => what === 'answered')).toHaveLength(20);
  });
});

describe('a WebSocket behind the boundary', () => {
  const open = async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${server?.port}/`);
    await once(socket, 'open');
    return socket;
  };
  const closed = async (socket: WebSocket) => ((await once(socket, 'close')) as [number])[0];
  const hearing = { report, maxBufferedBytes: 1_000_000 };

  it('is closed when its greeting fails', async () => {
    await start({
      sockets: {
        greet() {
          throw new Error(secret);
        },
      },
    });
    expect(await closed(await open())).toBe(1011);
    expect(report).toHaveBeenCalledOnce();
  });

  it('is refused when it cannot be told whether it may come in', async () => {
    await start({
      sockets: {
        admit() {
          throw new Error(secret);
        },
        greet: () => undefined,
      },
    });
    const answered = await sendRaw(server?.port ?? 0, handshakeOf('/'));
    expect(statusOf(answered)).toBe(500);
    expect(answered).not.toContain(secret);
  });

  it('is closed on a message that cannot be read, and the others go on', async () => {
    await start({
      sockets: {
        greet: (socket) => hear(socket, (raw) => socket.send(String(JSON.parse(raw.toString()))), hearing),
      },
    });
    const [bad, good] = [await open(), await open()];
    bad.send('{"no json');
    expect(await closed(bad)).toBe(1007);
    good.send('"still here"');
    expect(String(((await once(good, 'message')) as [Buffer])[0])).toBe('still here');
  });

  it('is cut when it asks on and on without reading', async () => {
    const answer = Buffer.alloc(100_000);
    await start({ sockets: { greet: (socket) => hear(socket, () => socket.send(answer), hearing) } });
    const socket = await open();
    socket.pause();
    const gone = new Promise<void>((resolve) => {
      const look = () => {
        if (server?.sockets.size === 0) return resolve();
        if (socket.readyState === WebSocket.OPEN) socket.send('more');
        setImmediate(look);
      };
      look();
    });
    await gone;
    socket.terminate();
  });
});
