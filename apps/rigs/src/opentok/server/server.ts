import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { serveMember, type Entry, type Member } from './member.ts';

/** What a request for a session's information gets instead: an HTTP status, or an error of the service in a good answer. */
export type InfoRefusal = { readonly status: number } | { readonly code: number; readonly message: string };

/** The two halves of the service that `@opentok/client` connects to, on 127.0.0.1: session information and messaging. */
export interface SessionServer {
  /** For the SDK's `apiURL`. */
  readonly url: string;
  readonly sockets: number;
  /** Refuses session information, or joining; null takes it back. */
  refuse(refusal: InfoRefusal | Entry['refuse']): void;
  /** Cuts every socket without a goodbye and stops listening: a server that died. */
  kill(): Promise<void>;
  /** Listens again on the same port. */
  restart(): Promise<void>;
  /** Half-open: sockets stay, nothing is read, answered or accepted any more. */
  freeze(): void;
  thaw(): void;
  /** Takes everyone out of the session. */
  removeEveryone(reason?: string): void;
  stop(): Promise<void>;
}

const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': '*',
};

const infoOf = (sessionId: string, port: number) => ({
  session_id: sessionId,
  partner_id: '100',
  messaging_server_url: '127.0.0.1',
  messaging_url: `ws://127.0.0.1:${port}/rumor`,
  symphony_address: 'symphony.local',
  media_server_hostname: 'media.local',
  ice_servers: [],
  properties: { reconnection: true, renegotiation: true, p2p: { preference: { value: 'enabled' } } },
});

/**
 * Starts a session server on a free port.
 *
 * @example const server = await startSessionServer(); window.OTProperties = { apiURL: server.url };
 */
export async function startSessionServer(): Promise<SessionServer> {
  const members = new Set<Member>();
  const open = new Set<Duplex>();
  const waiting: (() => void)[] = [];
  const sockets = new WebSocketServer({ noServer: true });
  let refusal: InfoRefusal | Entry['refuse'] = null;
  let frozen = false;
  let server: Server | null = null;
  let port = 0;

  /** Now, or when the server thaws. */
  const whenAwake = (act: () => void) => {
    if (frozen) waiting.push(act);
    else act();
  };

  const inform = (sessionId: string, response: ServerResponse) => {
    const json = (status: number, body: string) => {
      response.writeHead(status, { ...cors, 'content-type': 'application/json' }).end(body);
    };
    if (!refusal || 'reason' in refusal) return json(200, JSON.stringify([infoOf(sessionId, port)]));
    if (!('code' in refusal)) return json(refusal.status, '');
    const { code, message } = refusal;
    json(200, JSON.stringify([{ error: { code, errorMessage: { message } } }]));
  };

  const request = ({ method, url = '' }: IncomingMessage, response: ServerResponse) => {
    const [, sessionId] = /^\/session\/([^?]+)/.exec(url) ?? [];
    whenAwake(() => {
      if (method === 'OPTIONS') response.writeHead(204, cors).end();
      else if (sessionId === undefined) response.writeHead(200, cors).end('{}');
      else inform(sessionId, response);
    });
  };

  const upgrade = (asked: IncomingMessage, stream: Duplex, head: Buffer) =>
    whenAwake(() => {
      if (stream.destroyed) return;
      sockets.handleUpgrade(asked, stream, head, (socket) => {
        const entry = () => ({ refuse: refusal && 'reason' in refusal ? refusal : null });
        const member = serveMember(socket, entry);
        members.add(member);
        socket.on('close', () => members.delete(member));
      });
    });

  const listen = () =>
    new Promise<void>((resolve, reject) => {
      const next = createServer(request);
      next.on('upgrade', upgrade);
      next.on('connection', (stream) => {
        open.add(stream);
        stream.on('close', () => open.delete(stream));
      });
      next.once('error', reject);
      next.listen(port, '127.0.0.1', () => {
        port = (next.address() as AddressInfo).port;
        server = next;
        resolve();
      });
    });

  const shut = () =>
    new Promise<void>((resolve) => {
      const closing = server;
      server = null;
      members.clear();
      waiting.length = 0;
      for (const stream of open) stream.destroy();
      if (closing) closing.close(() => resolve());
      else resolve();
    });

  await listen();
  return {
    url: `http://127.0.0.1:${port}`,
    get sockets() {
      return members.size;
    },
    refuse(next) {
      refusal = next;
    },
    kill: shut,
    async restart() {
      if (!server) await listen();
    },
    freeze() {
      frozen = true;
      for (const { socket } of members) socket.pause();
    },
    thaw() {
      frozen = false;
      for (const { socket } of members) socket.resume();
      for (const act of waiting.splice(0)) act();
    },
    removeEveryone(reason = 'forceDisconnected') {
      for (const member of members) member.remove(reason);
    },
    stop: shut,
  };
}
