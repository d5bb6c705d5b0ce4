import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import { connecting, opened } from './events/connection.ts';
import { peerFactsOf, socketStands } from './events/facts.ts';
import type { PeerjsMemory } from './events/memory.ts';
import type { PeerjsPeerLike } from './sdk.ts';

/** How often the socket is checked when the server sends nothing on it, and how many times at most. */
const lookEveryMs = 2_000;
const maxLooks = 15;

/**
 * Observes `reconnect()`, about which the SDK emits nothing. A server that still knows this peer admits it without a
 * message (PeerServer 1.0.2), and the SDK then never emits `open`: the peer is back when its socket has been open for 2
 * s.
 */
export function listenToReconnect(peer: PeerjsPeerLike, base: SourceBase<PeerjsMemory>): void {
  let cancel = () => undefined as void;
  const look = (left: number, stood: boolean) => {
    cancel();
    if (left > 0)
      cancel = base.onStop(
        base.clock.timer(
          () => base.guard('look', () => again(left, stood), { from: peer, of: 'server', args: [] }),
          lookEveryMs,
        ),
      );
  };
  const again = (left: number, stood: boolean) => {
    if (base.memory.link !== 'connecting') return cancel();
    const stands = socketStands(peer);
    if (!stands || !stood) return look(left - 1, stands);
    base.take('reconnect', opened);
    cancel();
  };
  const after = () => {
    const { open, disconnected, destroyed } = peerFactsOf(peer);
    if (open || disconnected || destroyed) return;
    base.take('reconnect', connecting);
    look(maxLooks, false);
  };
  base.onStop(listenToMethod(peer, 'reconnect', base.guard, { after }));
}
