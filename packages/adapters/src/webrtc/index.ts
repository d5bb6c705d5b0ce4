export { webrtcCatalogue, type WebrtcCodeId } from './codes/catalogue.ts';
export type { WebrtcEnd } from './events/ending.ts';
export type { Given, WebrtcCall } from './peers.ts';
export type { EventTargetLike, PeerConnectionLike, SocketLike } from './sdk.ts';
export { webrtcSource, type WebrtcSource, type WebrtcSourceOptions } from './source.ts';
export { writeWebrtc } from './write.ts';
