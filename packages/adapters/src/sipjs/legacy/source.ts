import { outsideId, type CallSource, type Emit } from '@faultline/core';
import { leaving } from '../../bounded.ts';
import { createGuard } from '../../guard.ts';
import { oneStore, undoAll } from '../../oneStore.ts';
import { emptyMemory, type SipjsMemory } from '../memory.ts';
import { normalisePeer, normaliseSession, type Step } from '../normaliseCall.ts';
import { normaliseThrown } from '../normaliseThrown.ts';
import { callIdField, field } from '../read.ts';
import { watchPeer } from '../watchPeer.ts';
import {
  givenUpBy,
  isConnected,
  isConnecting,
  isOver,
  isStopped,
  legacyPeerOf,
  legacySessionFactsOf,
  mediaHandlerOf,
} from './facts.ts';
import { normaliseLegacySession } from './normaliseLegacySession.ts';
import { isEmitter, listen } from './listen.ts';
import { normaliseUA } from './normaliseUA.ts';
import { recover, stopped, type Registrations } from './recover.ts';
import {
  connectionEvents,
  sessionEvents,
  transportEvents,
  type LegacySessionEvent,
  type SipjsLegacyCredentials,
  type SipjsLegacySessionLike,
  type SipjsLegacyUALike,
} from './sdk.ts';

export interface SipjsLegacySourceOptions {
  /** Unique in a store; `sipjs` by default. */
  readonly id?: string;
  /** What the person calls it, for a page with several. */
  readonly label?: string;
  /** A fresh password for registering again with the same `UA`. Never stored. */
  readonly credentials?: () => Promise<SipjsLegacyCredentials> | SipjsLegacyCredentials;
  /** Asks for the microphone; by default the browser's own. */
  readonly getUserMedia?: () => Promise<unknown>;
  readonly now?: () => number;
}

/** A {@link CallSource} that also takes sessions it could not find by itself, and what the SDK throws. */
export interface SipjsLegacySource extends CallSource {
  /** Watches a session. JsSIP's, and incoming ones, are found by themselves; twice is once. Returns the undo. */
  track(session: SipjsLegacySessionLike): () => void;
  /** Reports an error that a method of the SDK threw. */
  report(error: unknown, callId?: string): void;
}

/**
 * The events of one `UA` of sip.js 0.7 to 0.15, or of JsSIP 3, with their causes as text. Connect the store before
 * `ua.start()`, and show sip.js's outgoing sessions to it with `track`.
 *
 * @throws Error when it is no such `UA`.
 * @example
 * const source = sipjsLegacySource(ua);
 * source.track(ua.invite('sip:bob@example.com'));
 */
