import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { onBehalfOf } from './hear.ts';
import { refuseUpgrade } from './refuse.ts';
import { newErrorId } from './report.ts';
import { inspectRequest, type Rules } from './serve.ts';

/** What is asked of a server when a client wants a WebSocket. */
export interface Sockets {
  /** The status that a client is refused with; null lets it in. */
  readonly admit?: (request: IncomingMessage, address: URL) => number | null;
  /** Somebody is connected. */
  readonly greet: (socket: WebSocket, request: IncomingMessage, address: URL) => void;
}

/** Lets what is within the rules go on, now or later; throws where it is to be refused. */
export type Gate = (goOn: () => void) => void;

export interface Upgrades {
  readonly clients: ReadonlySet<WebSocket>;
  /** Takes a request for a WebSocket. */
  take(request: IncomingMessage, stream: Duplex, head: Buffer): void;
}

/** Opens WebSockets within the rules. */
export function createUpgrades(rules: Rules, { admit, greet }: Sockets, gate: Gate): Upgrades {
  const { report, limits } = rules;
  const upgrader = new WebSocketServer({ noServer: true, maxPayload: limits.maxMessageBytes });

  const open = (request: IncomingMessage, stream: Duplex, head: Buffer, address: URL) => {
    const status = admit?.(request, address) ?? null;
    if (status !== null) return refuseUpgrade(stream, status);
    // ws itself answers what is no proper handshake.
    upgrader.handleUpgrade(request, stream, head, (socket) => {
      // It closes on what is no proper frame as well, and then would end the process if nobody listened.
      socket.on('error', () => undefined);
      onBehalfOf(socket, 'broken', report, () => greet(socket, request, address));
    });
  };

  return {
    clients: upgrader.clients,
    take(request, stream, head) {
      stream.on('error', () => stream.destroy());
      const address = inspectRequest(request, rules);
      if (typeof address === 'number') return refuseUpgrade(stream, address);
      const guarded = (act: () => void) => {
        try {
          act();
        } catch (thrown) {
          report(newErrorId(), thrown);
          refuseUpgrade(stream, 500);
        }
      };
      guarded(() =>
        gate(() => {
          if (!stream.destroyed) guarded(() => open(request, stream, head, address));
        }),
      );
    },
  };
}
