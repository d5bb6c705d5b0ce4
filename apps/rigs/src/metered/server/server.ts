import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { createAskLog } from '../../askLog.ts';
import { startBreakable } from '../../breakableServer.ts';
import type { Outage } from '../../faults/outages.ts';
import { hearClient } from '../../rigLimits.ts';
import { createMediaPath, type MediaPath } from './mediaPath.ts';

/** What the server does until told otherwise. */
export interface Behaviour {
  /** Closes new sockets with this code instead of welcoming them; null: everybody is welcome. */
  readonly refuse: number | null;
  /** Peers keep their id over a reconnect, as a token that names it has it; else everybody gets a new one. */
  readonly keepIds: boolean;
  /** Answers requests of a type with this error code. */
  readonly errors: Readonly<Record<string, string>>;
}

/** A signalling server on 127.0.0.1 that speaks what `@metered-ca/realtime` needs, with every fault at hand. */
export interface MeteredServer {
  /** For the client's `url` option. */
  readonly url: string;
  /** The types of the frames that clients sent, oldest first. */
  readonly requests: readonly string[];
  readonly sockets: number;
  /** Always as it is now. */
  readonly outage: Outage;
  /** How many sockets were ever opened. */
  readonly opened: number;
  readonly media: MediaPath;
  /** How it behaves now. */
  readonly behaviour: Behaviour;
  configure(change: Partial<Behaviour>): void;
  kill(): Promise<void>;
  restart(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** Closes every socket with a code and a reason. */
  close(code: number, reason?: string): void;
  /** Cuts every socket without a goodbye, and goes on listening. */
  drop(): void;
  /** Announces a shutdown to everybody. */
  goAway(retryAfterMs: number): void;
  /** Tells everybody of an error that no request of theirs waits for. */
  tell(code: string, message?: string): void;
  /** Resolves when clients have sent this type `times` times in all. */
  untilAsked(type: string, times?: number): Promise<void>;
  stop(): Promise<void>;
}

type Frame = Readonly<Record<string, unknown>>;

interface Session {
  readonly peerId: string;
  readonly name: string;
  readonly channels: Set<string>;
  say(frame: Frame): void;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function frameOf(raw: string): Frame | null {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'object' && value !== null ? (value as Frame) : null;
  } catch {
    return null;
  }
}

/**
 * Starts a server on a free port. Tokens are `<name>.<anything>`: the name is the peer's metadata and, with `keepIds`,
 * its id.
 *
 * @example const server = await startMetered(); new SignallingClient({ url: server.url, apiKey: 'any' });
 */
export async function startMetered(): Promise<MeteredServer> {
  let behaviour: Behaviour = { refuse: null, keepIds: false, errors: {} };
  const asked = createAskLog();
  const sessions = new Set<Session>();
  const media = createMediaPath();
  let opened = 0;
  let relayed: Promise<unknown> = Promise.resolve();

  const present = ({ peerId, name }: Session) => ({ peerId, metadata: { name } });
  const others = (channel: string, self: Session) =>
    [...sessions].filter((one) => one !== self && one.channels.has(channel));
  const leave = (session: Session, channel: string) => {
    session.channels.delete(channel);
    for (const one of others(channel, session))
      one.say({ type: 'presence', channel, joined: [], left: [present(session)] });
  };

  function answer(session: Session, frame: Frame): void {
    const { type, requestId, data } = frame;
    const channel = textOf(frame['channel']);
    const refuse = (code: string) =>
      session.say({ type: 'error', code, requestId, message: `${code}: refused` });
    const refusal = new Map(Object.entries(behaviour.errors)).get(textOf(type));
    if (refusal !== undefined) return refuse(refusal);
    if (type === 'ping') return session.say({ type: 'pong' });
    if (type === 'send') {
      const to = [...sessions].find((one) => one.peerId === frame['to']);
      if (!to) return refuse('peer_not_found');
      // In order: a candidate must not overtake the description it belongs to.
      relayed = relayed
        .then(async () => to.say({ type: 'direct', from: session.peerId, data: await media.reroute(data) }))
        .catch((error: unknown) => process.stderr.write(`signalling server: ${String(error)}\n`));
    } else if (type === 'publish') {
      for (const one of others(channel, session))
        one.say({ type: 'message', channel, from: session.peerId, data });
    } else if (type === 'unsubscribe') leave(session, channel);
    else if (type !== 'subscribe') return refuse('unknown_type');
    session.say({ type: 'ack', requestId });
    if (type !== 'subscribe') return;
    session.say({ type: 'presence', channel, joined: others(channel, session).map(present), left: [] });
    if (!session.channels.has(channel))
      for (const one of others(channel, session))
        one.say({ type: 'presence', channel, joined: [present(session)], left: [] });
    session.channels.add(channel);
  }

  function welcome(socket: WebSocket, { searchParams }: URL): void {
    opened += 1;
    // 1006 is no code that can be sent: it is what is heard where none was.
    if (behaviour.refuse === 1006) return socket.terminate();
    if (behaviour.refuse !== null) return socket.close(behaviour.refuse, 'refused');
    const token = searchParams.get('token') ?? '';
    const name = token.split('.')[0] ?? '';
    const session: Session = {
      peerId: behaviour.keepIds && name ? name : randomUUID(),
      name,
      channels: new Set(),
      say(frame) {
        if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(frame));
      },
    };
    sessions.add(session);
    socket.on('close', () => {
      sessions.delete(session);
      for (const channel of [...session.channels]) leave(session, channel);
    });
    hearClient(socket, (raw) => {
      const frame = frameOf(raw.toString());
      if (!frame) return session.say({ type: 'error', code: 'malformed_message' });
      answer(session, frame);
      asked.heard(textOf(frame['type']));
    });
    session.say({
      type: 'welcome',
      peerId: session.peerId,
      expiresAt: null,
      serverTime: Math.floor(Date.now() / 1_000),
      maxMessageSize: 65_536,
      metadata: { iceServers: [] },
    });
  }

  const listener = await startBreakable({ greet: (socket, _, address) => welcome(socket, address) });
  const tellAll = (frame: Frame) => {
    for (const session of sessions) session.say(frame);
  };
  return {
    url: `ws://127.0.0.1:${listener.port}`,
    requests: asked.requests,
    get sockets() {
      return listener.sockets.size;
    },
    get opened() {
      return opened;
    },
    media,
    configure(change) {
      behaviour = { ...behaviour, ...change };
    },
    outage: listener.outage,
    get behaviour() {
      return behaviour;
    },
    kill: listener.kill,
    restart: listener.restart,
    freeze: listener.freeze,
    thaw: listener.thaw,
    close(code, reason = '') {
      for (const socket of listener.sockets) socket.close(code, reason);
    },
    drop() {
      for (const socket of listener.sockets) socket.terminate();
    },
    goAway: (retryAfterMs) => tellAll({ type: 'going_away', retryAfterMs }),
    tell: (code, message = '') => tellAll({ type: 'error', code, message }),
    untilAsked: asked.untilAsked,
    async stop() {
      media.stop();
      await listener.kill();
    },
  };
}
