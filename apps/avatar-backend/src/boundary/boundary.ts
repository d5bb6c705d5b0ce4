import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { defaultLimits, type Limits } from './limits.ts';
import { loopbackHosts } from './origins.ts';
import { refuse } from './refuse.ts';
import { consoleReport, newErrorId } from './report.ts';
import { serve, type Exchange, type Rules } from './serve.ts';
import { createUpgrades, type Gate, type Sockets } from './upgrades.ts';

export interface BoundaryOptions extends Partial<Omit<Rules, 'limits'>> {
  readonly limits?: Partial<Limits>;
  /** A free one by default. */
  readonly port?: number;
  /** Answers requests that are not for a WebSocket; without it the client is told to request one. */
  readonly answer?: (exchange: Exchange) => void | Promise<void>;
  /** Without it there are no WebSockets. */
  readonly sockets?: Sockets;
  /** By default everything goes on at once. */
  readonly gate?: Gate;
}

/** A server that is listening. */
export interface Boundary {
  readonly port: number;
  /** Connections that are open now, those of WebSockets among them. */
  readonly connections: number;
  readonly sockets: ReadonlySet<WebSocket>;
  /** Cuts every connection without a goodbye and stops listening. */
  kill(): Promise<void>;
}

/**
 * Starts a server on 127.0.0.1 that answers everything, and that nothing a client sends can crash. It checks every
 * request before `answer` or `sockets` get it: see `Limits`, `hosts` and `origins`.
 *
 * @example const { port, kill } = await startBoundary({ answer: ({ response }) => void response.end('Hello') });
 */
export async function startBoundary({
  hosts = loopbackHosts,
  origins = [],
  report = consoleReport,
  limits: changed = {},
  port = 0,
  answer = ({ response }) => refuse(response, 426),
  sockets,
  gate = (goOn) => goOn(),
}: BoundaryOptions): Promise<Boundary> {
  const limits = { ...defaultLimits, ...changed };
  const rules: Rules = { hosts, origins, limits, report };
  const streams = new Set<Duplex>();
  const upgrades = sockets && createUpgrades(rules, sockets, gate);
  const gated = (exchange: Exchange) =>
    new Promise<void>((resolve, reject) => {
      // A client that is gone by now gets no answer: nothing would tell the answering function to stop.
      const goOn = async () => (exchange.response.destroyed ? undefined : answer(exchange));
      gate(() => void goOn().then(resolve, reject));
    });

  const server = createServer(
    {
      maxHeaderSize: limits.maxHeaderBytes,
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: Math.ceil(limits.headersTimeoutMs / 4),
    },
    (request, response) => void serve(request, response, rules, gated),
  );
  server.timeout = limits.idleMs;
  server.maxConnections = limits.maxConnections;
  server.on('connection', (stream) => {
    streams.add(stream);
    stream.on('close', () => streams.delete(stream));
  });
  if (upgrades) server.on('upgrade', upgrades.take);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  server.on('error', (thrown) => report(newErrorId(), thrown));
  return {
    port: (server.address() as AddressInfo).port,
    get connections() {
      return streams.size;
    },
    sockets: upgrades?.clients ?? new Set(),
    kill: () =>
      new Promise((resolve) => {
        for (const stream of [...streams]) stream.destroy();
        server.close(() => resolve());
      }),
  };
}
