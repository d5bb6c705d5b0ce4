import type { Guard } from '../guard.ts';
import { field } from './read.ts';
import type { PeerConnectionLike } from './sdk.ts';

const isPeer = (value: unknown): value is PeerConnectionLike =>
  typeof field(value, 'addEventListener') === 'function' &&
  typeof field(value, 'connectionState') === 'string';

/**
 * Tells the states of a peer connection from its present one on, and returns the undo; null where it is none. The SDK
 * itself never says that media is dead, nor restarts it (0.21.2).
 */
export function watchPeer(peer: unknown, guard: Guard, tell: (state: string) => void): (() => void) | null {
  if (!isPeer(peer)) return null;
  const onState = () => guard('connectionstatechange', () => tell(peer.connectionState));
  peer.addEventListener('connectionstatechange', onState);
  onState();
  return () => peer.removeEventListener('connectionstatechange', onState);
}
