import {
  ConnectionQualityInfo,
  ConnectionQualityUpdate,
  DisconnectReason,
  ParticipantInfo_State,
  ParticipantUpdate,
} from '@livekit/protocol';
import { createAskLog } from '../../askLog.ts';
import { behindFirewall } from '../../blockedMedia.ts';
import { startBreakable } from '../../breakableServer.ts';
import type { Outage } from '../../faults/outages.ts';
import { nobody, type RemoteParty } from '../../remoteParty.ts';
import { encoded, leaveOf, type LeaveAction } from './protocol.ts';
import { guest, qualities, serve, type Behaviour, type Session, type World } from './session.ts';

/** A signalling server on 127.0.0.1 that speaks what `livekit-client` needs, with every fault at hand. */
export interface LivekitServer {
  /** For `room.connect()`. */
  readonly url: string;
  readonly sockets: number;
  /** Always as it is now. */
  readonly outage: Outage;
  /** `join`, `resume`, and the kinds of messages that clients sent, oldest first. */
  readonly requests: readonly string[];
  /** How it behaves now. */
  readonly behaviour: Behaviour;
  configure(change: Partial<Behaviour>): void;
  /** Cuts every socket without a goodbye and stops listening: a server that died. */
  kill(options?: { readonly forget?: boolean }): Promise<void>;
  /** Forgets every session: nobody can take one up again. */
  forget(): void;
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
  const asked = createAskLog();
  const sessions = new Set<Session>();
  const world: World = {
    behaviour: {
      refuseResume: false,
      refuse: null,
      media: true,
      mediaBlocked: false,
      mayPublish: true,
      guest: 'person',
    },
    known: new Set(),
    remote: behindFirewall(remote, () => world.behaviour.mediaBlocked),
    heard: asked.heard,
    failed: (error) => process.stderr.write(`livekit: ${String(error)}\n`),
  };
  const refuse = ({ searchParams }: URL): number | null =>
    searchParams.get('access_token') === 'expired' ? 401 : world.behaviour.refuse;

  const server = await startBreakable({
    refuse,
    greet(socket, _, address) {
      const session = serve(socket, address, world);
      if (!session) return;
      sessions.add(session);
      socket.on('close', () => sessions.delete(session));
    },
    /** `/rtc/v1/validate`, and the probe of the SDK whether the network is back. */
    answer(_, response, address) {
      const status = refuse(address) ?? 200;
      response.writeHead(status).end(refusals[status] ?? 'success');
    },
  });

  const tell = (bytes: (session: Session) => Uint8Array) => {
    for (const session of sessions) session.send(bytes(session));
  };

  return {
    url: `ws://127.0.0.1:${server.port}`,
    requests: asked.requests,
    get sockets() {
      return sessions.size;
    },
    configure(change) {
      world.behaviour = { ...world.behaviour, ...change };
    },
    forget: () => world.known.clear(),
    kill({ forget = false } = {}) {
      if (forget) world.known.clear();
      return server.kill();
    },
    outage: server.outage,
    get behaviour() {
      return world.behaviour;
    },
    restart: server.restart,
    cut() {
      for (const { socket } of sessions) socket.terminate();
    },
    freeze: server.freeze,
    thaw: server.thaw,
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
              guest(world.behaviour.guest, {
                state: ParticipantInfo_State.DISCONNECTED,
                disconnectReason: DisconnectReason[reason],
              }),
            ],
          }),
        }),
      ),
    untilAsked: asked.untilAsked,
    stop: server.kill,
  };
}
