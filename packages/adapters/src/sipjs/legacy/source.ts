import { outsideId, type CallSource, type Device } from '@faultline/core';
import type { GetUserMedia } from '../../kit/media/devices.ts';
import { watchFlow } from '../../kit/media/watchFlow.ts';
import { forCall } from '../../kit/source/forCall.ts';
import { isEmitter } from '../../kit/listen/listen.ts';
import { failureOfPage } from '../../kit/read/mediaError.ts';
import { createSourceBase, type SourceOptions } from '../../kit/source/sourceBase.ts';
import { listenToMethod } from '../../kit/listen/listenToMethod.ts';
import { createTracked } from '../../kit/tracked/tracked.ts';
import { undoAll } from '../../kit/source/undo.ts';
import { listenToSessionActs } from '../shared/sessionActs.ts';
import { watchSessionMedia } from '../shared/sessionMedia.ts';
import { createWaiting } from '../../kit/source/waiting.ts';
import { existingSessions } from '../shared/existing.ts';
import { emptyMemory } from '../shared/memory.ts';
import { normaliseSession } from '../shared/calls.ts';
import { normaliseAsked, provedByTraffic } from '../shared/registration.ts';
import { normaliseThrown } from '../shared/failures.ts';
import type { EndCause } from '../shared/causes.ts';
import { callIdField, field } from '../shared/read.ts';
import {
  givenUpBy,
  ownCauseOf,
  isConnected,
  isConnecting,
  isOver,
  isStopped,
  legacyPeerOf,
  legacySessionFactsOf,
  mediaHandlerOf,
} from './facts.ts';
import { normaliseLegacySession } from './calls.ts';
import { nobodyTries, outageSeen } from '../shared/connection.ts';
import { normaliseUA, normaliseUnanswered, retries } from './connection.ts';
import { recoveriesOf } from './recoveries.ts';
import {
  connectionEvents,
  sessionEvents,
  transportEvents,
  type LegacyConnectionEvent,
  type LegacySessionEvent,
  type SipjsLegacyCredentials,
  type SipjsLegacySessionLike,
  type SipjsLegacyUALike,
} from './sdk.ts';
import { watchRegistering } from './registering.ts';
import { whenStuckInSetUp } from './setUp.ts';
import { listenToTransfers } from './transfer.ts';
import { normaliseMoved } from '../shared/callEnds.ts';
import { normaliseTransfer } from '../shared/transfer.ts';
import { listenToReplaced } from './replaced.ts';
import { legacyActs } from './acts.ts';
import { misuse } from '../misuse.ts';

/** Options of `sipjsLegacySource`. */
export interface SipjsLegacySourceOptions extends SourceOptions {
  /** A new password for registering again with the same `UA`. Never stored. */
  readonly credentials?: () => Promise<SipjsLegacyCredentials> | SipjsLegacyCredentials;
  /** Asks for the device; by default the browser's own. */
  readonly getUserMedia?: GetUserMedia;
}

/** A {@link CallSource} that also accepts sessions it could not find by itself, and errors that the SDK throws. */
export interface SipjsLegacySource extends CallSource {
  /**
   * Watches a session. JsSIP's sessions, and incoming ones, are found automatically; tracking one twice has no effect.
   * Returns a function that stops the watch.
   */
  track(session: SipjsLegacySessionLike): () => void;
  /** Reports an error that a method of the SDK threw. */
  report(error: unknown, callId?: string): void;
}

