import { outsideId, type CallSource, type Device } from '@faultline/core';
import type { GetUserMedia } from '../../kit/media/devices.ts';
import { watchFlow } from '../../kit/media/watchFlow.ts';
import { forCall } from '../../kit/source/forCall.ts';
import { createSourceBase, type SourceOptions } from '../../kit/source/sourceBase.ts';
import { createWaiting } from '../../kit/source/waiting.ts';
import { createTracked } from '../../kit/tracked/tracked.ts';
import { factsOf, peerOf } from './facts.ts';
import { delegateBeside } from './answers.ts';
import { listenRegisterer, listenSession, listenUserAgent, type ListenTools } from './listen.ts';
import { existingSessions } from '../shared/existing.ts';
import { emptyMemory } from '../shared/memory.ts';
import { normaliseTransport, outageSeen } from '../shared/connection.ts';
import { provedByTraffic } from '../shared/registration.ts';
import { normaliseThrown } from '../shared/failures.ts';
import { asText, callIdField, field } from '../shared/read.ts';
import { recoveriesOf } from './recoveries.ts';
import type { SipjsReconnecting } from './reconnect.ts';
import type {
  SipjsCredentials,
  SipjsRegistererLike,
  SipjsRequestDelegate,
  SipjsSessionLike,
  SipjsUserAgentLike,
} from './sdk.ts';
import { isUnloading } from '../../kit/source/isUnloading.ts';
import { misuse } from '../misuse.ts';

/** Options of `sipjsSource`. */
export interface SipjsSourceOptions extends SourceOptions {
  /** The registration to watch; or pass it later to `trackRegisterer`. */
  readonly registerer?: SipjsRegistererLike;
  /** What `reconnectSipjs` returned for the same user agent: its attempts are reported, and "reconnect" uses it. */
  readonly reconnecting?: SipjsReconnecting;
  /** New credentials for registering again with the same user agent. Never stored. */
  readonly credentials?: () => Promise<SipjsCredentials> | SipjsCredentials;
  /** Asks for the device; by default the browser's own. */
  readonly getUserMedia?: GetUserMedia;
}

/** A {@link CallSource} to which the app passes its sessions and their answers, since the SDK emits neither. */
export interface SipjsSource extends CallSource {
  /**
   * Watches an inviter before its `invite()`, or an invitation; incoming ones are found automatically. Returns a
   * function that stops the watch.
   */
  track(session: SipjsSessionLike): () => void;
  /** Watches a registerer. Returns a function that stops the watch. */
  trackRegisterer(registerer: SipjsRegistererLike): () => void;
  /**
   * Returns a `requestDelegate` that passes the answer to this source and to the app. With several calls at once, say
   * which one it is for.
   *
   * @example inviter.invite({ requestDelegate: source.delegate({ onProgress }, inviter) })
   */
  delegate<Own extends object = SipjsRequestDelegate>(
    own?: Own,
    session?: SipjsSessionLike,
  ): Own & SipjsRequestDelegate;
  /**
   * Reports the error of a rejected SDK promise: a failed microphone is reported nowhere else.
   *
   * @example inviter.invite(options).catch((error) => source.report(error, inviter.id));
   */
  report(error: unknown, callId?: string): void;
}

/** Whether it emits its states, as transports and sessions do. */
const isStateful = (value: unknown): value is SipjsSessionLike =>
  typeof field(field(value, 'stateChange'), 'addListener') === 'function';

/** What a replay has only the recorded results of. */
export interface OfPage {
  readonly isUnloading: () => boolean;
  readonly watchFlow: typeof watchFlow;
}

