import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';

/** A WebSocket server that can be broken without closing it. */
export interface Listener {
  readonly url: string;
  readonly sockets: ReadonlySet<WebSocket>;
  /** Cuts every socket without a goodbye and stops listening. */
  kill(): Promise<void>;
  /** Listens again on the same port. */
  restart(): Promise<void>;
  /** Half-open: sockets stay, nothing is read or accepted any more. */
  freeze(): void;
  thaw(): void;
}

/** Listens on 127.0.0.1, on a free port. */
export async function listen(
  greet: (socket: WebSocket, request: IncomingMessage) => void,
): Promise<Listener> {
  const upgrader = new WebSocketServer({ noServer: true });
  const sockets = new Set<WebSocket>();
  const streams = new Set<Duplex>();
  const held: (() => void)[] = [];
  let frozen = false;
  let server: Server | null = null;
  let port = 0;

  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    streams.add(stream);
    stream.on('close', () => streams.delete(stream));
    const accept = () => {
      if (stream.destroyed) return;
      upgrader.handleUpgrade(request, stream, head, (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
        greet(socket, request);
      });
    };
    if (frozen) held.push(accept);
    else accept();
  };

  const start = () =>
    new Promise<void>((resolve, reject) => {
      const next = createServer();
      next.on('upgrade', upgrade);
      next.once('error', reject);
      next.listen(port, '127.0.0.1', () => {
        port = (next.address() as AddressInfo).port;
        server = next;
        resolve();
      });
    });

  await start();
  return {
    url: `ws://127.0.0.1:${port}`,
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
      for (const accept of held.splice(0)) accept();
    },
  };
}
