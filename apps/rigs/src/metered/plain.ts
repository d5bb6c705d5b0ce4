import type { MeteredPeer } from '@metered-ca/realtime';
import { plain } from '../page/plain/plainScreen.ts';

/**
 * The handlers of the first steps: README of `@metered-ca/realtime` 1.2.0, whose `join` is awaited, and the events of
 * `MeteredPeer` in its types: joined, the change of state, left, error. What `join` rejects with is passed to `plain.failed`
 * by the phone.
 */
export function plainMetered(peer: MeteredPeer): void {
  peer.on('joined', () => plain.label('Joined'));
  peer.on('state-change', ({ to }) => plain.label(to));
  peer.on('left', () => plain.label('Left'));
  peer.on('error', ({ err }) => plain.failed(err));
}
