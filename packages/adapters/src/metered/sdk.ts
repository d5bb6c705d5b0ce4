/** An emitter as this SDK has them: a listener is removed by the very function. */
interface EmitterLike<Event extends string> {
  on(event: Event, listener: (payload: unknown) => void): unknown;
  off(event: Event, listener: (payload: unknown) => void): unknown;
}

/** Names of the events of a `SignallingClient` that are heard. */
export const clientEvents = [
  'connected',
  'disconnected',
  'state-change',
  'server-error',
  'going-away',
  'token-provider-error',
] as const;

/** Names of the events of a `MeteredPeer` that are heard. */
export const peerEvents = ['state-change', 'joined', 'left', 'peer-joined', 'peer-left', 'error'] as const;

/** Names of the events of a `RemotePeer` that are heard. */
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
  /** What the other side's token says of it; `name` is shown where it is text. */
  readonly metadata?: Record<string, unknown>;
  /** Its connection, which the SDK makes anew after an outage. */
  readonly pc?: unknown;
}

/**
 * The part of a `MeteredPeer` that is used. Its own `SignallingClient` is there at run time as `client`, private by
 * type only (1.2.0): where it can be heard, closes have their codes and attempts their numbers.
 */
export interface MeteredPeerLike extends EmitterLike<PeerEvent> {
  readonly state: string;
  readonly channel?: string | null;
  readonly remotePeers?: readonly MeteredRemoteLike[];
  join?(channel: string): Promise<unknown>;
  /** In every connection; those that do not send the old one stay as they are. */
  replaceTrack?(old: unknown, fresh: unknown): Promise<unknown>;
  close?(): Promise<unknown>;
}
