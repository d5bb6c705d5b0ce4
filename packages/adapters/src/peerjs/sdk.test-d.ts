import type { MediaConnection, Peer } from 'peerjs';
import type { PeerjsCallLike, PeerjsPeerLike } from './sdk.ts';

/** Does not compile unless the real class fits what the adapter expects. */
type Fits<Real extends Like, Like> = Real;

export type Fitting = [Fits<Peer, PeerjsPeerLike>, Fits<MediaConnection, PeerjsCallLike>];
