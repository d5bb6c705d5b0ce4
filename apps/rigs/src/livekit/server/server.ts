import {
  ConnectionQualityInfo,
  ConnectionQualityUpdate,
  DisconnectReason,
  ParticipantInfo_State,
  ParticipantUpdate,
} from '@livekit/protocol';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { nobody, type RemoteParty } from '../../remoteParty.ts';
import { encoded, leaveOf, type LeaveAction } from './protocol.ts';
import { guest, qualities, serve, type Behaviour, type Session, type World } from './session.ts';

/** A signalling server on 127.0.0.1 that speaks what `livekit-client` needs, with every fault at hand. */
export interface LivekitServer {
  /** For `room.connect()`. */
  readonly url: string;
  readonly sockets: number;
  /** `join`, `resume`, and the kinds of messages that clients sent, oldest first. */
  readonly requests: readonly string[];
  configure(change: Partial<Behaviour>): void;
  /** Cuts every socket without a goodbye and stops listening: a server that died. */
  kill(options?: { readonly forget?: boolean }): Promise<void>;
  /** Listens again on the same port. */
  restart(): Promise<void>;
  /** Cuts every socket, and stays. */
  cut(): void;
  /** Half-open: sockets stay, nothing is read, answered or accepted any more. */
  freeze(): void;
  thaw(): void;
  /** Asks every client to leave. */
  leave(reason: keyof typeof DisconnectReason, action?: LeaveAction): void;
  /** Rates the connection of every client. */
  rate(quality: keyof typeof qualities): void;
  /** The other participant leaves. */
  guestLeaves(reason: keyof typeof DisconnectReason): void;
  /** Resolves when clients have asked for this `times` times in all. */
  untilAsked(what: string, times?: number): Promise<void>;
  stop(): Promise<void>;
}

/** What `/rtc/v1/validate` says of somebody who is not let in. */
const refusals: Readonly<Record<number, string>> = {
  401: 'invalid token',
  403: 'no permission to join',
  404: 'requested room does not exist',
};

/**
 * Starts a server on a free port.
 *
 * @example const server = await startLivekit(remote); await room.connect(server.url, 'token');
 */
export async function startLivekit(remote: RemoteParty = nobody): Promise<LivekitServer> {
  const requests: string[] = [];
  const waiting = new Set<() => void>();
  const held: (() => void)[] = [];
  const open = new Set<Duplex>();
  let sessions = new Set<Session>();
  let server: Server | null = null;
  let frozen = false;
  let port = 0;
  const world: World = {
    behaviour: { refuseResume: false, refuse: null, media: true, mayPublish: true },
    known: new Set(),
    remote,
    heard(what) {
      requests.push(what);
      for (const look of [...waiting]) look();
    },
    failed: (error) => process.stderr.write(`livekit: ${String(error)}\n`),
  };
  const sockets = new WebSocketServer({ noServer: true });

  const refused = (address: URL): number | null =>
    address.searchParams.get('access_token') === 'expired' ? 401 : world.behaviour.refuse;

  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const address = new URL(request.url ?? '/', 'http://127.0.0.1');
    open.add(stream);
    stream.on('close', () => open.delete(stream));
    const accept = () => {
      if (stream.destroyed) return;
      const status = refused(address);
      if (status !== null) return void stream.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\n\r\n`);
      sockets.handleUpgrade(request, stream, head, (socket) => {
        const session = serve(socket, address, world);
        if (!session) return;
        sessions.add(session);
        socket.on('close', () => sessions.delete(session));
      });
    };
    if (frozen) held.push(accept);
    else accept();
  };

  /** `/rtc/v1/validate`, and the probe of the SDK whether the network is back. */
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const respond = () => {
      const status = refused(new URL(request.url ?? '/', 'http://127.0.0.1')) ?? 200;
      response.writeHead(status, { 'access-control-allow-origin': '*' }).end(refusals[status] ?? 'success');
    };
    if (frozen) held.push(respond);
    else respond();
  };

  const listen = () =>
    new Promise<void>((resolve, reject) => {
      const next = createServer(answer);
      next.on('upgrade', upgrade);
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
      sessions = new Set();
      held.length = 0;
      for (const stream of [...open]) stream.destroy();
      if (!closing) return resolve();
      closing.closeAllConnections();
      closing.close(() => resolve());
    });

  const tell = (bytes: (session: Session) => Uint8Array) => {
    for (const session of sessions) session.send(bytes(session));
  };

  await listen();
  return {
    url: `ws://127.0.0.1:${port}`,
    requests,
    get sockets() {
      return sessions.size;
    },
    configure(change) {
      world.behaviour = { ...world.behaviour, ...change };
    },
    kill({ forget = false } = {}) {
      if (forget) world.known.clear();
      return shut();
    },
    restart: () => (server ? Promise.resolve() : listen()),
    cut() {
      for (const { socket } of sessions) socket.terminate();
    },
    freeze() {
      frozen = true;
      for (const { socket } of sessions) socket.pause();
    },
    thaw() {
      frozen = false;
      for (const { socket } of sessions) socket.resume();
      for (const goOn of held.splice(0)) goOn();
    },
    leave: (reason, action = 'disconnect') => tell(() => leaveOf(DisconnectReason[reason], action)),
    rate: (quality) =>
      tell(({ participant }) =>
        encoded({
          case: 'connectionQuality',
          value: new ConnectionQualityUpdate({
            updates: [
              new ConnectionQualityInfo({
                participantSid: participant,
                quality: qualities[quality],
                score: 1,
              }),
            ],
          }),
        }),
      ),
    guestLeaves: (reason) =>
      tell(() =>
        encoded({
          case: 'update',
          value: new ParticipantUpdate({
            participants: [
              guest({
                state: ParticipantInfo_State.DISCONNECTED,
                disconnectReason: DisconnectReason[reason],
              }),
            ],
          }),
        }),
      ),
    untilAsked: (what, times = 1) =>
      new Promise((resolve) => {
        const look = () => {
          if (requests.filter((one) => one === what).length < times) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    stop: shut,
  };
}
