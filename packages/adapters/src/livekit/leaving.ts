import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { isUnloading } from '../kit/source/isUnloading.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import type { LivekitRoomLike } from './sdk.ts';

/** Who called `disconnect()`: the app, or the SDK or the app because of an event of the page. */
export type LeftBy = 'app' | 'page';

/**
 * The SDK leaves the room by itself when the browser freezes the page, and with `disconnectOnPageLeave` also on
 * `pagehide` and `beforeunload` (`Room.onPageLeave` of 2.23.0). The person can come back from all three.
 */
const pageEvents = ['freeze', 'pagehide'] as const;

/** The window of a page, as far as it has one. */
export type PageLike = Partial<Pick<EventTarget, 'addEventListener' | 'removeEventListener'>>;

/**
 * Reports every call of the room's `disconnect()`. It is the page's in the turn of an event of the page. These are
 * heard in the capture phase, which comes before the SDK's own listeners; `beforeunload` is not listened to.
 *
 * @returns a function that stops it.
 */
export function watchLeaving(
  room: LivekitRoomLike,
  page: PageLike | undefined,
  { clock, guard }: Pick<SourceBase<unknown>, 'clock' | 'guard'>,
  tell: (by: LeftBy) => void,
): () => void {
  let by: LeftBy = 'app';
  let endTurn = () => undefined as void;
  const hear = () => {
    endTurn();
    by = 'page';
    endTurn = clock.timer(() => (by = 'app'), 0);
  };
  for (const name of pageEvents) page?.addEventListener?.(name, hear, true);
  const before = () => {
    const who = isUnloading() ? 'page' : by;
    const name = who === 'page' ? 'onPageLeave()' : 'disconnect()';
    guard(name, () => tell(who), { from: room, of: '', args: [] });
  };
  const restore = listenToMethod(room, 'disconnect', (what, run) => guard(what, run), { before });
  return () => {
    restore();
    endTurn();
    for (const name of pageEvents) page?.removeEventListener?.(name, hear, true);
  };
}
