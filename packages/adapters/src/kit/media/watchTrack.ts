import { listenTo } from '../listen/listen.ts';
import { field, textField } from '../read/read.ts';
import type { SourceBase } from '../source/sourceBase.ts';

/** `interrupted`: the system holds the device, and may release it. `ended`: the track must be replaced. */
export type TrackState = 'live' | 'interrupted' | 'ended';

/** How long the system may hold a track before that is reported, ms: changing devices mutes it for a moment. */
const heldForMs = 2_000;
/** After this long, ms, it counts as held for good: Safari does not always release it after a phone call. */
const heldLongMs = 15_000;

const stateOf = (track: unknown): TrackState => {
  if (textField(track, 'readyState') === 'ended') return 'ended';
  return field(track, 'muted') === true ? 'interrupted' : 'live';
};

/** The event that a browser fires when a track enters a state. */
const eventOf = { live: 'unmute', interrupted: 'mute', ended: 'ended' } as const;

/**
 * Watches one sent track: reports its state at once and at every change, but `interrupted` only after it has lasted for
 * 2 s, and again, as one that `lasts`, after 15 s. In a recording its events are those of `track`.
 *
 * @returns a function that stops the watch.
 */
export function watchTrack(
  track: unknown,
  tell: (state: TrackState, lasts: boolean) => void,
  { clock, guard }: Pick<SourceBase<unknown>, 'clock' | 'guard'>,
): () => void {
  let cancel: () => void = () => undefined;
  const tellLater = (waitMs: number, lasts: boolean) => {
    const isHeld = () => {
      tell('interrupted', lasts);
      if (!lasts) tellLater(heldLongMs - heldForMs, true);
    };
    cancel = clock.timer(() => guard('mute', isHeld), waitMs);
  };
  const look = () => {
    cancel();
    const state = stateOf(track);
    if (state === 'interrupted') tellLater(heldForMs, false);
    else tell(state, false);
  };
  const undo = listenTo(track, ['ended', 'mute', 'unmute'], guard, look, 'track');
  const state = stateOf(track);
  // What is wrong from the start is recorded as if it happened now.
  guard(eventOf[state], look, state === 'live' ? undefined : { from: track, of: 'track', args: [] });
  return () => {
    cancel();
    undo();
  };
}
