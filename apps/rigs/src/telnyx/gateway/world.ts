import type { GatewayState, Message, Reattach } from './protocol.ts';
import type { RemoteParty } from '../../remoteParty.ts';

/** What the gateway does until told otherwise. */
export interface Behaviour {
  readonly refuseLogin: boolean;
  readonly reattach: Reattach;
  /** What becomes of a change of a call's media: taken, refused, or left without an answer until that changes. */
  readonly modify: 'take' | 'refuse' | 'hold';
  /** Whether no sound gets through to the other end and back. */
  readonly mediaBlocked: boolean;
  /** Answers to the next questions for its state, oldest first; then `REGED`. */
  readonly states: readonly GatewayState[];
}

/** A call that the gateway knows of. */
export interface GatewayCall {
  readonly id: string;
  /** Whose it is: the id of the session, which survives reconnects. */
  readonly session: string;
}

/** What all sessions of a gateway share; it outlives a kill and a restart. */
export interface World {
  readonly id: string;
  behaviour: Behaviour;
  readonly calls: Map<string, GatewayCall>;
  readonly remote: RemoteParty;
  /** What goes on when `modify` is no longer held. */
  readonly held: (() => void)[];
  nextState(): GatewayState;
  heard(request: Message & { readonly method: string }): void;
  failed(error: unknown): void;
}

export const goodBehaviour: Behaviour = {
  refuseLogin: false,
  modify: 'take',
  mediaBlocked: false,
  reattach: 'attach',
  states: [],
};
