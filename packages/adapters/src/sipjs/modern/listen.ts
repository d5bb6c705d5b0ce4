import type { ForCall } from '../../kit/source/forCall.ts';
import type { watchFlow } from '../../kit/media/watchFlow.ts';
import { listenToMethod } from '../../kit/listen/listenToMethod.ts';
import { undoAll } from '../../kit/source/undo.ts';
import { failureOfPage } from '../../kit/read/mediaError.ts';
import { listenBeside } from './delegates.ts';
import { listenToSessionActs } from '../shared/sessionActs.ts';
import { watchSessionMedia } from '../shared/sessionMedia.ts';
import { reasonsIn } from '../shared/ending.ts';
import { modernActs } from './acts.ts';
import { peerOf, sessionFactsOf } from './facts.ts';
import type { SipjsFacts, SipjsMemory } from '../shared/memory.ts';
import { normaliseGoodbye, normaliseMoved } from '../shared/callEnds.ts';
import { normaliseSession, type Step } from '../shared/calls.ts';
import {
  isTransportState,
  normaliseClosed,
  normaliseDisconnect,
  normaliseTransport,
} from '../shared/connection.ts';
import { normaliseNoDevices } from '../shared/failures.ts';
import { newsIn, normaliseTransfer } from '../shared/transfer.ts';
import { isRegistererState, normaliseAsked, normaliseRegisterer } from '../shared/registration.ts';
import { hearAnswer } from './answers.ts';
import { listenToAnswers } from './requestAnswers.ts';
import { listenToTransfer } from './transfer.ts';
import { listenToRegistrar } from './registrar.ts';
import { asked, callIdField, field, textField } from '../shared/read.ts';
import type { EmitterLike, SipjsRegistererLike, SipjsSessionLike, SipjsUserAgentLike } from './sdk.ts';

/** What the listeners on one of the SDK's objects need from the source. */
export interface ListenTools {
  readonly base: ForCall;
  /** Reads one event; never throws. */
  take(event: string, read: (memory: SipjsMemory, at: number, facts: SipjsFacts) => Step): void;
  /** Reports something that cannot be read. */
  unread(what: string, value: unknown): void;
  /** Messages that are known to answer a REGISTER: those that the SDK makes up itself do not say so. */
  readonly ofRegister: WeakSet<object>;
  /** Whether an answer was already received: the app's delegate and the request itself both report it. */
  isKnown(message: object): boolean;
  /** Remembers that an answer was received. */
  know(message: object): void;
  /** Lets the helper plan the next step after an answer to REGISTER, before it is reported. */
  planned(message: object): void;
  /** The state of the registerer that is watched. */
  registererState(): unknown;
  /** Whether the page is being asked whether it may be left. */
  readonly isUnloading: () => boolean;
  readonly watchFlow: typeof watchFlow;
  /** Called with an incoming call. */
  invited(invitation: SipjsSessionLike): void;
}

/** Listens to the states that an emitter of this SDK emits; it has a single event without a name. */
const listenToStates = (
  { base }: ListenTools,
  emitter: EmitterLike,
  what: string,
  hear: (state: unknown) => void,
): (() => void) => {
  const named = {
    on: (_: string, listener: (state: string) => void) => emitter.addListener(listener),
    off: (_: string, listener: (state: string) => void) => emitter.removeListener(listener),
  };
  return base.listen(named, [what], (_, state) => hear(state));
};

/** Listens to the connection of a user agent, and for incoming calls. Returns a function that stops this. */
export function listenUserAgent(userAgent: SipjsUserAgentLike, tools: ListenTools): () => void {
  const { base, take, unread, invited } = tools;
  const undo = listenToStates(tools, userAgent.transport.stateChange, 'transport', (state) => {
    if (typeof state === 'string' && isTransportState(state))
      take('transport', (memory, at, facts) => normaliseTransport(memory, state, facts, at));
    else unread('transport', state);
  });
  const undoDelegate = listenBeside(
    userAgent,
    base.guard,
    new Map([
      [
        'onDisconnect',
        (error) =>
          take('onDisconnect', (memory, at, facts) =>
            normaliseDisconnect(memory, textField(error, 'message') ?? '', facts, at),
          ),
      ],
      ['onInvite', (invitation) => invited(invitation as SipjsSessionLike)],
    ]),
    // With an `onInvite`, the SDK leaves the call to the app; without one it answers "busy".
    { onlyOwn: 'onInvite' },
  );
  // `stop()` between two attempts: the transport emits nothing, because it has nothing to close.
  const undoStop =
    userAgent.stateChange &&
    listenToStates(tools, userAgent.stateChange, 'userAgent', (state) => {
      if (state === 'Stopped')
        take('userAgent', (memory, at, facts) =>
          memory.lost && !memory.unloading ? normaliseClosed(memory, facts, at) : { memory, events: [] },
        );
    });
  const unloads = () => take('unload', (memory) => ({ memory: { ...memory, unloading: true }, events: [] }));
  const beforeStop = () => {
    if (tools.isUnloading()) base.guard('unload', unloads, { from: userAgent, of: 'userAgent', args: [] });
  };
  const undoUnload = listenToMethod(userAgent, 'stop', base.guard, { before: beforeStop }, 'userAgent');
  return () => {
    undoUnload();
    undoStop?.();
    undoDelegate();
    undo();
  };
}

