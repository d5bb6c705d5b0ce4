import type { Guard } from '../guard.ts';
import { listenBeside } from './delegates.ts';
import { sessionFactsOf } from './facts.ts';
import type { SipjsFacts, SipjsMemory } from './memory.ts';
import {
  normaliseBye,
  normaliseCancel,
  normalisePeer,
  normaliseSession,
  type Step,
} from './normaliseCall.ts';
import {
  isTransportState,
  normaliseClosed,
  normaliseDisconnect,
  normaliseRegisterer,
  normaliseTransport,
} from './normaliseConnection.ts';
import { asked, field, headersOf, textField } from './read.ts';
import type { EmitterLike, SipjsRegistererLike, SipjsSessionLike, SipjsUserAgentLike } from './sdk.ts';
import { watchPeer } from './watchPeer.ts';

/** Where what is heard goes. */
export interface Ears {
  readonly guard: Guard;
  /** One step of the normaliser; never throws. */
  take(make: (memory: SipjsMemory, at: number, facts: SipjsFacts) => Step): void;
  /** Something that has no reading. */
  unread(what: string, value: unknown): void;
  /** An incoming call. */
  invited(invitation: SipjsSessionLike): void;
}

function listen(
  emitter: EmitterLike,
  guard: Guard,
  what: string,
  hear: (state: unknown) => void,
): () => void {
  const listener = (state: unknown) => guard(what, () => hear(state));
  emitter.addListener(listener);
  return () => emitter.removeListener(listener);
}

/** Listens to the connection of a user agent, and for incoming calls. Returns the undo. */
export function listenUserAgent(userAgent: SipjsUserAgentLike, ears: Ears): () => void {
  const undo = listen(userAgent.transport.stateChange, ears.guard, 'transport', (state) => {
    if (typeof state === 'string' && isTransportState(state))
      ears.take((memory, at, facts) => normaliseTransport(memory, state, facts, at));
    else ears.unread('transport', state);
  });
  const undoDelegate = listenBeside(
    userAgent,
    ears.guard,
    new Map([
      [
        'onDisconnect',
        (error) =>
          ears.take((memory, at, facts) =>
            normaliseDisconnect(memory, textField(error, 'message') ?? '', facts, at),
          ),
      ],
      ['onInvite', (invitation) => ears.invited(invitation as SipjsSessionLike)],
    ]),
    // With an onInvite the SDK leaves the call to the app; without one it says busy.
    { onlyOwn: 'onInvite' },
  );
  // stop() between two tries: the transport says nothing, as it has nothing to close.
  const undoStop =
    userAgent.stateChange &&
    listen(userAgent.stateChange, ears.guard, 'userAgent', (state) => {
      if (state === 'Stopped')
        ears.take((memory, at, facts) =>
          memory.lost ? normaliseClosed(memory, facts, at) : { memory, events: [] },
        );
    });
  return () => {
    undoStop?.();
    undoDelegate();
    undo();
  };
}

/** Listens to a session and its peer connection, from its present state on. Returns the undo. */
export function listenSession(
  session: SipjsSessionLike,
  callId: string,
  userAgent: SipjsUserAgentLike,
  ears: Ears,
): () => void {
  let undoPeer: (() => void) | null = null;
  const watch = (handler: unknown) => {
    undoPeer ??= watchPeer(field(handler, 'peerConnection'), ears.guard, (state) =>
      ears.take((memory, at) => normalisePeer(memory, callId, state, at)),
    );
  };
  const hear = (state: unknown) => {
    if (typeof state !== 'string') return ears.unread('session', state);
    ears.take((memory, at) =>
      normaliseSession(memory, sessionFactsOf(session, callId, state, userAgent), at),
    );
    watch(session.sessionDescriptionHandler);
  };
  const reasons = (request: unknown) => headersOf(field(request, 'request'), 'Reason');
  const undo = listen(session.stateChange, ears.guard, 'session', hear);
  const undoDelegate = listenBeside(
    session,
    ears.guard,
    new Map([
      ['onBye', (bye) => ears.take((memory, at) => normaliseBye(memory, callId, reasons(bye), at))],
      [
        'onCancel',
        (cancel) => ears.take((memory, at) => normaliseCancel(memory, callId, reasons(cancel), at)),
      ],
      ['onSessionDescriptionHandler', watch],
    ]),
    // Without a delegate the SDK accepts a BYE itself; with one, that is the delegate's to do.
    { unanswered: new Map([['onBye', (bye) => void asked(bye, 'accept')]]) },
  );
  ears.guard('session', () => hear(session.state));
  return () => {
    undoDelegate();
    undo();
    undoPeer?.();
  };
}

/** Listens to a registerer, from its present state on. Returns the undo. */
export function listenRegisterer(registerer: SipjsRegistererLike, ears: Ears): () => void {
  const hear = (state: unknown) =>
    typeof state === 'string'
      ? ears.take((memory, at) => normaliseRegisterer(memory, state, at))
      : ears.unread('registerer', state);
  ears.guard('registerer', () => hear(registerer.state));
  return listen(registerer.stateChange, ears.guard, 'registerer', hear);
}
