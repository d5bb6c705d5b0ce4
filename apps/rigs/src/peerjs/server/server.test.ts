import { once } from 'node:events';
import { provoke, requestOf, sendRaw, statusOf } from '@faultline/app-avatar-backend/test-support';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startPeerjs, type PeerjsServer } from './server.ts';

let server: PeerjsServer;
beforeEach(async () => {
  server = await startPeerjs();
});
afterEach(() => server.stop());

const peer = (id: string) =>
  new WebSocket(`ws://127.0.0.1:${server.port}/peerjs?key=peerjs&id=${id}&token=t-${id}`);
const open = async (id: string) => {
  const socket = peer(id);
  const [first] = (await once(socket, 'message')) as [Buffer];
  expect(JSON.parse(first.toString())).toEqual({ type: 'OPEN' });
  return socket;
};

describe('the PeerServer of the rig', () => {
  it('answers whatever comes and goes on', async () => {
    expect(await provoke(server.port, '/peerjs')).toEqual([]);
    (await open('ada')).terminate();
  });

  it('goes on after messages that it cannot read', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    for (const [index, message] of [
      '',
      '{"no json',
      'null',
      '[]',
      '7',
      '{"type":7}',
      '{"type":"__proto__"}',
      '{"type":"OFFER"}',
    ].entries()) {
      const socket = await open(`ada${index}`);
      socket.send(message);
      socket.ping();
      await Promise.race([once(socket, 'pong'), once(socket, 'close')]);
      socket.terminate();
    }
    (await open('bob')).terminate();
    vi.restoreAllMocks();
  });

  it('is not for pages from elsewhere', async () => {
    const headers = { Origin: 'https://evil.example' };
    expect(statusOf(await sendRaw(server.port, requestOf('POST', '/', headers)))).toBe(403);
  });

  it('passes messages on, and knows nobody any more once it was killed', async () => {
    const [ada, bob] = [await open('ada'), await open('bob')];
    const heard = once(bob, 'message');
    ada.send(JSON.stringify({ type: 'OFFER', dst: 'bob', payload: {} }));
    const [message] = (await heard) as [Buffer];
    expect(JSON.parse(message.toString())).toMatchObject({ type: 'OFFER', src: 'ada', dst: 'bob' });
    await server.kill();
    await server.restart();
    await open('bob');
  });
});
