import type { Guard } from './guard.ts';
import { listenTo } from './listen.ts';
import { field, textField } from './read.ts';

/**
 * Tells the states of a peer connection, from its present one on: most SDKs never say that media is dead.
 *
 * @returns the undo; null where it is no peer connection, or none yet.
 */
export function watchPeer(peer: unknown, guard: Guard, tell: (state: string) => void): (() => void) | null {
  if (typeof field(peer, 'addEventListener') !== 'function' || textField(peer, 'connectionState') === null)
    return null;
  const look = () => tell(textField(peer, 'connectionState') ?? '');
  const undo = listenTo(peer, ['connectionstatechange'], guard, look, 'pc');
  guard('connectionstatechange', look);
  return undo;
}