/** What the SDK does with a request of the other side that nobody handles. */
const accepting = (name: string) => [name, (request: unknown) => void asked(request, 'accept')] as const;

/** The methods of a session that send a request which can be refused. */
const requests = ['invite', 'refer', 'message'] as const;

/** Listens to a session and its peer connection, from its present state on. Returns a function that stops this. */
export function listenSession(
  session: SipjsSessionLike,
  callId: string,
  userAgent: SipjsUserAgentLike,
  tools: ListenTools,
): () => void {
  const { base, take, unread } = tools;
  const acts = listenToSessionActs(session, modernActs, base.guard, take, callId);
  let isSent = false;
  const hear = (state: unknown) => {
    if (typeof state !== 'string') return unread('session', state);
    isSent ||= state === 'Establishing';
    // Only the promise of the app's own call says why, and the app may not report it.
    if (state === 'Terminated')
      take('invite', (memory, at) => normaliseNoDevices(memory, callId, isSent, failureOfPage(), at));
    take('session', (memory, at) =>
      normaliseSession(memory, sessionFactsOf(session, callId, state, userAgent, acts.known), at),
    );
    media.look();
    if (state === 'Terminated') media.ended();
    if (state !== 'Established') return;
    media.answered();
    // The SDK hangs up by itself on the call in whose place others have put this one (0.21.2).
    const replaced = callIdField(field(session, 'replacee'), 'id');
    if (replaced !== null) take('replacee', (memory) => normaliseMoved(memory, replaced, 'done'));
  };
  const goodbye = (name: string) =>
    [
      name,
      (message: unknown) =>
        take(name, (memory, at) =>
          normaliseGoodbye(memory, callId, reasonsIn(field(message, 'request')), at),
        ),
    ] as const;
  // Whoever holds, transfers or makes the call: the app, or `SessionManager`, which does not have our delegate.
  const undoAnswers = requests.map((method) =>
    listenToAnswers(
      session,
      method,
      base.guard,
      { answered: (message) => hearAnswer(tools, { message }, session), known: tools.isKnown },
      'invite',
    ),
  );
  const notified = (notification: unknown) => {
    const news = newsIn(field(notification, 'request'));
    if (news) take('onNotify', (memory, at) => normaliseTransfer(memory, callId, news, at));
  };
  const undoTransfer = listenToTransfer(session, base.guard, notified);
  const media = watchSessionMedia(() => peerOf(session), callId, take, base, tools.watchFlow);
  const undo = listenToStates(tools, session.stateChange, 'session', hear);
  const undoDelegate = listenBeside(
    session,
    base.guard,
    new Map([
      goodbye('onBye'),
      goodbye('onCancel'),
      ['onNotify', notified],
      ['onSessionDescriptionHandler', media.look],
    ]),
    // Without a delegate for them, the SDK accepts both itself; with one, the delegate must.
    { unanswered: new Map([accepting('onBye'), accepting('onNotify')]) },
  );
  base.guard('session', () => hear(session.state));
  return () => {
    media.stop();
    undoTransfer();
    undoAll(undoAnswers);
    acts.undo();
    undoDelegate();
    undo();
  };
}

/**
 * Listens to a registerer from its present state on, to the requests for it, and to their results. Returns a function
 * that stops this.
 */
export function listenRegisterer(registerer: SipjsRegistererLike, tools: ListenTools): () => void {
  const { base, take, unread, ofRegister } = tools;
  const hear = (state: unknown) =>
    isRegistererState(state)
      ? take('registerer', (memory, at, facts) => normaliseRegisterer(memory, state, facts, at))
      : unread('registerer', state);
  base.guard('registerer', () => hear(registerer.state));
  const undoActs = listenToRegistrar(registerer, base.guard, {
    asked: (what) =>
      take(`${what}()`, (memory, at) =>
        normaliseAsked(memory, what, field(registerer, 'waiting') === true, at),
      ),
    answering: (message) => ofRegister.add(message),
    answered: (message) => hearAnswer(tools, { message }, undefined),
    known: tools.isKnown,
  });
  const undo = listenToStates(tools, registerer.stateChange, 'registerer', hear);
  return () => {
    undoActs();
    undo();
  };
}
