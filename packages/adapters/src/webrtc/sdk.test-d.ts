import type { PeerConnectionLike, SocketLike } from './sdk.ts';

/** Fails to compile unless the browser's own class fits what the adapter expects. */
type Fits<Real extends Like, Like> = Real;

export type Fitting = [Fits<RTCPeerConnection, PeerConnectionLike>, Fits<WebSocket, SocketLike>];
