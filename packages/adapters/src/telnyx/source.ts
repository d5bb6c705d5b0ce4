import type { CallEvent, CallSource, Emit } from '@faultline/core';
import { factsOf, isRegistered } from './facts.ts';
import { callInSetup, emptyMemory, type TelnyxMemory } from './memory.ts';
import { normalise, telnyxEvents, type TelnyxEventName } from './normalise.ts';
import { normaliseCall } from './normaliseCall.ts';
import { field, numberField, textField } from '../read.ts';
import { recover, type Offer } from './recover.ts';
import type { TelnyxClientLike, TelnyxCredentials, TelnyxStaticLike } from './sdk.ts';
import { listenStatic, ownStatic, type StaticEvent } from './staticBus.ts';
import { closeSocket, untilReady } from './waitFor.ts';
import { watchMedia } from './watchMedia.ts';

export interface TelnyxSourceOptions {
  /** Unique in a store; `telnyx` by default. */
  readonly id?: string;
  /** What the person calls it, for a page with several. */
  readonly label?: string;
  /** The `TelnyxRTC` class. With it, the four warnings and three errors that only its static bus carries are heard too. */
  readonly TelnyxRTC?: TelnyxStaticLike;
  /** Fresh credentials for signing in again on the same client. Never stored. */
  readonly credentials?: () => Promise<TelnyxCredentials> | TelnyxCredentials;
  /** Asks for the microphone; by default the browser's own. */
  readonly getUserMedia?: () => Promise<unknown>;
  readonly now?: () => number;
}

/** A {@link CallSource} that also takes in what the SDK throws. */
export interface TelnyxSource extends CallSource {
  /**
   * Reports an error that a method of the SDK threw, e.g. 44002 from `newCall()`, which is never emitted.
   *
   * @example try { client.newCall(options); } catch (error) { source.report(error); }
   */
  report(error: unknown, callId?: string): void;
}

const ownMicrophone = (): (() => Promise<unknown>) | null => {
  const devices: unknown = field(field(globalThis, 'navigator'), 'mediaDevices');
  return typeof field(devices, 'getUserMedia') === 'function'
    ? () => (devices as MediaDevices).getUserMedia({ audio: true })
    : null;
};

/**
 * The events of one Telnyx client, from `@telnyx/webrtc` 2.25.25 to 2.27.10. Listens beside the app's own listeners
 * and removes only its own. Connect the store before `client.connect()`, so that errors of the handshake count.
 *
 * @throws Error when the client has no `on` and `off`.
 * @example const source = telnyxSource(client, { TelnyxRTC, credentials: async () => ({ login_token: await fetchToken() }) });
 */
