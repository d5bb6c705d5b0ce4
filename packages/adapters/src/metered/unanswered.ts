import { field, textField } from '../kit/read/read.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import type { MeteredRemoteLike } from './sdk.ts';

/**
 * How long the first offer to a participant may stay without a connection, ms. An answer comes by itself, so nobody is
 * waited for; the SDK gives that of an ICE restart 15 s, and that of the first offer any time (1.2.0).
 */
const connectsWithinMs = 30_000;
const lookEveryMs = 5_000;

/** Whether an offer was made, by either side. Where nobody sends anything, there is none. */
const isOffered = (pc: unknown): boolean =>
  textField(pc, 'signalingState') === 'have-local-offer' || Boolean(field(pc, 'remoteDescription'));

/**
 * Watches a participant who was never connected: the SDK neither repeats a first offer whose answer does not come, nor
 * emits anything about it (1.2.0). Looks from time to time, because the SDK replaces the connection after an outage.
 *
 * @param tell called once, when no connection came of an offer in time
 * @param isJoined whether this side can be reached itself
 * @returns a function that stops the watch
 */
export function watchUnanswered(
  remote: MeteredRemoteLike,
  tell: () => void,
  isJoined: () => boolean,
  { clock, guard }: Pick<SourceBase<unknown>, 'clock' | 'guard'>,
): () => void {
  let since: number | null = null;
  let cancel: () => void = () => undefined;
  const look = () => {
    const { state } = remote;
    if (state === 'connected' || state === 'closed') return;
    if (state === 'reconnecting' || !isJoined() || !isOffered(remote.pc)) since = null;
    else since ??= clock.now();
    if (since !== null && clock.now() - since >= connectsWithinMs) return tell();
    cancel = clock.timer(() => guard('look', look), lookEveryMs);
  };
  look();
  return () => cancel();
}
