import type { ServerResponse } from 'node:http';
import { startBreakable } from '../../breakableServer.ts';
import type { Outage } from '../../faults/outages.ts';
import { serveMember, type Entry, type Member } from './member.ts';

/** What a request for a session's information gets instead: an HTTP status, or an error of the service in a good answer. */
export type InfoRefusal = { readonly status: number } | { readonly code: number; readonly message: string };

/** The two halves of the service that `@opentok/client` connects to, on 127.0.0.1: session information and messaging. */
export interface SessionServer {
  /** For the SDK's `apiURL`. */
  readonly url: string;
  readonly sockets: number;
  /** Always as it is now. */
  readonly outage: Outage;
  /** What everybody is refused with now; null: they are let in. */
  readonly refusal: InfoRefusal | Entry['refuse'];
  /** Refuses session information, or joining; null takes it back. */
  refuse(refusal: InfoRefusal | Entry['refuse']): void;
  /** Cuts every socket without a goodbye and stops listening: a server that died. */
  kill(): Promise<void>;
  /** Listens again on the same port. */
  restart(): Promise<void>;
  /** Half-open: sockets stay, nothing is read, answered or accepted any more. */
  freeze(): void;
  thaw(): void;
  /** Takes everyone out of the session. */
  removeEveryone(reason?: string): void;
  stop(): Promise<void>;
}

const infoOf = (sessionId: string, port: number) => ({
  session_id: sessionId,
  partner_id: '100',
  messaging_server_url: '127.0.0.1',
  messaging_url: `ws://127.0.0.1:${port}/rumor`,
  symphony_address: 'symphony.local',
  media_server_hostname: 'media.local',
  ice_servers: [],
  properties: { reconnection: true, renegotiation: true, p2p: { preference: { value: 'enabled' } } },
});

/**
 * Starts a session server on a free port.
 *
 * @example const server = await startSessionServer(); window.OTProperties = { apiURL: server.url };
 */
export async function startSessionServer(): Promise<SessionServer> {
  const members = new Set<Member>();
  let refusal: InfoRefusal | Entry['refuse'] = null;

  const inform = (sessionId: string, response: ServerResponse) => {
    const json = (status: number, body: string) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    };
    if (!refusal || 'reason' in refusal) return json(200, JSON.stringify([infoOf(sessionId, server.port)]));
    if (!('code' in refusal)) return json(refusal.status, '');
    const { code, message } = refusal;
    json(200, JSON.stringify([{ error: { code, errorMessage: { message } } }]));
  };

  const server = await startBreakable({
    answer(_, response, { pathname }) {
      const [, sessionId] = /^\/session\/(.+)/.exec(pathname) ?? [];
      if (sessionId === undefined) response.end('{}');
      else inform(sessionId, response);
    },
    greet(socket) {
      const entry = () => ({ refuse: refusal && 'reason' in refusal ? refusal : null });
      const member = serveMember(socket, entry);
      members.add(member);
      socket.on('close', () => members.delete(member));
    },
  });

  return {
    url: `http://127.0.0.1:${server.port}`,
    get sockets() {
      return members.size;
    },
    refuse(next) {
      refusal = next;
    },
    outage: server.outage,
    get refusal() {
      return refusal;
    },
    kill: server.kill,
    restart: server.restart,
    freeze: server.freeze,
    thaw: server.thaw,
    removeEveryone(reason = 'forceDisconnected') {
      for (const member of members) member.remove(reason);
    },
    stop: server.kill,
  };
}
