import { randomUUID } from 'node:crypto';
import { createAskLog } from '../../askLog.ts';
import { behindFirewall } from '../../blockedMedia.ts';
import { startBreakable } from '../../breakableServer.ts';
import type { Outage } from '../../faults/outages.ts';
import type { Bye, GatewayState, Message } from './protocol.ts';
import { nobody, type RemoteParty } from '../../remoteParty.ts';
import { serve, type Session } from './session.ts';
import { goodBehaviour, type Behaviour, type World } from './world.ts';

export interface GatewayOptions {
  readonly remote?: RemoteParty;
  /** A free one by default. */
  readonly port?: number;
}

/** A signalling gateway on 127.0.0.1 that speaks what `@telnyx/webrtc` needs, with every fault at hand. */
export interface Gateway {
  /** For the client's `host` option. */
  readonly url: string;
  /** The methods that clients asked for, oldest first. */
  readonly requests: readonly string[];
  /** Ids of the calls that it knows of. */
  readonly calls: readonly string[];
  readonly sockets: number;
  /** Always as it is now. */
  readonly outage: Outage;
  /** How it behaves now. */
  readonly behaviour: Behaviour;
  configure(change: Partial<Behaviour>): void;
  /** Cuts every socket without a goodbye and stops listening: a server that died. */
  kill(options?: { readonly forgetCalls?: boolean }): Promise<void>;
  /** Listens again on the same port. */
  restart(): Promise<void>;
  /** Half-open: sockets stay, nothing is read, answered or accepted any more. */
  freeze(): void;
  thaw(): void;
  /** Tells every client the gateway's state unasked. */
  tellState(state: GatewayState): void;
  /** Ends every call. */
  bye(fields?: Bye): void;
  /** Lets the other end of every call fall silent without a goodbye. */
  cutMedia(): Promise<void>;
  /** Sends every client away. */
  punt(): void;
  /** Closes every socket with a code and a reason. */
  close(code: number, reason?: string): void;
  /** Calls every signed-in client; resolves to the id of the call. */
  invite(from?: { readonly name?: string; readonly number?: string }): Promise<string>;
  /** Resolves when a client has asked for this method `times` times in all. */
  untilAsked(method: string, times?: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a gateway on a free port.
 *
 * @example const gateway = await startGateway({ remote }); new TelnyxRTC({ host: gateway.url, login, password });
 */
export async function startGateway(options: GatewayOptions = {}): Promise<Gateway> {
  const asked = createAskLog();
  const sessions = new Set<Session>();
  const world: World = {
    id: randomUUID(),
    behaviour: goodBehaviour,
    calls: new Map(),
    held: [],
    remote: behindFirewall(options.remote ?? nobody, () => world.behaviour.mediaBlocked),
    nextState() {
      const [state = 'REGED', ...states] = this.behaviour.states;
      this.behaviour = { ...this.behaviour, states };
      return state;
    },
    heard: ({ method }: Message & { readonly method: string }) => asked.heard(method),
    failed: (error) => process.stderr.write(`gateway: ${String(error)}\n`),
  };
  const server = await startBreakable({
    ...(options.port !== undefined && { port: options.port }),
    greet(socket) {
      const session = serve(socket, world);
      sessions.add(session);
      socket.on('close', () => sessions.delete(session));
    },
  });

  return {
    url: `ws://127.0.0.1:${server.port}`,
    requests: asked.requests,
    get calls() {
      return [...world.calls.keys()];
    },
    get sockets() {
      return sessions.size;
    },
    configure(change) {
      world.behaviour = { ...world.behaviour, ...change };
      if (world.behaviour.modify !== 'hold') for (const goOn of world.held.splice(0)) goOn();
    },
    kill({ forgetCalls = false } = {}) {
      if (forgetCalls) world.calls.clear();
      return server.kill();
    },
    outage: server.outage,
    get behaviour() {
      return world.behaviour;
    },
    restart: server.restart,
    freeze: server.freeze,
    thaw: server.thaw,
    tellState(state) {
      for (const session of sessions) session.push({ params: { state } });
    },
    bye(fields = { cause: 'NORMAL_CLEARING', causeCode: 16 }) {
      for (const call of [...world.calls.values()]) {
        world.calls.delete(call.id);
        void world.remote.hangUp(call.id);
        for (const session of sessions)
          if (session.id === call.session) session.say('telnyx_rtc.bye', { callID: call.id, ...fields });
      }
    },
    async cutMedia() {
      for (const callId of world.calls.keys()) await world.remote.hangUp(callId);
    },
    punt() {
      for (const session of sessions) session.say('telnyx_rtc.punt');
    },
    close(code, reason = '') {
      for (const { socket } of sessions) socket.close(code, reason);
    },
    async invite({ name = 'Ada', number = '+15550200' } = {}) {
      const callId = randomUUID();
      const sdp = await world.remote.offer(callId);
      for (const session of sessions)
        if (session.id !== '') {
          world.calls.set(callId, { id: callId, session: session.id });
          session.say('telnyx_rtc.invite', {
            callID: callId,
            sdp,
            caller_id_name: name,
            caller_id_number: number,
            callee_id_number: 'you',
          });
        }
      return callId;
    },
    untilAsked: asked.untilAsked,
    stop: server.kill,
  };
}
