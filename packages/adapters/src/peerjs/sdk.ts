/** An emitter of this SDK. */
export interface EmitterLike {
  on(event: string, listener: (...args: unknown[]) => void): unknown;
  off(event: string, listener: (...args: unknown[]) => void): unknown;
}

/** The events of a `Peer` that are listened to. Data connections are the app's own. */
export const peerEvents = ['open', 'disconnected', 'close', 'error', 'call'] as const;

/** The events of a `MediaConnection` that are listened to. */
export const callEvents = ['stream', 'iceStateChanged', 'willCloseOnRemote', 'error', 'close'] as const;

export type PeerEvent = (typeof peerEvents)[number];
export type CallEventName = (typeof callEvents)[number];

/** The part of a `MediaConnection` that is used. */
export interface PeerjsCallLike extends EmitterLike {
  /** The same on both sides, and constant. */
  readonly connectionId: string;
  /** The id of the other side. */
  readonly peer: string;
  /** Whether it is answered and not closed yet. */
  readonly open: boolean;
  /** Present from the start of an outgoing call, and from the answer to an incoming one; null once it is closed. */
  readonly peerConnection?: unknown;
  readonly dataChannel?: unknown;
  close(): void;
}

/** The part of a `Peer` that is used, as a structural type: the SDK itself is never imported at run time. */
export interface PeerjsPeerLike extends EmitterLike {
  readonly open: boolean;
  readonly disconnected: boolean;
  readonly destroyed: boolean;
  /** By the id of the other side. */
  readonly connections?: object;
  /** Emits every message of the server. */
  readonly socket?: unknown;
  reconnect(): void;
}
