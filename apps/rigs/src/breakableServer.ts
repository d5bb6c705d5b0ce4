import { startBoundary, type Boundary } from '@faultline/app-avatar-backend/boundary';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebSocket } from 'ws';
import type { Outage } from './faults/outages.ts';
import { rigLimits } from './rigLimits.ts';

export interface BreakableOptions {
  /** Somebody is connected. */
  readonly greet: (socket: WebSocket, request: IncomingMessage, address: URL) => void;
  /** Answers what is no WebSocket; without it the client is told that this is one. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse, address: URL) => void;
  /** The HTTP status that a WebSocket is refused with; null lets it in. */
  readonly refuse?: (address: URL) => number | null;
  /** A free one by default. */
  readonly port?: number;
}

/** A WebSocket server on 127.0.0.1 that can be broken without closing it. */
export interface BreakableServer {
  readonly port: number;
  readonly sockets: ReadonlySet<WebSocket>;
  /** Always as it is now. */
  readonly outage: Outage;
  /** Cuts every connection without a goodbye and stops listening: a server that died. */
  kill(): Promise<void>;
  /** Listens again on the same port. */
  restart(): Promise<void>;
  /** Half-open: connections stay, nothing is read, answered or accepted any more. */
  freeze(): void;
  thaw(): void;
}

/** What may wait for a thaw; more is refused. */
const maxHeld = 1_000;

/**
 * Starts a server for one rig, for the pages that this machine serves.
 *
 * @example const server = await startBreakable({ greet: (socket) => socket.send('welcome') });
 */
export async function startBreakable({
  greet,
  answer,
  refuse = () => null,
  port: wanted = 0,
}: BreakableOptions): Promise<BreakableServer> {
  const held: (() => void)[] = [];
  let frozen = false;

  const start = (port: number) =>
    startBoundary({
      port,
      origins: 'loopback',
      limits: rigLimits,
      gate(goOn) {
        if (!frozen) return goOn();
        if (held.length >= maxHeld) throw new Error('Too much waits for the frozen server: thaw it.');
        held.push(goOn);
      },
      ...(answer && { answer: ({ request, response, address }) => answer(request, response, address) }),
      sockets: { admit: (_, address) => refuse(address), greet },
    });

  let server: Boundary | null = await start(wanted);
  let { sockets } = server;
  const { port } = server;
  return {
    port,
    get sockets() {
      return sockets;
    },
    outage: {
      get isDown() {
        return server === null;
      },
      get isFrozen() {
        return frozen;
      },
    },
    async kill() {
      const dying = server;
      server = null;
      held.length = 0;
      await dying?.kill();
    },
    async restart() {
      if (server) return;
      server = await start(port);
      ({ sockets } = server);
    },
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