/** The source, with what it asks of the page. */
export function makeSipjsSource(
  userAgent: SipjsUserAgentLike,
  options: SipjsSourceOptions,
  page: OfPage,
): SipjsSource {
  if (!isStateful(field(userAgent, 'transport'))) throw misuse('adapters/sipjs-no-user-agent');
  const { reconnecting } = options;
  const base = createSourceBase('sipjs', emptyMemory, options);
  const { now, send } = base;
  const isOver = (session: unknown) => field(session, 'state') === 'Terminated';
  const sessions = createTracked<SipjsSessionLike>(base, { isOver });
  const registerers = createTracked<SipjsRegistererLike>(base);
  const waiting = createWaiting(base);
  const heardAnswers = new WeakSet();
  let registerer: SipjsRegistererLike | null = null;

  const tools: ListenTools = {
    base,
    // A listener that throws leaves the transport in the middle of a change for ever (0.21.2).
    take: (event, read) =>
      base.take(event, (memory, at) => {
        const facts = factsOf(userAgent, reconnecting, memory, at);
        return provedByTraffic(memory, read(memory, at, facts), facts, at);
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
    ofRegister: new WeakSet(),
    isKnown: (message) => heardAnswers.has(message),
    know: (message) => heardAnswers.add(message),
    planned: (message) => reconnecting?.heard(message),
    registererState: () => field(registerer, 'state'),
    ...page,
    invited: (invitation) => void track(invitation),
  };

  const toolsFor = (callId: string | null): ListenTools => ({ ...tools, base: forCall(base, callId) });

  function track(session: SipjsSessionLike): () => void {
    if (!isStateful(session)) throw misuse('adapters/sipjs-no-session');
    const callId = callIdField(session, 'id') ?? `call-${now()}-${sessions.objects().length}`;
    return sessions.add(session, () => listenSession(session, callId, userAgent, toolsFor(callId)));
  }

  function trackRegisterer(one: SipjsRegistererLike): () => void {
    registerer = one;
    return registerers.add(one, () => listenRegisterer(one, tools));
  }

  const report = (error: unknown, callId: string | null, device?: Device) =>
    base.take('report', (memory, at) => normaliseThrown(memory, error, callId, at, device));

  if (options.registerer) trackRegisterer(options.registerer);

  return base.toSource(
    {
      start() {
        base.memory = emptyMemory;
        const state = field(userAgent.transport, 'state');
        if (state === 'Connected' || state === 'Connecting')
          tools.take('transport', (memory, at, facts) => normaliseTransport(memory, state, facts, at));
        else send({ type: 'connectionChanged', at: now(), status: 'idle' });
        base.onStop(listenUserAgent(userAgent, tools));
        registerers.start();
        for (const session of existingSessions(userAgent))
          if (isStateful(session) && !isOver(session)) track(session);
        sessions.start();
        tools.take('transport', (memory, at, facts) => outageSeen(memory, facts, at));
      },
      needsInput: options.credentials ? [] : ['reauthenticate'],
      recoveries: recoveriesOf(() => ({
        userAgent,
        registerer,
        reconnecting,
        credentials: options.credentials,
        getUserMedia: options.getUserMedia,
        peers: sessions.objects().map(peerOf),
        report,
        delegate: (own) => delegateBeside(tools, own, undefined),
        waiting,
        silent: () => base.memory.silent,
      })),
    },
    {
      track,
      trackRegisterer,
      delegate: (own, session) => delegateBeside(toolsFor(callIdField(session, 'id')), own, session) as never,
      report: (error, callId) => report(error, callId ? outsideId(callId) : null),
    },
  );
}

/**
 * Creates a source for one `UserAgent` of sip.js 0.21, which works beside the app's own delegates. Connect the store
 * before `userAgent.start()`, and pass each session to `track`.
 *
 * @throws Error when `userAgent` is not one of sip.js 0.21.
 * @example
 * const source = sipjsSource(userAgent, { registerer });
 * source.track(inviter);
 * inviter.invite({ requestDelegate: source.delegate() }).catch((error) => source.report(error, inviter.id));
 */
export const sipjsSource = (userAgent: SipjsUserAgentLike, options: SipjsSourceOptions = {}): SipjsSource =>
  makeSipjsSource(userAgent, options, { isUnloading, watchFlow });
