import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { provoke, requestOf, sendRaw, statusOf } from '@faultline/app-avatar-backend/test-support';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { JoinRequest, WrappedJoinRequest, WrappedJoinRequest_Compression } from '@livekit/protocol';
import { startBreakable, type BreakableServer } from './breakableServer.ts';
import { startLivekit } from './livekit/server/server.ts';
import { startMetered } from './metered/server/server.ts';
import { startSessionServer } from './opentok/server/server.ts';
import { startPageServer } from './pageServer.ts';
import { startGateway } from './telnyx/gateway/index.ts';

interface Started {
  readonly url: string;
  /** The path of its WebSocket. */
  readonly path: string;
  stop(): Promise<void>;
}

const page = { files: new Map([['/', 'a page']]) };
const servers: Readonly<Record<string, () => Promise<Started>>> = {
  telnyx: async () => ({ path: '/', ...(await startGateway()) }),
  metered: async () => ({ path: '/', ...(await startMetered()) }),
  livekit: async () => ({ path: '/rtc/v1', ...(await startLivekit()) }),
  opentok: async () => ({ path: '/rumor', ...(await startSessionServer()) }),
  async page() {
    const server = await startPageServer(page);
    return { url: server.origin, path: '/remote', stop: server.stop };
  },
};

/** Messages that are no message of any SDK, or of the right form with the wrong things in it. */
const messages: readonly (string | Buffer)[] = [
  '',
  '{"no json',
  'null',
  '[]',
  '7',
  '{"id":"none"}',
  '{"id":1,"error":{}}',
  '{"method":5}',
  '{"method":"login","params":null}',
  '{"method":"telnyx_rtc.invite","params":{"dialogParams":7}}',
  '{"type":"__proto__"}',
  '{"type":"send","to":7,"data":"candidate:1 1 udp 1 127.0.0.1 0 typ host"}',
  Buffer.alloc(0),
  Buffer.from([0, 0, 0, 1]),
  Buffer.alloc(64, 0xff),
  Buffer.from([0, 0, 0, 9, 0, 0, 2, 0, 0, 0x7b]),
];

const open = async (address: string) => {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  return socket;
};

let started: Started | BreakableServer | undefined;
afterEach(async () => {
  if (started) await ('stop' in started ? started.stop() : started.kill());
});

describe.each(Object.keys(servers))('the server of %s', (name) => {
  const start = async () => {
    const server = (await servers[name]?.()) as Started;
    started = server;
    return { ...server, port: Number(new URL(server.url).port) };
  };

  it('answers whatever comes and goes on', async () => {
    const { port, path } = await start();
    expect(await provoke(port, path)).toEqual([]);
  });

  it('goes on after messages that it cannot read', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { port, path } = await start();
    for (const message of messages) {
      const socket = await open(`ws://127.0.0.1:${port}${path}`);
      socket.send(message);
      // The message was dealt with when what came after it is answered, or when it ended the socket.
      socket.ping();
      await Promise.race([once(socket, 'pong'), once(socket, 'close')]);
      socket.terminate();
    }
    (await open(`ws://127.0.0.1:${port}${path}`)).terminate();
    vi.restoreAllMocks();
  });

  it('is not for pages from elsewhere', async () => {
    const { port } = await start();
    const headers = { Origin: 'https://evil.example' };
    expect(statusOf(await sendRaw(port, requestOf('POST', '/', headers)))).toBe(403);
  });
});

describe('a page’s address', () => {
  it('that holds a bomb does not go off', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const server = await startLivekit();
    started = { path: '', ...server };
    const bomb = new WrappedJoinRequest({
      compression: WrappedJoinRequest_Compression.GZIP,
      joinRequest: gzipSync(new JoinRequest({ participantSid: 'a'.repeat(5_000_000) }).toBinary()),
    });
    const request = Buffer.from(bomb.toBinary()).toString('base64url');
    const socket = new WebSocket(`${server.url}/rtc/v1?join_request=${request}`);
    expect(((await once(socket, 'close')) as [number])[0]).toBe(1011);
    vi.restoreAllMocks();
  });
});

describe('a page that lends the other end of a call', () => {
  it('and goes away leaves no question open', async () => {
    const server = await startPageServer(page);
    started = { url: server.origin, path: '', stop: server.stop };
    const socket = await open(`${server.origin.replace('http', 'ws')}/remote`);
    const asked = once(socket, 'message');
    const answered = server.remote.offer('a call');
    await asked;
    socket.terminate();
    await expect(answered).rejects.toThrow('The page that was asked');
    await expect(server.remote.offer('a call')).rejects.toThrow('No page is open');
  });
});

describe('a frozen server', () => {
  it('keeps only so much for later', async () => {
    const server = await startBreakable({ greet: () => undefined, answer: (_, response) => response.end() });
    started = server;
    vi.spyOn(console, 'error').mockReturnValue();
    server.freeze();
    const one = requestOf('GET', '/', { Connection: 'keep-alive' });
    const answers = sendRaw(server.port, `${one.repeat(1_500)}${requestOf('GET', '/')}`);
    await vi.waitFor(() => expect(console.error).toHaveBeenCalledTimes(501));
    server.thaw();
    expect((await answers).match(/HTTP\/1.1 200/g)).toHaveLength(1_000);
    vi.restoreAllMocks();
  });
});
