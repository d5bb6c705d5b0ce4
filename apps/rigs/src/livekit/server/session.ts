import {
  ConnectionQuality,
  DisconnectReason,
  JoinResponse,
  ParticipantInfo,
  ParticipantInfo_Kind,
  ParticipantInfo_State,
  ParticipantPermission,
  Pong,
  ReconnectResponse,
  Room,
  SessionDescription,
  TrackInfo,
  TrackPublishedResponse,
  type SignalRequest,
} from '@livekit/protocol';
import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { RemoteParty } from '../../remoteParty.ts';
import { hearClient } from '../../rigLimits.ts';
import { decoded, encoded, joinRequestOf, leaveOf } from './protocol.ts';

/** How the server behaves from now on. */
export interface Behaviour {
  /** Sends every client away that comes back to a session that is there. */
  readonly refuseResume: boolean;
  /** HTTP status for everybody who wants in; null lets them in. */
  readonly refuse: number | null;
  /** Whether the other end of the media is there. */
  readonly media: boolean;
  /** Whether nothing gets through to it and back. */
  readonly mediaBlocked: boolean;
  /** Whether tokens have the right to publish. */
  readonly mayPublish: boolean;
  /** Whether the other participant is a person or an assistant; null: nobody else is there. */
  readonly guest: 'person' | 'assistant' | null;
}

export interface World {
  behaviour: Behaviour;
  /** Ids of participants whose sessions can be resumed. */
  readonly known: Set<string>;
  readonly remote: RemoteParty;
  /** `join`, `resume`, or the kind of a client's message. */
  heard(what: string): void;
  failed(error: unknown): void;
}

export interface Session {
  readonly socket: WebSocket;
  readonly participant: string;
  send(bytes: Uint8Array): void;
}

const someone = (identity: string, sid: string, more: Partial<ParticipantInfo> = {}): ParticipantInfo =>
  new ParticipantInfo({ identity, sid, state: ParticipantInfo_State.ACTIVE, ...more });

/** The only other participant. */
export const guest = (kind: Behaviour['guest'], more: Partial<ParticipantInfo> = {}): ParticipantInfo =>
  kind === 'assistant'
    ? someone('agent-1', 'PA_agent', { kind: ParticipantInfo_Kind.AGENT, ...more })
    : someone('grace', 'PA_grace', more);

const joined = (participant: string, { mayPublish, guest: kind }: Behaviour): Uint8Array =>
  encoded({
    case: 'join',
    value: new JoinResponse({
      room: new Room({ sid: 'RM_standup', name: 'standup' }),
      participant: someone('ada', participant, {
        permission: new ParticipantPermission({
          canSubscribe: true,
          canPublish: mayPublish,
          canPublishData: true,
        }),
      }),
      otherParticipants: kind === null ? [] : [guest(kind)],
      serverInfo: { version: '1.9.1', protocol: 16 },
      serverVersion: '1.9.1',
      pingTimeout: 3,
      pingInterval: 1,
    }),
  });

/** Serves one client: lets it in, or takes it back, and answers what it needs for media. */
export function serve(socket: WebSocket, address: URL, world: World): Session | null {
  const request = joinRequestOf(address);
  const send = (bytes: Uint8Array) => socket.send(bytes);
  const resumes = request.reconnect;
  const participant = resumes ? request.participantSid : `PA_${randomUUID()}`;
  world.heard(resumes ? 'resume' : 'join');
  if (resumes && (world.behaviour.refuseResume || !world.known.has(participant))) {
    send(leaveOf(DisconnectReason.STATE_MISMATCH, 'reconnect'));
    return null;
  }
  world.known.add(participant);

  const answer = async ({ sdp, id }: { readonly sdp: string; readonly id: number }) => {
    if (!world.behaviour.media) return;
    const answered = await world.remote.answer(participant, sdp);
    send(encoded({ case: 'answer', value: new SessionDescription({ type: 'answer', sdp: answered, id }) }));
  };

  const hear = async (message: SignalRequest['message']) => {
    if (message.case !== undefined) world.heard(message.case);
    switch (message.case) {
      case 'offer':
        return answer(message.value);
      case 'pingReq':
        return send(
          encoded({
            case: 'pongResp',
            value: new Pong({
              lastPingTimestamp: message.value.timestamp,
              timestamp: message.value.timestamp,
            }),
          }),
        );
      case 'addTrack': {
        const { cid, name, type, source } = message.value;
        const track = new TrackInfo({ sid: `TR_${cid}`, name, type, source });
        return send(encoded({ case: 'trackPublished', value: new TrackPublishedResponse({ cid, track }) }));
      }
      case 'leave':
        world.known.delete(participant);
        return world.remote.hangUp(participant);
      default:
        return;
    }
  };

  hearClient(socket, (raw) => void hear(decoded(raw)).catch(world.failed));
  if (resumes) send(encoded({ case: 'reconnect', value: new ReconnectResponse() }));
  else {
    send(joined(participant, world.behaviour));
    if (request.publisherOffer) answer(request.publisherOffer).catch(world.failed);
  }
  return { socket, participant, send };
}

/** How the service rates a participant's connection. */
export const qualities = {
  poor: ConnectionQuality.POOR,
  good: ConnectionQuality.GOOD,
  excellent: ConnectionQuality.EXCELLENT,
  lost: ConnectionQuality.LOST,
} as const;
