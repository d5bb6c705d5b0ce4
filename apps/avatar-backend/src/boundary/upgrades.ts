import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { onBehalfOf } from './hear.ts';
import { refuseUpgrade } from './refuse.ts';
import { newErrorId } from './report.ts';
import { inspectRequest, type Rules } from './serve.ts';

/** The callbacks of a server for WebSockets. */
export interface Sockets {
  /** The status with which a client is refused; null accepts it. */
  readonly admit?: (request: IncomingMessage, address: URL) => number | null;
  /** Called when a client is connected. */
  readonly greet: (socket: WebSocket, request: IncomingMessage, address: URL) => void;
}

/** Lets what is within the rules continue, now or later; throws when it must be refused. */
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
    // ws itself answers an invalid handshake.
    upgrader.handleUpgrade(request, stream, head, (socket) => {
      // It also closes on an invalid frame, and would then end the process if nobody listened.
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
