import type { AvatarErrorFields } from './avatarError.ts';
import { createAvatarService, type AvatarService } from './avatarService.ts';
import {
  consoleReport,
  defaultLimits,
  startBoundary,
  type Boundary,
  type BoundaryOptions,
} from './boundary/index.ts';
import { createFollowers, type FollowersOptions } from './followers.ts';
import { createJournal, type JournalOptions } from './journal.ts';
import { socketLine } from './lines.ts';
import { createAnswer, type Weather } from './routes.ts';
import { createSessions, type Sessions, type SessionsOptions } from './sessions.ts';

/** Options of the backend. SECURITY.md says what each limit is for. */
export interface AvatarBackendOptions
  extends
    SessionsOptions,
    JournalOptions,
    FollowersOptions,
    Pick<BoundaryOptions, 'port' | 'origins' | 'hosts' | 'limits' | 'report'> {
  /** How long an `EventSource` waits before it connects again; 1,000 ms by default. */
  readonly eventRetryMs?: number;
  /** Requests that open or close sessions, from all pages together; by default 600. */
  readonly changesPerMinute?: number;
  /** Opens the sessions; by default the stand-in for the avatar service. */
  readonly service?: AvatarService;
}

/** A running backend, and what a test can do to it. */
export interface AvatarBackend {
  readonly url: string;
  /** The avatar service that it uses. */
  readonly service: AvatarService;
  /** Something goes wrong in the newest session while it runs. */
  fail(code: string, fields?: AvatarErrorFields, fatal?: boolean): void;
  /** A participant of the newest session joins, is away, is gone or is back. */
  move: Sessions['move'];
  /** Answers every request like a proxy whose server is down; null ends that. */
  proxy(status: number | null): void;
  /** What {@link proxy} answers with now; null: the backend itself answers. */
  readonly proxyStatus: number | null;
  /** Whether it does not listen; always as it is now. */
  readonly outage: { readonly isDown: boolean };
  /** Closes every WebSocket with a code. */
  closeSockets(code: number): void;
  /** Pages that follow it now. */
  readonly followers: number;
  /** Cuts every connection and stops listening; sessions and their journal are kept. */
  kill(): Promise<void>;
  /** Listens on the same port again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a backend on 127.0.0.1 that reports its avatar sessions to pages on every channel of the wire format. */
export async function startAvatarBackend(options: AvatarBackendOptions = {}): Promise<AvatarBackend> {
  const { service = createAvatarService(), report = consoleReport, limits } = options;
  const { eventRetryMs = 1_000, changesPerMinute = 600 } = options;
  const journal = createJournal(options);
  const sessions = createSessions(service, journal, report, options);
  const { maxBufferedBytes } = { ...defaultLimits, ...limits };
  const followers = createFollowers(journal, sessions, maxBufferedBytes, options);
  const weather: Weather = { proxyStatus: null };
  const answer = createAnswer({ sessions, journal, followers, weather, eventRetryMs, changesPerMinute });
  let port = options.port ?? 0;
  let server: Boundary | null = null;

  const listen = async () => {
    server = await startBoundary({
      ...options,
      port,
      answer,
      sockets: {
        admit(_, { pathname }) {
          if (pathname !== '/avatar/socket') return 404;
          return followers.isFull ? 503 : null;
        },
        greet(socket, _, { searchParams }) {
          socket.on('close', followers.join(socketLine(socket), searchParams.get('after')));
        },
      },
    });
    ({ port } = server);
  };

  const kill = async () => {
    const dying = server;
    server = null;
    await dying?.kill();
  };

  await listen();
  return {
    url: `http://127.0.0.1:${port}/avatar`,
    service,
    fail: sessions.fail,
    move: sessions.move,
    proxy: (status) => void (weather.proxyStatus = status),
    get proxyStatus() {
      return weather.proxyStatus;
    },
    outage: {
      get isDown() {
        return server === null;
      },
    },
    closeSockets(code) {
      for (const socket of server?.sockets ?? []) socket.close(code);
    },
    get followers() {
      return followers.size;
    },
    kill,
    async restart() {
      if (!server) await listen();
    },
    async stop() {
      sessions.stop();
      followers.stop();
      await kill();
    },
  };
}
