import { ownEntry } from '@faultline/core';
import { createEmitter } from '../../kit/replay/emitter.ts';
import type { Replayed } from '../../kit/replay/replay.ts';
import { ofCall, replayedCalls } from '../../kit/replay/replayedCalls.ts';
import { createReplayMedia, isOfMedia, type ReplayMedia } from '../../kit/replay/replayMedia.ts';
import { createReplayFlow } from '../../kit/replay/replayFlow.ts';
import type { Flow } from '../../kit/media/watchFlow.ts';
import type { SourceClock } from '../../kit/source/sourceBase.ts';
import type { Tap } from '../../kit/listen/tap.ts';
import { asked, field, numberField, textField } from '../shared/read.ts';
import type { EmitterLike, SipjsRequestDelegate, SipjsSessionLike } from './sdk.ts';
import { makeSipjsSource } from './source.ts';

/** Timer B and F of RFC 3261: how long the SDK waits for any answer before it creates a 408 itself. */
const transactionMs = 32_000;

/** An object with a state, whose changes are in the recording. */
interface Stateful {
  state: string;
  readonly stateChange: EmitterLike;
  go(state: unknown): void;
}

function stateful(first: string): Stateful {
  const stateChange = createEmitter();
  return {
    state: first,
    stateChange,
    go(state) {
      if (typeof state === 'string') this.state = state;
      stateChange.emit('state', state);
    },
  };
}

interface ReplayedSession extends Stateful, Omit<SipjsSessionLike, 'state'> {
  readonly sessionDescriptionHandler: { peerConnection: object | null };
  readonly media: ReplayMedia;
}

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).filter(
    (one): one is string => typeof one === 'string',
  );

/**
 * A recorded message, `{ statusCode, reason, … }`, turned back into a SIP message. `local`: the SDK created it itself.
 */
export function revivedMessage(recorded: unknown, local: boolean): object {
  const headers: Readonly<Record<string, readonly string[]>> = {
    via: local ? [] : ['SIP/2.0/WS'],
    reason: listOf(field(recorded, 'reason')),
    'retry-after': listOf(field(recorded, 'retryAfter')),
    'min-expires': listOf(field(recorded, 'minExpires')),
    expires: listOf(field(recorded, 'expires')),
  };
  const all = (name: string) => ownEntry(headers, name.toLowerCase()) ?? [];
  return {
    statusCode: field(recorded, 'statusCode'),
    reasonPhrase: field(recorded, 'reasonPhrase'),
    method: field(recorded, 'method'),
    body: field(recorded, 'body'),
    getHeaders: all,
    getHeader: (name: string) => all(name)[0],
    hasHeader: (name: string) => all(name).length > 0,
  };
}

/**
 * The real adapter with a user agent of sip.js 0.21 that emits the events of a recording: the app passes each session
 * to the source before its INVITE, uses its delegates, and reports rejected promises.
 */
