import type { CallEvent, CallSource } from '@faultline/core';
import { leaving } from '../kit/tracked/bounded.ts';
import { watchCallMedia, type CallMediaWatch } from '../kit/media/callMedia.ts';
import type { GetUserMedia } from '../kit/media/devices.ts';
import { forCall } from '../kit/source/forCall.ts';
import { mustEmit } from '../kit/listen/listen.ts';
import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { callIdField, field, textField } from '../kit/read/read.ts';
import { createSourceBase, nothing, type SourceOptions } from '../kit/source/sourceBase.ts';
import { createTracked } from '../kit/tracked/tracked.ts';
import { createWaiting } from '../kit/source/waiting.ts';
import { listenToActs, withAct } from '../sip/acts.ts';
import { telnyxActs } from './acts.ts';
import { callOf, factsOf } from './events/facts.ts';
import { gatewayStateOf, isRegistered, normaliseGateway } from './events/gateway.ts';
import { emptyMemory, isInSetup, isLive, kept, onlyCall, rememberCall } from './events/memory.ts';
import { normalise, telnyxEvents, type TelnyxEventName } from './events/events.ts';
import { normaliseCall, sentOf, soundOf } from './events/calls.ts';
import { deadlineOf } from './events/failures.ts';
import { recoveriesOf, type Offer } from './recoveries.ts';
import type { TelnyxClientLike, TelnyxCredentials, TelnyxStaticLike } from './sdk.ts';
import { listenStatic, ownStatic } from './staticBus.ts';
import { createSignIns } from './signIn.ts';
import { watchSwitches, type Switch } from './switches.ts';
import { closeSocket } from './waitFor.ts';
import { watchMedia } from './media.ts';

/** Options of `telnyxSource`. */
export interface TelnyxSourceOptions extends SourceOptions {
  /**
   * The `TelnyxRTC` class. With it, the source also receives the four warnings and three errors that only its static
   * bus emits.
   */
  readonly TelnyxRTC?: TelnyxStaticLike;
  /** New credentials for signing in again on the same client. Never stored. */
  readonly credentials?: () => Promise<TelnyxCredentials> | TelnyxCredentials;
  /** Asks for the microphone; by default the browser's own. */
  readonly getUserMedia?: GetUserMedia;
}

/** A {@link CallSource} that also accepts errors that the SDK throws. */
export interface TelnyxSource extends CallSource {
  /**
   * Reports an error that a method of the SDK threw, e.g. 44002 from `newCall()`, which is never emitted.
   *
   * @example try { client.newCall(options); } catch (error) { source.report(error); }
   */
  report(error: unknown, callId?: string): void;
}

/**
 * Creates a source for one Telnyx client, from `@telnyx/webrtc` 2.25.25 to 2.27.10. It adds listeners beside the app's
 * own, and removes only these. Connect the store before `client.connect()`, so that errors of the handshake count.
 *
 * @throws Error when the client has no `on` and `off`.
 * @example const source = telnyxSource(client, { TelnyxRTC, credentials: async () => ({ login_token: await fetchToken() }) });
 */