export function telnyxSource(client: TelnyxClientLike, options: TelnyxSourceOptions = {}): TelnyxSource {
  if (typeof field(client, 'on') !== 'function' || typeof field(client, 'off') !== 'function')
    throw new Error(
      'telnyxSource was given something without on() and off(): it cannot hear its events. Pass the client that `new TelnyxRTC(…)` returned.',
    );
  const now = options.now ?? Date.now;
  let memory: TelnyxMemory = emptyMemory;
  let emit: Emit | null = null;
  let replacing = false;
  const offers = new Map<string, Offer>();
  const waiting = new Set<(event: CallEvent) => void>();
  const send = (event: CallEvent) => {
    for (const one of [...waiting]) one(event);
    emit?.(event);
  };
  const media = watchMedia((callId) => client.calls?.[callId], send, now);

  const keepOffer = (payload: unknown) => {
    const callId = textField(payload, 'callId');
    const [resume, reject] = [field(payload, 'resume'), field(payload, 'reject')];
    if (callId === null || typeof resume !== 'function' || typeof reject !== 'function') return;
    offers.set(callId, {
      resume: () => resume.call(payload),
      reject: () => reject.call(payload),
      deadlineAt: numberField(payload, 'retryDeadline') ?? now(),
    });
  };

  // Any message proves the network, while the browser's own word is only a hint.
  const onTraffic = () => {
    client.off('telnyx.socket.message', onTraffic);
    if (memory.ready) send({ type: 'connectionChanged', at: now(), status: 'connected' });
  };

  const follow = (event: CallEvent) => {
    if (event.type === 'issueRaised' && event.condition === 'signaling.offline') {
      client.off('telnyx.socket.message', onTraffic);
      client.on('telnyx.socket.message', onTraffic);
    }
    if (
      event.type === 'issueRaised' &&
      event.callId &&
      /^(ice\.|quality\.|media\.(microphone|remote)Silent)/.test(event.condition)
    )
      media.watch(event.callId, event.condition);
    if (event.type === 'callEnded') media.forget(event.callId);
    if (event.type === 'callEnded' || event.type === 'mediaRecoverySettled') offers.delete(event.callId);
  };

  const hear = (name: TelnyxEventName, payload: unknown) => {
    const at = now();
    try {
      if (field(payload, 'recoverable') === true) keepOffer(payload);
      const step = normalise(memory, name, payload, factsOf(client, replacing), at);
      memory = step.memory;
      for (const event of step.events) {
        follow(event);
        send(event);
      }
    } catch (error) {
      // A listener that throws breaks this SDK (2.27.10 calls listeners without a guard).
      send({
        type: 'issueRaised',
        at,
        code: 'telnyx/unreadable-event',
        condition: 'sdk.protocol',
        details: { event: name, error: String(error) },
      });
    }
  };

  // After disconnect() or a punt the SDK takes the registration of the next socket for that of the last one and never
  // says that it is ready (2.27.10). It is asked first: where it does say so, nothing is left to tell.
  const onMessage = (payload: unknown) => {
    if (!isRegistered(field(field(field(payload, 'result'), 'params'), 'state'))) return;
    queueMicrotask(() => {
      if (emit && !memory.ready) hear('telnyx.ready', {});
    });
  };

  const emitCurrent = () => {
    const at = now();
    const { connection } = client;
    if (connection?.connected && isRegistered(connection.previousGatewayState)) hear('telnyx.ready', {});
    else send({ type: 'connectionChanged', at, status: connection?.isAlive ? 'connecting' : 'idle' });
    for (const call of Object.values(client.calls ?? {})) {
      const step = normaliseCall(memory, call, at);
      memory = step.memory;
      step.events.forEach(send);
    }
  };

  return {
    id: options.id ?? 'telnyx',
    sdk: 'telnyx',
    ...(options.label !== undefined && { label: options.label }),
    connect(to) {
      emit = to;
      memory = emptyMemory;
      emitCurrent();
      const undos = telnyxEvents.map((name) => {
        const listener = (payload: unknown) => hear(name, payload);
        client.on(name, listener);
        return () => client.off(name, listener);
      });
      client.on('telnyx.socket.message', onMessage);
      undos.push(() => client.off('telnyx.socket.message', onMessage));
      if (options.TelnyxRTC) {
        const mine = (name: StaticEvent, payload: unknown) => {
          const own = ownStatic(name, payload, {
            hasCall: (callId) => memory.calls[callId] !== undefined || client.calls?.[callId] !== undefined,
            sessionId: client.sessionid,
            callInSetup: () => callInSetup(memory),
          });
          if (own) hear(name, own);
        };
        undos.push(listenStatic(options.TelnyxRTC, mine));
      }
      return () => {
        emit = null;
        for (const undo of undos.splice(0)) undo();
        client.off('telnyx.socket.message', onTraffic);
        media.stop();
        offers.clear();
      };
    },
    report(error, callId) {
      hear('telnyx.error', { error, ...(callId === undefined ? {} : { callId }) });
    },
    recover: (request) =>
      recover(
        {
          client,
          credentials: options.credentials,
          getUserMedia: options.getUserMedia ?? ownMicrophone(),
          offers,
          now,
          untilReady: () => untilReady(waiting),
          async closeSocket() {
            replacing = true;
            await closeSocket(client).finally(() => (replacing = false));
          },
          rejected: (callId) =>
            send({ type: 'mediaRecoverySettled', at: now(), callId, outcome: 'rejected' }),
          signedIn() {
            memory = { ...memory, expiring: null };
            if (memory.ready)
              send({ type: 'connectionChanged', at: now(), status: 'connected', newCredentials: true });
          },
        },
        request,
      ),
  };
}
