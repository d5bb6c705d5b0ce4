import type { WebSocket } from 'ws';
import type { RemoteParty } from '../../remoteParty.ts';

/** What the service does with what it is asked. */
export interface Behaviour {
  /** The code that it refuses tokens with; null: those that say so themselves are refused. */
  refuse: number | null;
  /** Seconds until a token that is taken expires; null: it does not say. */
  ttl: number | null;
  /** Whether calls come back after an outage. */
  keepCalls: boolean;
  /** Whether calls can come back at all: the service gives a token for it. */
  giveReconnectToken: boolean;
  /** Whether the service answers a call that asks for its sound anew. */
  restoreSound: boolean;
  /** Whether no sound gets through to the other end and back. */
  mediaBlocked: boolean;
}

/** What every socket of one server shares. */
export interface World {
  readonly behaviour: Behaviour;
  readonly remote: RemoteParty;
  /** A call sid for every call that goes on. */
  readonly calls: Set<string>;
  nextSid(): string;
  heard(what: string): void;
  failed(error: unknown): void;
}

interface Message {
  readonly type: string;
  readonly payload?: {
    readonly token?: string;
    readonly callsid?: string;
    readonly sdp?: string;
    readonly reconnect?: string;
    readonly media?: { readonly audio?: boolean };
    readonly twilio?: { readonly params?: string };
  };
}

/** One device on its socket. */
export interface Session {
  say(type: string, payload?: object): void;
}

/** Numbers that a call to is refused, with the service's code and words. */
const refusals: Readonly<Record<string, string>> = {
  '31404': 'Not Found',
  '31480': 'Temporarily Unavailable',
  '31486': 'Busy Here',
  '31603': 'Decline',
};

const heartbeatMs = 5_000;

const tokenCodes: Readonly<Record<string, number>> = { expired: 31_205, invalid: 31_204 };

/** Serves one device: JSON messages of a type and a payload, in the protocol 1.6 of `@twilio/voice-sdk` 2.18.5. */
export function serve(socket: WebSocket, world: World): Session {
  const { behaviour, calls, remote } = world;
  const say = (type: string, payload: object = {}) => socket.send(JSON.stringify({ type, payload }));
  const reconnect = () => (behaviour.giveReconnectToken ? { reconnect: 'taken-up' } : {});
  const refuseCall = (callsid: string, code: number, message: string) =>
    say('hangup', { callsid, error: { code, message } });

  function listen(token: string) {
    const code = behaviour.refuse ?? tokenCodes[token];
    if (code !== undefined) return say('error', { error: { code, message: 'Access token refused' } });
    const { ttl } = behaviour;
    say('connected', {
      region: 'local',
      edge: 'local',
      home: 'local',
      token: { identity: 'ada', ...(ttl === null ? {} : { ttl }) },
    });
  }

  /** A call taken up again after an outage. */
  function takeUp(callsid: string) {
    if (behaviour.keepCalls && calls.has(callsid)) return say('answer', { callsid, ...reconnect() });
    calls.delete(callsid);
    refuseCall(callsid, 31_209, 'Reconnect attempt is not authorized.');
  }

  async function invite(sdp: string, params: string) {
    const to = new URLSearchParams(params).get('To') ?? '';
    const callsid = world.nextSid();
    const refused = `31${to.slice(-3)}`;
    const words = refusals[refused];
    say('ringing', { callsid });
    if (words !== undefined) return refuseCall(callsid, Number(refused), words);
    calls.add(callsid);
    if (to.endsWith('180')) return;
    say('answer', { callsid, sdp: await remote.answer(callsid, sdp), ...reconnect() });
  }

  async function hear({ type, payload = {} }: Message) {
    const { callsid = '', sdp = '' } = payload;
    world.heard(payload.reconnect === undefined ? type : 'reconnect');
    switch (type) {
      case 'listen':
        return listen(payload.token ?? '');
      case 'register':
        return say(payload.media?.audio === true ? 'ready' : 'offline');
      case 'invite':
        return payload.reconnect === undefined ? invite(sdp, payload.twilio?.params ?? '') : takeUp(callsid);
      case 'reinvite':
        if (!behaviour.restoreSound) return;
        return say('answer', { callsid, sdp: await remote.answer(callsid, sdp) });
      case 'answer':
        return remote.accept(callsid, sdp);
      case 'hangup':
      case 'reject':
        calls.delete(callsid);
        return remote.hangUp(callsid);
    }
  }

  // A device that hears nothing for 15 s gives its socket up.
  const heartbeat = setInterval(() => socket.send('\n'), heartbeatMs);
  socket.on('close', () => clearInterval(heartbeat));
  socket.on('message', (raw: Buffer) => {
    const text = raw.toString();
    // The device's answer to a heartbeat.
    if (text.trim() === '') return;
    hear(JSON.parse(text) as Message).catch(world.failed);
  });
  return { say };
}
