import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import { ExpressPeerServer } from 'peer';
import { WebSocketServer, type WebSocket } from 'ws';
import { createAskLog } from '../../askLog.ts';
import { startBreakable } from '../../breakableServer.ts';
import type { Outage } from '../../faults/outages.ts';
import { createMediaPath, type MediaPath } from '../../metered/server/mediaPath.ts';
import { hearClient } from '../../rigLimits.ts';

/** The real PeerServer on 127.0.0.1, with every fault at hand. */
export interface PeerjsServer {
  readonly port: number;
  /** Always as it is now. */
  readonly outage: Outage;
  /** The types of the messages that peers sent, oldest first. */
  readonly requests: readonly string[];
  /** The media of all calls goes through it. */
  readonly media: MediaPath;
  /** Cuts every socket without a goodbye and stops listening. It knows nobody when it is started again. */
  kill(): Promise<void>;
  restart(): Promise<void>;
  /** Half-open: sockets stay, nothing is read, answered or accepted any more. */
  freeze(): void;
  thaw(): void;
  /** Cuts every socket, and stays; unnoticed, it goes on as if everybody were still there. */
  cut(options?: { readonly unnoticed?: boolean }): void;
  /** Resolves when peers have sent this type `times` times in all. */
  untilAsked(type: string, times?: number): Promise<void>;
  stop(): Promise<void>;
}

/** A socket as PeerServer sees it, which may be there longer than the real one. */
const facadeOf = (socket: WebSocket) =>
  Object.assign(new EventEmitter(), {
    send: (text: string) => socket.send(text),
    close: () => socket.close(),
  });

/** @throws SyntaxError when it is no JSON, TypeError when it is no message of a peer */
function messageOf(raw: Buffer): { readonly type: string } {
  const value: unknown = JSON.parse(raw.toString());
  if (typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string')
    return value as { readonly type: string };
  throw new TypeError('A message of a peer has a text in `type`.');
}

/**
 * Starts a server on a free port. It says after a second that nobody is there under an id, and not after five.
 *
 * @example const server = await startPeerjs(); new Peer('ada', { host: '127.0.0.1', port: server.port });
 */
export async function startPeerjs(): Promise<PeerjsServer> {
  const asked = createAskLog();
  const media = createMediaPath();
  const noticed = new Set<EventEmitter>();
  const sockets = new WebSocketServer({ noServer: true });
  const peers = ExpressPeerServer(createServer(), {
    path: '/',
    expire_timeout: 1_000,
    cleanup_out_msgs: 200,
    createWebSocketServer: () => sockets,
  });
  peers.on('error', (error) => process.stderr.write(`peerjs: ${String(error)}\n`));
  // It starts when it is mounted in another application of Express. That one, unmounted, is nothing but the way to it:
  // who is let in is decided by the boundary of all rigs.
  const application = ExpressPeerServer(createServer());
  application.use(peers);

  const server = await startBreakable({
    refuse: ({ pathname }) => (pathname === '/peerjs' ? null : 404),
    answer: (request, response) => void application(request, response),
    greet(socket, request) {
      const facade = facadeOf(socket);
      let relayed: Promise<unknown> = Promise.resolve();
      noticed.add(facade);
      sockets.emit('connection', facade, request);
      hearClient(socket, (raw) => {
        const message = messageOf(raw);
        relayed = relayed
          .then(() => media.reroute(message))
          .then((rerouted) => {
            facade.emit('message', Buffer.from(JSON.stringify(rerouted)));
            asked.heard(message.type);
          })
          .catch((error: unknown) => {
            process.stderr.write(`peerjs: ${String(error)}\n`);
            socket.terminate();
          });
      });
      socket.on('close', () => {
        if (noticed.delete(facade)) facade.emit('close');
      });
    },
  });

  return {
    port: server.port,
    requests: asked.requests,
    media,
    outage: server.outage,
    kill: server.kill,
    restart: server.restart,
    freeze: server.freeze,
    thaw: server.thaw,
    cut({ unnoticed = false } = {}) {
      if (unnoticed) noticed.clear();
      for (const socket of server.sockets) socket.terminate();
    },
    untilAsked: asked.untilAsked,
    async stop() {
      media.stop();
      await server.kill();
    },
  };
}
