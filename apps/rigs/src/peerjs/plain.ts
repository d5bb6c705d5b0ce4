import type { MediaConnection, Peer } from 'peerjs';
import { plain } from '../page/plain/plainScreen.ts';

/** The handlers of the first steps: PeerJS’s documentation of `Peer` and its events, for version 1 (1.5.5 here). */
export function plainPeer(peer: Peer): void {
  peer.on('open', () => plain.label('Connected'));
  peer.on('disconnected', () => plain.label('Disconnected'));
  peer.on('close', () => plain.label('Closed'));
  peer.on('error', plain.failed);
}

/** The same, for one call. */
export function plainPeerCall(call: MediaConnection): void {
  call.on('stream', () => plain.label('In a call'));
  call.on('close', () => plain.label('Call ended'));
}