export function sipjsLegacySource(
  ua: SipjsLegacyUALike,
  options: SipjsLegacySourceOptions = {},
): SipjsLegacySource {
  if (!isEmitter(ua) || typeof field(ua, 'register') !== 'function')
    throw new Error(
      'sipjsLegacySource was given something without on(), removeListener() and register(): it cannot hear its events. Pass the UA of sip.js 0.7 to 0.15 or of JsSIP; for sip.js 0.21 use sipjsSource from @faultline/adapters/sipjs.',
    );
  const now = options.now ?? Date.now;
  const watched = new Map<SipjsLegacySessionLike, { readonly callId: string; stop: (() => void) | null }>();
  let undoTransport: (() => void) | null = null;
  let memory: SipjsMemory = emptyMemory;
  let emit: Emit | null = null;
  let heardTransport: unknown = null;

  const registrations: Registrations = new Set();
  const guard = createGuard('sipjs', now, (event) => emit?.(event));

  const take = (make: (memory: SipjsMemory, at: number) => Step) =>
    guard('event', () => {
      if (!emit) return;
      const step = make(memory, now());
      memory = step.memory;
      step.events.forEach(emit);
    });

  function start(session: SipjsLegacySessionLike, callId: string): () => void {
    let undoPeer: (() => void) | null = null;
    let undoMedia: (() => void) | null = null;
    const hear = (name: LegacySessionEvent, args: readonly unknown[]) =>
      take((before, at) =>
        normaliseLegacySession(
          before,
          name,
          args,
          { ...legacySessionFactsOf(session, callId), givenUp: givenUpBy(ua, session) },
          at,
        ),
      );
    const look = () => {
      const handler = mediaHandlerOf(session);
      // sip.js tells of a blocked microphone only here; to its session it says "WebRTC Error".
      if (isEmitter(handler))
        undoMedia ??= listen(handler, ['userMediaFailed'], guard, (_, args) =>
          hear('getusermediafailed', args),
        );
      undoPeer ??= watchPeer(legacyPeerOf(session), guard, (state) =>
        take((before, at) => normalisePeer(before, callId, state, at)),
      );
    };
    take((before, at) => normaliseSession(before, legacySessionFactsOf(session, callId), at));
    const undo = listen(session, sessionEvents, guard, (event, args) => {
      hear(event as LegacySessionEvent, args);
      look();
    });
    const undoCreated = listen(session, ['SessionDescriptionHandler-created'], guard, look);
    look();
    return () => {
      undo();
      undoCreated();
      undoMedia?.();
      undoPeer?.();
    };
  }

  const forget = (session: SipjsLegacySessionLike) => {
    watched.get(session)?.stop?.();
    watched.delete(session);
  };

  function track(session: SipjsLegacySessionLike): () => void {
    if (!isEmitter(session))
      throw new Error(
        'track() was given something without on() and removeListener(): it is no session. Pass what ua.invite() or ua.call() returned.',
      );
    for (const other of watched.keys()) if (other !== session && isOver(other)) forget(other);
    if (!watched.has(session)) {
      const callId = callIdField(session, 'id') ?? `call-${now()}-${watched.size + 1}`;
      watched.set(session, { callId, stop: emit ? start(session, callId) : null });
    }
    const gone = leaving(watched, (_, one) => isOver(one));
    if (gone !== undefined) forget(gone);
    return () => forget(session);
  }

  /** sip.js makes its transport anew with each start, and tells of the connection only there. */
  function hearTransport(transport: unknown): void {
    if (!isEmitter(transport) || transport === heardTransport) return;
    heardTransport = transport;
    undoTransport?.();
    undoTransport = listen(transport, transportEvents, guard, hearUA);
  }

  function hearUA(event: string, args: readonly unknown[]): void {
    const name = event as (typeof connectionEvents)[number];
    if (name === 'registered' || name === 'registrationFailed')
      for (const one of [...registrations]) one(name, args);
    take((before, at) => normaliseUA(before, name, args, isStopped(ua), at));
  }

  return {
    id: options.id ?? 'sipjs',
    sdk: 'sipjs',
    ...(options.label !== undefined && { label: options.label }),
    connect: oneStore((to) => {
      emit = to;
      memory = emptyMemory;
      if (isConnected(ua)) hearUA('connected', []);
      else if (isConnecting(ua)) hearUA('connecting', []);
      else to({ type: 'connectionChanged', at: now(), status: 'idle' });
      const undos = [
        listen(ua, connectionEvents, guard, hearUA),
        listen(ua, ['transportCreated'], guard, (_, [transport]) => hearTransport(transport)),
        listen(ua, ['invite'], guard, (_, [session]) => track(session as SipjsLegacySessionLike)),
        listen(ua, ['newRTCSession'], guard, (_, [data]) =>
          track(field(data, 'session') as SipjsLegacySessionLike),
        ),
      ];
      // JsSIP tells of its transport itself.
      if (typeof field(ua, 'registrator') !== 'function') hearTransport(field(ua, 'transport'));
      for (const [session, one] of watched) one.stop = start(session, one.callId);
      return () => {
        emit = null;
        undoAll(undos);
        undoTransport?.();
        undoTransport = null;
        heardTransport = null;
        for (const one of [...registrations]) one(...stopped);
        for (const one of watched.values()) {
          one.stop?.();
          one.stop = null;
        }
      };
    }),
    track,
    report: (error, callId) =>
      take((before, at) => normaliseThrown(before, error, callId ? outsideId(callId) : null, at)),
    recover: (request) => recover(ua, options, emit ? registrations : null, request),
  };
}
