import type { MeteredPeer, RemotePeer, SignallingClient } from '@metered-ca/realtime';
import type { MeteredClientLike, MeteredPeerLike, MeteredRemoteLike } from './sdk.ts';

/** Does not compile unless the real class fits what the adapter expects. */
type Fits<Real extends Like, Like> = Real;

export type Real = [
  Fits<SignallingClient, MeteredClientLike>,
  Fits<MeteredPeer, MeteredPeerLike>,
  Fits<RemotePeer, MeteredRemoteLike>,
];
