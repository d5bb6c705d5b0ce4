import type { Guard } from '../source/guard.ts';
import { listenTo } from '../listen/listen.ts';
import { field, textField } from '../read/read.ts';

/**
 * Reports the states of a peer connection, starting with the present one: most SDKs never report that media have
 * failed.
 *
 * @returns a function that stops the watch; null when the value is not a peer connection.
 */
export function watchPeer(peer: unknown, guard: Guard, tell: (state: string) => void): (() => void) | null {
  if (typeof field(peer, 'addEventListener') !== 'function' || textField(peer, 'connectionState') === null)
    return null;
  const look = () => tell(textField(peer, 'connectionState') ?? '');
  const undo = listenTo(peer, ['connectionstatechange'], guard, look, 'pc');
  guard('connectionstatechange', look);
  return undo;
}