export function telnyxSource(client: TelnyxClientLike, options: TelnyxSourceOptions = {}): TelnyxSource {
  mustEmit(client, 'telnyxSource', 'the client that `new TelnyxRTC(…)` returned');
  const base = createSourceBase('telnyx', emptyMemory, options);
  const { now, send, guard } = base;
  const waiting = createWaiting(base);
  const media = watchMedia((callId) => callOf(client, callId), base);
  const offers = new Map<string, Offer>();
  let replacing = false;

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

  // Any message proves that there is a network, while the browser's report is only a hint.
  let undoTraffic: () => void = () => undefined;
  const waitForTraffic = () => {
    undoTraffic();
    undoTraffic = base.listen(client, ['telnyx.socket.message'], () => {
      undoTraffic();
      if (base.memory.ready) send({ type: 'connectionChanged', at: now(), status: 'connected' });
    });
  };

  const watches = new Map<string, CallMediaWatch>();
  const unwatch = (callId: string) => {
    watches.get(callId)?.stop();
    watches.delete(callId);
  };
  const watchCall = (callId: string) => {
    const phase = base.memory.calls.get(callId)?.phase ?? 'ended';
    if (phase === 'ended') return;
    const peerOf = () => field(field(callOf(client, callId), 'peer'), 'instance');
    const watch =
      watches.get(callId) ??
      watchCallMedia(
        peerOf,
        peerOf,
        {
          sound: (fact) => base.take('sound', (memory, at) => soundOf(memory, callId, fact, at)),
          sent: (news) => base.take('sent', (memory, at) => sentOf(memory, callId, news, at)),
        },
        forCall(base, callId),
      );
    watches.set(callId, watch);
    const gone = leaving(watches, () => false);
    if (gone !== undefined) unwatch(gone);
    watch.look();
    if (phase === 'active') watch.answered();
  };

  base.onEvent((event: CallEvent) => {
    if (event.type === 'callEnded') {
      media.forget(event.callId);
      unwatch(event.callId);
    }
    if (event.type === 'callEnded' || event.type === 'mediaRecoverySettled') offers.delete(event.callId);
    if (event.type !== 'issueRaised') return;
    if (event.condition === 'signaling.offline') waitForTraffic();
    if (event.callId && /^(ice\.|quality\.|media\.(microphone|remote)Silent)/.test(event.condition))
      media.watch(event.callId, event.condition);
  });

  const calls = createTracked<object>(base, {
    isOver: (call) => /^(hangup|destroy|purge)$/.test(textField(call, 'state') ?? ''),
  });
  const follow = (call: unknown) => {
    const callId = callIdField(call, 'id');
    if (callId === null || typeof call !== 'object' || call === null) return;
    calls.add(call, () => {
      const heard = listenToActs(
        call,
        telnyxActs,
        guard,
        (act, by) =>
          base.take(`${by}()`, (memory) => {
            const known = memory.calls.get(callId);
            return {
              memory: known ? rememberCall(memory, callId, withAct(known, act)) : memory,
              events: [],
            };
          }),
        'call',
      );
      const unwatch = watchSwitches(call, guard, (name, failure) => switched(callId, name, failure));
      return () => {
        heard.undo();
        unwatch();
      };
    });
  };

  const read = (name: TelnyxEventName, payload: unknown) =>
    base.take(name, (memory, at) => {
      if (name === 'telnyx.notification') follow(field(payload, 'call'));
      if (field(payload, 'recoverable') === true) keepOffer(payload);
      return normalise(memory, name, payload, factsOf(client, replacing), at);
    });
  const signIns = createSignIns(client, base, (payload) => read('telnyx.error', payload));
  const hear = (name: TelnyxEventName, payload: unknown) => {
    if (name !== 'telnyx.error' || !base.connected() || !signIns.waits(payload)) read(name, payload);
  };
  /** A device that the app chose is used, or is not. */
  const switched = (callId: string, name: Switch, failure: unknown) => {
    if (failure === null)
      return send({ type: 'issueCleared', at: now(), condition: 'media.', code: `telnyx/${name}`, callId });
    const payload = { error: { code: name, originalError: failure }, callId };
    guard('telnyx.error', () => hear('telnyx.error', payload), { from: null, of: '', args: [payload] });
  };
  const hearAndLook = (name: TelnyxEventName, payload: unknown) => {
    hear(name, payload);
    const callId = callIdField(field(payload, 'call'), 'id');
    if (callId !== null) guard('look', () => watchCall(callId));
  };

  // After `disconnect()` or a punt, the SDK takes the registration of the next socket for that of the last one, and
  // never reports that it is ready (2.27.10). The SDK handles the message first, so when it does report it, nothing is
  // left to do.
  const onMessage = (payload: unknown) => {
    base.take('gateway', (memory, at) => normaliseGateway(memory, payload, at));
    if (!isRegistered(gatewayStateOf(payload))) return;
    queueMicrotask(() => {
      if (base.connected() && (!base.memory.ready || base.memory.unregistered)) hear('telnyx.ready', {});
    });
  };

  const hearStatic: Parameters<typeof listenStatic>[1] = (name, payload) =>
    guard(name, () => {
      const own = ownStatic(name, payload, {
        hasCall: (callId) => base.memory.calls.has(callId) || callOf(client, callId) !== undefined,
        sessionId: client.sessionid,
        callInSetup: () => onlyCall(base.memory, isInSetup),
      });
      if (own) guard(name, () => hear(name, own), { from: null, of: '', args: [own] });
    });

  const tellCurrent = () => {
    const { connection } = client;
    if (connection?.connected && isRegistered(connection.previousGatewayState)) hear('telnyx.ready', {});
    else send({ type: 'connectionChanged', at: now(), status: connection?.isAlive ? 'connecting' : 'idle' });
    guard('calls', () => {
      for (const call of Object.values(client.calls ?? {})) {
        follow(call);
        base.take('calls', (memory, at) => normaliseCall(memory, call, at));
        watchCall(callIdField(call, 'id') ?? '');
      }
    });
    // An outage from before the store connected: a person in a call notices it.
    const isFelt = [...base.memory.calls.values()].some((call) => isLive(call) && !isInSetup(call));
    if (connection?.connected !== false || !isFelt) return;
    hear('telnyx.socket.close', {});
    if (connection.isAlive) hear('telnyx.socket.open', {});
  };

  return base.toSource(
    {
      start() {
        base.memory = kept(base.memory, (callId) => callOf(client, callId) !== undefined);
        base.onStop(media.stop);
        const { disconnect } = client;
        // A replay has no calls by the app.
        const unwritten: typeof guard = (what, run) => guard(what, run);
        const leaves = () =>
          base.take('disconnect()', (memory) => nothing({ ...memory, leaving: !memory.recovering }));
        base.onStop(listenToMethod(client, 'disconnect', unwritten, { before: leaves }));
        if (client.disconnect !== disconnect) base.memory = { ...base.memory, leaving: false };
        signIns.start();
        calls.start();
        tellCurrent();
        base.listen(client, telnyxEvents, hearAndLook);
        base.onStop(() => [...watches.keys()].forEach(unwatch));
        base.listen(client, ['telnyx.socket.message'], (_, payload) => onMessage(payload));
        if (options.TelnyxRTC) base.onStop(listenStatic(options.TelnyxRTC, hearStatic));
      },
      needsInput: options.credentials ? [] : ['reauthenticate'],
      recoveries: recoveriesOf({
        client,
        credentials: options.credentials,
        getUserMedia: options.getUserMedia,
        offers,
        now,
        waiting,
        async closeSocket() {
          replacing = true;
          await closeSocket(client, waiting).finally(() => {
            replacing = false;
            base.memory = { ...base.memory, leaving: false };
          });
        },
        rejected: (callId) => send({ type: 'mediaRecoverySettled', at: now(), callId, outcome: 'rejected' }),
        signedIn: signIns.accepted,
      }),
    },
    {
      report(error, callId) {
        hear('telnyx.error', { error, ...(callId === undefined ? {} : { callId }) });
      },
    },
  );
}
