import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { AvatarErrorFields } from './avatarError.ts';
import { createAvatarService, type AvatarService } from './avatarService.ts';
import { createJournal } from './journal.ts';
import { answer, presentMessages, type Weather } from './routes.ts';
import { createSessions, type SessionsOptions } from './sessions.ts';

export interface AvatarBackendOptions extends SessionsOptions {
  /** A free one by default. */
  readonly port?: number;
  /** How long an `EventSource` waits before it connects again; 1,000 ms by default. */
  readonly eventRetryMs?: number;
}

/** A running backend, and what can be done to it. */
export interface AvatarBackend {
  readonly url: string;
  /** What it takes for the avatar service. */
  readonly service: AvatarService;
  /** Something goes wrong in the newest session while it runs. */
  fail(code: string, fields?: AvatarErrorFields, fatal?: boolean): void;
  /** Answers every request as a proxy would whose server is away; null ends it. */
  proxy(status: number | null): void;
  /** Closes every WebSocket with a code. */
  closeSockets(code: number): void;
  /** Pages that follow it now. */
  readonly followers: number;
  /** Cuts every connection and stops listening; sessions and their journal outlive it. */
  kill(): Promise<void>;
  /** Listens on the same port again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a backend on 127.0.0.1 that tells pages of its avatar sessions on every way of the wire format. */
export async function startAvatarBackend(options: AvatarBackendOptions = {}): Promise<AvatarBackend> {
  const service = createAvatarService();
  const journal = createJournal();
  const sessions = createSessions(service, journal, options);
  const weather: Weather = { proxyStatus: null };
  const tools = { sessions, journal, weather, eventRetryMs: options.eventRetryMs ?? 1_000 };
  let followers = 0;
  let port = options.port ?? 0;
  let server: Server | null = null;
  let sockets: WebSocketServer | null = null;

  const listen = async () => {
    const http = createServer((request, response) => {
      if (request.url?.startsWith('/avatar/events')) {
        followers++;
        response.on('close', () => followers--);
      }
      void answer(request, response, tools);
    });
    const ws = new WebSocketServer({ server: http, path: '/avatar/socket' });
    ws.on('connection', (socket, request) => {
      followers++;
      const after = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('after');
      const send = (message: object) => socket.send(JSON.stringify(message));
      [...journal.after(after), ...presentMessages(sessions)].forEach(send);
      const undo = journal.follow(send);
      socket.on('close', () => {
        followers--;
        undo();
      });
    });
    await new Promise<void>((resolve, reject) => {
      http.once('error', reject);
      http.listen(port, '127.0.0.1', resolve);
    });
    port = (http.address() as AddressInfo).port;
    server = http;
    sockets = ws;
  };

  const kill = async () => {
    const http = server;
    server = null;
    for (const socket of sockets?.clients ?? []) socket.terminate();
    sockets?.close();
    http?.closeAllConnections();
    if (http) await new Promise<void>((resolve) => http.close(() => resolve()));
  };

  await listen();
  return {
    url: `http://127.0.0.1:${port}/avatar`,
    service,
    fail: sessions.fail,
    proxy: (status) => void (weather.proxyStatus = status),
    closeSockets(code) {
      for (const socket of sockets?.clients ?? []) socket.close(code);
    },
    get followers() {
      return followers;
    },
    kill,
    async restart() {
      if (!server) await listen();
    },
    async stop() {
      sessions.stop();
      await kill();
    },
  };
}
