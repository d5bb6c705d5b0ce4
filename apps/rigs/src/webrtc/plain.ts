import { plain } from '../page/plain/plainScreen.ts';

/**
 * The handlers that everybody writes: MDN’s examples for `RTCPeerConnection: connectionstatechange`, whose state becomes the
 * label, and for `WebSocket: close` and `error`.
 */
export const plainPeer = (peer: RTCPeerConnection): void =>
  peer.addEventListener('connectionstatechange', () => plain.label(peer.connectionState));

/** The same, for the socket that brings two pages together. */
export function plainSocket(socket: WebSocket): void {
  socket.addEventListener('open', () => plain.label('Connected'));
  socket.addEventListener('close', () => plain.label('Disconnected'));
  socket.addEventListener('error', () => plain.toast('WebSocket error'));
}
