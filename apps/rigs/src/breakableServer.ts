import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';

export interface BreakableOptions {
  /** Somebody is connected. */
  readonly greet: (socket: WebSocket, request: IncomingMessage) => void;
  /** Answers what is no WebSocket; without it there is no answer. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => void;
  /** The HTTP status that a WebSocket is refused with; null lets it in. */
  readonly refuse?: (request: IncomingMessage) => number | null;
  /** A free one by default. */
  readonly port?: number;
}

/** A WebSocket server on 127.0.0.1 that can be broken without closing it. */
export interface BreakableServer {
  readonly port: number;
  readonly sockets: ReadonlySet<WebSocket>;
  /** Cuts every connection without a goodbye and stops listening: a server that died. */
  kill(): Promise<void>;
  /** Listens again on the same port. */
  restart(): Promise<void>;
  /** Half-open: connections stay, nothing is read, answered or accepted any more. */
  freeze(): void;
  thaw(): void;
}

/**
 * Starts a server for one rig.
 *
 * @example const server = await startBreakable({ greet: (socket) => socket.send('welcome') });
 */
export async function startBreakable({
  greet,
  answer,
  refuse = () => null,
  port: wanted = 0,
}: BreakableOptions): Promise<BreakableServer> {
  const upgrader = new WebSocketServer({ noServer: true });
  const sockets = new Set<WebSocket>();
  const streams = new Set<Duplex>();
  const held: (() => void)[] = [];
  let frozen = false;
  let server: Server | null = null;
  let port = wanted;

  const whenAwake = (act: () => void) => {
    if (frozen) held.push(act);
    else act();
  };
  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer) =>
    whenAwake(() => {
      if (stream.destroyed) return;
      const status = refuse(request);
      if (status !== null) return void stream.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\n\r\n`);
      upgrader.handleUpgrade(request, stream, head, (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
        greet(socket, request);
      });
    });

  const start = () =>
    new Promise<void>((resolve, reject) => {
      const next = createServer((request, response) => whenAwake(() => answer?.(request, response)));
      next.on('upgrade', upgrade);
      next.on('connection', (stream) => {
        streams.add(stream);
        stream.on('close', () => streams.delete(stream));
      });
      next.once('error', reject);
      next.listen(port, '127.0.0.1', () => {
        port = (next.address() as AddressInfo).port;
        server = next;
        resolve();
      });
    });

  await start();
  return {
    port,
    sockets,
    kill: () =>
      new Promise((resolve) => {
        const closing = server;
        server = null;
        held.length = 0;
        for (const stream of [...streams]) stream.destroy();
        if (closing) closing.close(() => resolve());
        else resolve();
      }),
    restart: () => (server ? Promise.resolve() : start()),
    freeze() {
      frozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw() {
      frozen = false;
      for (const socket of sockets) socket.resume();
      for (const act of held.splice(0)) act();
    },
  };
}