/** The source, with a watch on the flow of sound: a replay has no counters, only their recorded results. */
export function makeLegacySource(
  ua: SipjsLegacyUALike,
  options: SipjsLegacySourceOptions,
  watch: typeof watchFlow,
): SipjsLegacySource {
  if (!isEmitter(ua) || typeof field(ua, 'register') !== 'function') throw misuse('adapters/sipjs-no-ua');
  const base = createSourceBase('sipjs', emptyMemory, options, 'sipjsLegacySource');
  const { listen, now } = base;
  const take: typeof base.take = (event, read) =>
    base.take(event, (memory, at) => provedByTraffic(memory, read(memory, at), nobodyTries, at));
  const sessions = createTracked<SipjsLegacySessionLike>(base, { isOver });
  const waiting = createWaiting(base);
  const registering = watchRegistering(ua, base, () => take('register', normaliseUnanswered));
  let transportNow: unknown = null;
  let undoTransport: () => void = () => undefined;

  function listenSession(session: SipjsLegacySessionLike, callId: string): () => void {
    const ofCall = forCall(base, callId);
    let undoMedia: (() => void) | null = null;
    let undoRequest: (() => void) | null = null;
    let own: EndCause | null = null;
    const replaced = listenToReplaced(session, ofCall, () =>
      take('replaced', (memory) => normaliseMoved(memory, callId, 'done')),
    );
    const acts = listenToSessionActs(session, legacyActs, ofCall.guard, take, callId, ([options]) => {
      own = ownCauseOf(options);
      replaced.ending(options);
    });
    const facts = () => legacySessionFactsOf(session, callId, acts.known);
    const hear = (name: LegacySessionEvent, args: readonly unknown[]) =>
      take(name, (memory, at) =>
        normaliseLegacySession(
          memory,
          name,
          args,
          { ...facts(), givenUp: own ?? givenUpBy(ua, session) },
          at,
        ),
      );
    /** The package asks for the microphone, and reports nothing when that is not even possible. */
    const asksOnPage = () => {
      const error = failureOfPage();
      if (error)
        ofCall.guard('getusermediafailed', () => hear('getusermediafailed', [error]), {
          from: session,
          of: 'session',
          args: [error],
        });
    };
    const media = watchSessionMedia(() => legacyPeerOf(session), callId, take, ofCall, watch);
    const look = () => {
      const handler = mediaHandlerOf(session);
      // sip.js reports a blocked microphone only here; its session only says "WebRTC Error".
      if (isEmitter(handler))
        undoMedia ??= ofCall.listen(
          handler,
          ['userMediaFailed'],
          (_, ...args) => hear('getusermediafailed', args),
          'session',
        );
      if (isEmitter(handler))
        undoRequest ??= ofCall.listen(handler, ['userMediaRequest'], (_, constraints) => {
          if (field(constraints, 'audio') || field(constraints, 'video')) asksOnPage();
        });
      media.look();
      const phase = base.memory.calls.get(callId)?.phase;
      if (phase === 'active') media.answered();
      if (phase === 'ended') media.ended();
    };
    take('session', (memory, at) => normaliseSession(memory, facts(), at));
    const undoTransfers = listenToTransfers(session, ofCall, (news) =>
      take('refer', (memory, at) => normaliseTransfer(memory, callId, news, at)),
    );
    const undos = [
      undoTransfers,
      replaced.undo,
      media.stop,
      acts.undo,
      ofCall.listen(
        session,
        sessionEvents,
        (name, ...args) => {
          hear(name, args);
          look();
        },
        'session',
      ),
      ofCall.listen(session, ['SessionDescriptionHandler-created'], look),
      whenStuckInSetUp(session, base, asksOnPage),
    ];
    look();
    return () => {
      undoAll(undos);
      undoMedia?.();
      undoRequest?.();
    };
  }

  function track(session: SipjsLegacySessionLike): () => void {
    if (!isEmitter(session)) throw misuse('adapters/sipjs-no-legacy-session');
    const callId = callIdField(session, 'id') ?? `call-${now()}-${sessions.objects().length + 1}`;
    return sessions.add(session, () => listenSession(session, callId));
  }

  const report = (error: unknown, callId: string | null, device?: Device) =>
    base.take('report', (memory, at) => normaliseThrown(memory, error, callId, at, device));

  /** sip.js creates its transport again with each start, and reports the connection only there. */
  function listenToTransport(transport: unknown): void {
    if (!isEmitter(transport) || transport === transportNow) return;
    transportNow = transport;
    undoTransport();
    undoTransport = listen(transport, transportEvents, hearUA, 'transport');
  }

  function hearUA(name: LegacyConnectionEvent, ...args: readonly unknown[]): void {
    registering.heard(name, args);
    const facts = { stopped: isStopped(ua), registerAt: registering.nextAttemptAt };
    take(name, (memory, at) => normaliseUA(memory, name, args, facts, at));
  }

  return base.toSource(
    {
      start() {
        base.memory = emptyMemory;
        base.onStop(() => (transportNow = null));
        if (isConnected(ua)) hearUA('connected');
        else if (isConnecting(ua)) hearUA('connecting');
        else base.send({ type: 'connectionChanged', at: now(), status: 'idle' });
        listen(ua, connectionEvents, hearUA, 'ua');
        for (const what of ['register', 'unregister'] as const) {
          const before = () => {
            registering.asked(what);
            take(`${what}()`, (memory, at) => normaliseAsked(memory, what, false, at));
          };
          base.onStop(listenToMethod(ua, what, base.guard, { before }, 'ua'));
        }
        listen(ua, ['transportCreated'], (_, transport) => listenToTransport(transport));
        listen(ua, ['invite'], (_, session) => track(session as SipjsLegacySessionLike), 'ua');
        listen(
          ua,
          ['newRTCSession'],
          (_, data) => track(field(data, 'session') as SipjsLegacySessionLike),
          'ua',
        );
        // JsSIP reports its transport itself.
        if (typeof field(ua, 'registrator') !== 'function') listenToTransport(field(ua, 'transport'));
        for (const session of existingSessions(ua))
          if (isEmitter(session) && !isOver(session)) track(session as SipjsLegacySessionLike);
        sessions.start();
        take('transport', (memory, at) => outageSeen(memory, retries, at));
      },
      needsInput: options.credentials ? [] : ['reauthenticate'],
      recoveries: recoveriesOf(ua, options, waiting, {
        peers: () => sessions.objects().map(legacyPeerOf),
        report,
      }),
    },
    {
      track,
      report: (error, callId) => report(error, callId ? outsideId(callId) : null),
    },
  );
}

/**
 * Creates a source for one `UA` of sip.js 0.7 to 0.15, or of JsSIP 3, with their causes as text. Connect the store
 * before `ua.start()`, and pass sip.js's outgoing sessions to `track`.
 *
 * @throws Error when `ua` is no such `UA`.
 * @example
 * const source = sipjsLegacySource(ua);
 * source.track(ua.call('sip:bob@example.com'));
 */
export const sipjsLegacySource = (
  ua: SipjsLegacyUALike,
  options: SipjsLegacySourceOptions = {},
): SipjsLegacySource => makeLegacySource(ua, options, watchFlow);
