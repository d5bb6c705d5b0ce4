import { listenTo } from './listen.ts';
import { field, textField } from './read.ts';
import type { SourceBase } from './sourceBase.ts';

/** `interrupted`: the system holds the device, and may give it back. `ended`: only another track can follow. */
export type TrackState = 'live' | 'interrupted' | 'ended';

/** How long the system may hold a track before it is told, ms: a change of devices mutes it for a moment. */
const heldForMs = 2_000;

const stateOf = (track: unknown): TrackState => {
  if (textField(track, 'readyState') === 'ended') return 'ended';
  return field(track, 'muted') === true ? 'interrupted' : 'live';
};

/** What a browser fires when a track comes into a state. */
const eventOf = { live: 'unmute', interrupted: 'mute', ended: 'ended' } as const;

/**
 * Watches one track of one's own: tells its state at once and with every change, but `interrupted` only when it has lasted
 * for 2 s. In a recording its events are those of `track`.
 *
 * @returns the undo.
 */
export function watchTrack(
  track: unknown,
  tell: (state: TrackState) => void,
  { clock, guard }: Pick<SourceBase<unknown>, 'clock' | 'guard'>,
): () => void {
  let cancel: () => void = () => undefined;
  const look = () => {
    cancel();
    const state = stateOf(track);
    if (state === 'interrupted') cancel = clock.timer(() => guard('mute', () => tell(state)), heldForMs);
    else tell(state);
  };
  const undo = listenTo(track, ['ended', 'mute', 'unmute'], guard, look, 'track');
  const state = stateOf(track);
  // What is wrong from the start is written down as if it happened now.
  guard(eventOf[state], look, state === 'live' ? undefined : { from: track, of: 'track', args: [] });
  return () => {
    cancel();
    undo();
  };
}
