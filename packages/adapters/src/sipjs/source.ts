import { outsideId, type CallSource, type Emit } from '@faultline/core';
import { leaving } from '../bounded.ts';
import { createGuard } from '../guard.ts';
import { ownMicrophone } from '../media/microphone.ts';
import { oneStore } from '../oneStore.ts';
import { factsOf } from './facts.ts';
import { delegateBeside } from './hearAnswer.ts';
import { listenRegisterer, listenSession, listenUserAgent, type Ears } from './listen.ts';
import { emptyMemory, type SipjsMemory } from './memory.ts';
import { normaliseTransport } from './normaliseConnection.ts';
import { normaliseThrown } from './normaliseThrown.ts';
import { asText, callIdField, field } from './read.ts';
import { recover } from './recover.ts';
import type { SipjsReconnecting } from './reconnect.ts';
import type {
  SipjsCredentials,
  SipjsRegistererLike,
  SipjsRequestDelegate,
  SipjsSessionLike,
  SipjsUserAgentLike,
} from './sdk.ts';

export interface SipjsSourceOptions {
  /** Unique in a store; `sipjs` by default. */
  readonly id?: string;
  /** What the person calls it, for a page with several. */
  readonly label?: string;
  /** The registration to watch; or hand it over later with `trackRegisterer`. */
  readonly registerer?: SipjsRegistererLike;
  /** What `reconnectSipjs` returned for the same user agent: its attempts are told, and "reconnect" uses it. */
  readonly reconnecting?: SipjsReconnecting;
  /** Fresh credentials for registering again with the same user agent. Never stored. */
  readonly credentials?: () => Promise<SipjsCredentials> | SipjsCredentials;
  /** Asks for the microphone; by default the browser's own. */
  readonly getUserMedia?: () => Promise<unknown>;
  readonly now?: () => number;
}

/** A {@link CallSource} that is shown its sessions, and hears their answers, since the SDK has no bus for either. */
export interface SipjsSource extends CallSource {
  /** Watches an inviter before its `invite()`, or an invitation; incoming ones are found by themselves. Returns the undo. */
  track(session: SipjsSessionLike): () => void;
  /** Watches a registerer. Returns the undo. */
  trackRegisterer(registerer: SipjsRegistererLike): () => void;
  /**
   * A `requestDelegate` that tells this source the answer and then the app. With several calls at once say whose it is.
   *
   * @example inviter.invite({ requestDelegate: source.delegate({ onProgress }, inviter) })
   */
  delegate<Own extends object = SipjsRequestDelegate>(
    own?: Own,
    session?: SipjsSessionLike,
  ): Own & SipjsRequestDelegate;
  /**
   * Reports what a promise of the SDK was rejected with: the only place where a failed microphone is told.
   *
   * @example inviter.invite(options).catch((error) => source.report(error, inviter.id));
   */
  report(error: unknown, callId?: string): void;
}

/**
 * The events of one `UserAgent` of sip.js 0.21, beside the app's own delegates. Connect the store before
 * `userAgent.start()`, and show it each session with `track`.
 *
 * @throws Error when it is not a user agent of 0.21.
 * @example
 * const source = sipjsSource(userAgent, { registerer });
 * source.track(inviter);
 * inviter.invite({ requestDelegate: source.delegate() }).catch((error) => source.report(error, inviter.id));
 */
export function sipjsSource(userAgent: SipjsUserAgentLike, options: SipjsSourceOptions = {}): SipjsSource {
  if (typeof field(field(field(userAgent, 'transport'), 'stateChange'), 'addListener') !== 'function')
    throw new Error(
      'sipjsSource was given something without transport.stateChange: it cannot hear its connection. Pass the UserAgent of sip.js 0.21; for a UA of 0.7 to 0.15 or of JsSIP use sipjsLegacySource from @faultline/adapters/sipjs/legacy.',
    );
  const { reconnecting } = options;
  const now = options.now ?? Date.now;
  let memory: SipjsMemory = emptyMemory;
  let emit: Emit | null = null;
  let registerer = options.registerer ?? null;
  /** What is watched besides the user agent, with the undo of each while connected. */
  const watched = new Map<object, { readonly start: () => () => void; stop: (() => void) | null }>();

  const send: Emit = (event) => emit?.(event);
  const guard = createGuard('sipjs', now, send);
  const ears: Ears = {
    guard,
    // A listener that throws leaves the transport in the middle of a change for good (0.21.2).
    take: (make) =>
      guard('event', () => {
        if (!emit) return;
        const at = now();
        const step = make(memory, at, factsOf(userAgent, reconnecting, memory, at));
        memory = step.memory;
        step.events.forEach(send);
      }),
    unread: (what, value) =>
      send({
        type: 'issueRaised',
        at: now(),
        code: `sipjs/${what}/unknown`,
        condition: 'sdk.unknown',
        severity: 'info',
        unknown: true,
        details: { value: asText(value) },
      }),
    invited: (invitation) => void track(invitation),
  };

  const forget = (object: object) => {
    watched.get(object)?.stop?.();
    watched.delete(object);
  };
  const keep = (object: object, start: () => () => void) => {
    if (!watched.has(object)) watched.set(object, { start, stop: emit ? start() : null });
    return () => forget(object);
  };

  const isOver = (_: unknown, one: object) => field(one, 'state') === 'Terminated';

  function track(session: SipjsSessionLike): () => void {
    if (typeof field(field(session, 'stateChange'), 'addListener') !== 'function')
      throw new Error(
        'track() was given something without stateChange: it is no session of sip.js 0.21. Pass the Inviter before its invite(), or the Invitation.',
      );
    for (const one of watched.keys()) if (one !== registerer && isOver(null, one)) forget(one);
    const callId = callIdField(session, 'id') ?? `call-${now()}-${watched.size}`;
    const undo = keep(session, () => listenSession(session, callId, userAgent, ears));
    const sessions = new Map([...watched].filter(([one]) => one !== registerer));
    const gone = leaving(sessions, isOver);
    if (gone !== undefined) forget(gone);
    return undo;
  }

  function trackRegisterer(one: SipjsRegistererLike): () => void {
    registerer = one;
    return keep(one, () => listenRegisterer(one, ears));
  }

  if (registerer) trackRegisterer(registerer);

  return {
    id: options.id ?? 'sipjs',
    sdk: 'sipjs',
    ...(options.label !== undefined && { label: options.label }),
    connect: oneStore((to) => {
      emit = to;
      memory = emptyMemory;
      const state = field(userAgent.transport, 'state');
      if (state === 'Connected' || state === 'Connecting')
        ears.take((before, at, facts) => normaliseTransport(before, state, facts, at));
      else to({ type: 'connectionChanged', at: now(), status: 'idle' });
      const undo = listenUserAgent(userAgent, ears);
      for (const one of watched.values()) one.stop = one.start();
      return () => {
        emit = null;
        undo();
        for (const one of watched.values()) {
          one.stop?.();
          one.stop = null;
        }
      };
    }),
    track,
    trackRegisterer,
    delegate: (own, session) => delegateBeside(ears, own, session) as never,
    report: (error, callId) =>
      ears.take((before, at) => normaliseThrown(before, error, callId ? outsideId(callId) : null, at)),
    recover: (request) =>
      recover(
        {
          userAgent,
          registerer,
          reconnecting,
          credentials: options.credentials,
          getUserMedia: options.getUserMedia ?? ownMicrophone(),
          delegate: (own) => delegateBeside(ears, own, undefined),
          silent: () => memory.silent,
        },
        request,
      ),
  };
}