export function replayModern(options: object, clock: SourceClock, tap?: Tap): Replayed {
  const transport = stateful('Disconnected');
  const nothingMore = () => undefined;
  const registerer = Object.assign(stateful('Initial'), {
    register: () => new Promise(nothingMore),
    unregister: nothingMore,
  });
  const userAgent = {
    delegate: { onInvite: () => undefined } as object | undefined,
    transport,
    configuration: options,
    stop: nothingMore,
  };
  const flows = createReplayFlow();
  let unloading = false;
  const source = makeSipjsSource(
    userAgent,
    { clock, tap, registerer, getUserMedia: () => Promise.resolve() },
    { isUnloading: () => unloading, watchFlow: flows.watch },
  );
  const sessions = replayedCalls<ReplayedSession>();
  let count = 0;
  let askedAt = clock.now();
  let progressed = false;

  const methods = { bye: nothingMore, cancel: nothingMore, reject: nothingMore, dispose: nothingMore };
  const newSession = (payload: unknown, inbound: boolean): ReplayedSession => {
    count += 1;
    progressed = false;
    askedAt = clock.now();
    const replacee = sessions.get(textField(payload, 'replaces') ?? '');
    const id = textField(payload, 'id') ?? `call-${count}`;
    const made: ReplayedSession = Object.assign(stateful('Initial'), {
      id,
      sessionDescriptionHandler: { peerConnection: null as object | null },
      media: createReplayMedia(),
      remoteIdentity: { uri: { user: textField(payload, 'remote') } },
      request: revivedMessage(payload, false),
      ...methods,
      ...(inbound && { accept: () => undefined }),
      ...(replacee && { replacee }),
    });
    sessions.add(id, made);
    if (inbound) callDelegate(userAgent.delegate, 'onInvite', made);
    else source.track(made);
    return made;
  };
  const current = (payload: unknown): ReplayedSession => {
    const session = sessions.current();
    return session && session.state !== 'Terminated' ? session : newSession(payload, false);
  };

  /**
   * Whether nobody sent it: a fixture says so; otherwise this follows from the events before, since recordings have no
   * headers.
   */
  const isLocal = (payload: unknown): boolean => {
    const told = field(payload, 'local');
    if (typeof told === 'boolean') return told;
    const status = numberField(payload, 'statusCode');
    if (status === 503) return transport.state !== 'Connected';
    return status === 408 && !progressed && clock.now() - askedAt >= transactionMs;
  };
  const answer = (name: string, payload: unknown, about: SipjsSessionLike | undefined) => {
    if (name === 'onTrying' || name === 'onProgress') progressed = true;
    const delegate: SipjsRequestDelegate = source.delegate(undefined, about);
    delegate[name as keyof SipjsRequestDelegate]?.({ message: revivedMessage(payload, isLocal(payload)) });
  };

  /** A call of whose media nothing is recorded has none that could be looked at. */
  const playMedia = (session: ReplayedSession, event: string, payload: unknown) => {
    if (session.sessionDescriptionHandler.peerConnection === null) {
      session.sessionDescriptionHandler.peerConnection = session.media.pc;
      callDelegate(session.delegate, 'onSessionDescriptionHandler', session.sessionDescriptionHandler);
    }
    if (event === 'pc.flow') flows.play(session.media.pc, payload as Flow);
    else session.media.play(event, payload);
  };

  return {
    source,
    play(event, payload) {
      const [what = '', name = ''] = event.split('.');
      const session = sessions.current();
      if (event === ofCall) sessions.turnTo(payload);
      else if (event === 'transport.state') {
        if (payload === 'Connected') askedAt = clock.now();
        transport.go(payload);
      } else if (event === 'session.track') newSession(payload, false);
      else if (event === 'ua.onDisconnect') callDelegate(userAgent.delegate, 'onDisconnect', payload);
      else if (event === 'ua.onInvite') newSession(payload, true);
      else if (event === 'ua.unload') {
        unloading = true;
        userAgent.stop();
        unloading = false;
      } else if (event === 'registerer.state') registerer.go(payload);
      else if (what === 'registerer' && name.endsWith('()')) asked(registerer, name.slice(0, -2));
      else if (event === 'session.state') current(payload).go(textField(payload, 'state') ?? payload);
      else if (what === 'session' && name.endsWith('()')) asked(session, name.slice(0, -2));
      else if (isOfMedia(event)) {
        if (session) playMedia(session, event, payload);
      } else if (what === 'register' && name.startsWith('on'))
        answer(name, { ...(payload as object), method: 'REGISTER' }, undefined);
      else if (what === 'invite' && name.startsWith('on')) answer(name, payload, session ?? undefined);
      else if (what === 'session' && name.startsWith('on'))
        callDelegate(session?.delegate, name, {
          request: revivedMessage(payload, false),
          ...methods,
          accept: () => undefined,
        });
      else if (/rejected(-promise)?$/.test(event) && payload !== null)
        source.report(payload, what === 'invite' ? session?.id : undefined);
    },
  };
}

function callDelegate(delegate: unknown, name: string, payload: unknown): void {
  const method = field(delegate, name);
  if (typeof method === 'function') method.call(delegate, payload);
}
