import type { CallEvent, CallSource, Emit } from '@faultline/core';
import { leaving } from '../bounded.ts';
import { createGuard } from '../guard.ts';
import { ownMicrophone } from '../media/microphone.ts';
import { oneStore, undoAll } from '../oneStore.ts';
import { callIdField, field } from '../read.ts';
import { createWaiting } from '../waiting.ts';
import { callOf, factsOf, isRegistered } from './facts.ts';
import { emptyMemory, isInSetup, kept, onlyCall, type TelnyxMemory } from './memory.ts';
import { normalise, telnyxEvents, type TelnyxEventName } from './normalise.ts';
import { normaliseCall } from './normaliseCall.ts';
import { deadlineOf } from './normaliseIssue.ts';
import { recover, type Offer } from './recover.ts';
import type { TelnyxClientLike, TelnyxCredentials, TelnyxStaticLike } from './sdk.ts';
import { listenStatic, ownStatic } from './staticBus.ts';
import { closeSocket } from './waitFor.ts';
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
  const waiting = createWaiting();
  const send = (event: CallEvent) => {
    waiting.tell(event);
    emit?.(event);
  };
  const guard = createGuard('telnyx', now, send);
  const media = watchMedia((callId) => callOf(client, callId), send, now, guard);

  const keepOffer = (payload: unknown) => {
    const callId = callIdField(payload, 'callId');
    const [resume, reject] = [field(payload, 'resume'), field(payload, 'reject')];
    if (callId === null || typeof resume !== 'function' || typeof reject !== 'function') return;
    offers.set(callId, {
      resume: () => resume.call(payload),
      reject: () => reject.call(payload),
      deadlineAt: deadlineOf(payload, now()),
    });
    const gone = leaving(offers, ({ deadlineAt }) => deadlineAt <= now());
    if (gone !== undefined) offers.delete(gone);
  };

  // Any message proves the network, while the browser's own word is only a hint.
  const onTraffic = () =>
    guard('telnyx.socket.message', () => {
      client.off('telnyx.socket.message', onTraffic);
      if (memory.ready) send({ type: 'connectionChanged', at: now(), status: 'connected' });
    });

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

  const hear = (name: TelnyxEventName, payload: unknown) =>
    guard(name, () => {
      if (field(payload, 'recoverable') === true) keepOffer(payload);
      const step = normalise(memory, name, payload, factsOf(client, replacing), now());
      memory = step.memory;
      for (const event of step.events) {
        follow(event);
        send(event);
      }
    });

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
    guard('calls', () => {
      for (const call of Object.values(client.calls ?? {})) {
        const step = normaliseCall(memory, call, at);
        memory = step.memory;
        step.events.forEach(send);
      }
    });
  };

  return {
    id: options.id ?? 'telnyx',
    sdk: 'telnyx',
    ...(options.label !== undefined && { label: options.label }),
    connect: oneStore((to) => {
      emit = to;
      memory = kept(memory, (callId) => callOf(client, callId) !== undefined);
      waiting.start();
      emitCurrent();
      const undos = telnyxEvents.map((name): (() => void) => {
        const listener = (payload: unknown) => hear(name, payload);
        client.on(name, listener);
        return () => void client.off(name, listener);
      });
      client.on('telnyx.socket.message', onMessage);
      if (options.TelnyxRTC)
        undos.push(
          listenStatic(options.TelnyxRTC, (name, payload) =>
            guard(name, () => {
              const own = ownStatic(name, payload, {
                hasCall: (callId) => memory.calls.has(callId) || callOf(client, callId) !== undefined,
                sessionId: client.sessionid,
                callInSetup: () => onlyCall(memory, isInSetup),
              });
              if (own) hear(name, own);
            }),
          ),
        );
      return () => {
        emit = null;
        undoAll(undos);
        client.off('telnyx.socket.message', onMessage);
        client.off('telnyx.socket.message', onTraffic);
        waiting.stop();
        media.stop();
      };
    }),
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
          waiting,
          async closeSocket() {
            replacing = true;
            await closeSocket(client, waiting).finally(() => (replacing = false));
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
