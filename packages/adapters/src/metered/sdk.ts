/** An emitter of this SDK: a listener is removed by passing the same function. */
interface EmitterLike<Event extends string> {
  on(event: Event, listener: (payload: unknown) => void): unknown;
  off(event: Event, listener: (payload: unknown) => void): unknown;
}

/** The events of a `SignallingClient` that are listened to. */
export const clientEvents = [
  'connected',
  'disconnected',
  'state-change',
  'server-error',
  'going-away',
  'token-provider-error',
] as const;

/** The events of a `MeteredPeer` that are listened to. */
export const peerEvents = ['state-change', 'joined', 'left', 'peer-joined', 'peer-left', 'error'] as const;

/** The events of a `RemotePeer` that are listened to. */
export const remoteEvents = ['state-change', 'negotiation-error', 'ice-candidate-error'] as const;

export type ClientEvent = (typeof clientEvents)[number];
export type PeerEvent = (typeof peerEvents)[number];
export type RemoteEvent = (typeof remoteEvents)[number];

/** The part of a `SignallingClient` that is used. */
export interface MeteredClientLike extends EmitterLike<ClientEvent> {
  readonly state: string;
  connect?(): Promise<unknown>;
  subscribe?(channel: string, options?: object): Promise<unknown>;
}

/** The part of a `RemotePeer` that is used. */
export interface MeteredRemoteLike extends EmitterLike<RemoteEvent> {
  readonly id: string;
  readonly state: string;
  /** What the other side's token says about them; `name` is shown if it is text. */
  readonly metadata?: Record<string, unknown>;
  /** Its connection, which the SDK creates again after an outage. */
  readonly pc?: unknown;
}

/**
 * The part of a `MeteredPeer` that is used. Its own `SignallingClient` exists at run time as `client`, and is private
 * only in the types (1.2.0): when it can be observed, closes have codes and attempts have numbers.
 */
export interface MeteredPeerLike extends EmitterLike<PeerEvent> {
  readonly state: string;
  readonly channel?: string | null;
  readonly remotePeers?: readonly MeteredRemoteLike[];
  join?(channel: string): Promise<unknown>;
  /** In every connection; those that do not send the old track stay as they are. */
  replaceTrack?(old: unknown, fresh: unknown): Promise<unknown>;
  close?(): Promise<unknown>;
}
