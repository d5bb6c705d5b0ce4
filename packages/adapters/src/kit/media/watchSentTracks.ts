import { createDevicesInUse, type Switched } from './devicesInUse.ts';
import { listenTo } from '../listen/listen.ts';
import { listenToMethod } from '../listen/listenToMethod.ts';
import { textField } from '../read/read.ts';
import { sentBy, sentDeviceOf, type SentDevice } from './sentBy.ts';
import type { SourceBase } from '../source/sourceBase.ts';
import type { Heard } from '../listen/tap.ts';
import { watchTrack, type TrackState } from './watchTrack.ts';

/** What has happened to a device whose sound or picture is sent. */
export interface SentNews {
  /**
   * `live`: a track of it is sent, and the system does not hold it: the first track, a replacement, or one that was
   * released. `interrupted`: the system has held it for 2 s, as for a phone call, and may release it by itself.
   * `ended`: its track is over and must be replaced: the device was unplugged, or may not be used any more.
   */
  readonly state: TrackState;
  readonly device: SentDevice;
  /** The browser's name for the device; null when it gives none. */
  readonly label: string | null;
  /** Whether it is another device than the one that was sent before, and how that came. Only where it is `live`. */
  readonly switched: Switched;
  /** Whether the system has held it for 15 s, so that it may never release it by itself. Only where it is `interrupted`. */
  readonly lasts?: boolean;
}

/** A watch on what is sent. */
export interface SentTracks {
  /** Looks again at what is sent. Call it when the SDK reports that it publishes, unpublishes or changes something. */
  look(): void;
  /** Stops the watch; nothing is reported after that. */
  stop(): void;
}

/** After these events a peer connection may send other tracks. */
const peerEvents = ['negotiationneeded', 'signalingstatechange', 'connectionstatechange'] as const;

const switchedTo = (track: object): Omit<Heard, 'name'> => ({
  from: track,
  of: 'track',
  args: [{ kind: textField(track, 'kind'), label: textField(track, 'label') }],
});

type Trouble = Exclude<TrackState, 'live'>;

/** A track that is sent, or that was removed while something was wrong with it. */
interface Watched {
  readonly device: SentDevice;
  /** In which step it was first seen, and since which step something has been wrong. */
  readonly seen: number;
  wrongSince: number;
  trouble: Trouble | null;
  /** Stops listening to it; null when it is no longer sent. */
  undo: (() => void) | null;
}

/**
 * Watches the sent tracks, about which most SDKs report nothing: a track that ends without the app, one that the system
 * holds for over 2 s, and a device that is back. What was already so when the watch began is reported too. For each
 * device only the worst state is reported, once, however many tracks it has.
 *
 * A device is live again when its own track is unmuted, or when a live track of it is sent that was not sent when the
 * trouble began. Removing a broken track does not end the trouble. `track.stop()` and `track.enabled` are actions of
 * the app: browsers fire no event for them, and nothing is reported. Shared screens are left out: the person ends them
 * in the browser's own bar.
 *
 * It looks again when a peer connection negotiates or changes its state, when `replaceTrack` of a sender has been
 * called, and at every `look()`. No browser fires an event for `replaceTrack`, so the method is wrapped on each sender,
 * and restored when the watch stops. {@link eventsOfSent} turns the news into call events.
 *
 * @param sentOf returns what is sent now: a peer connection, a sender, a stream, a track, or a list of these; anything
 * else is ignored. It is called at every look, so what is sent may appear later or be replaced.
 * @param tell is guarded
 * @example
 * const sent = watchSentTracks(
 *   () => call.peerConnection,
 *   (news) => base.take('sent', (memory, at) => ({ memory, events: eventsOfSent('phone', news, at, { callId }) })),
 *   base,
 * );
 * undos.push(sent.stop);
 */
export function watchSentTracks(
  sentOf: () => unknown,
  tell: (news: SentNews) => void,
  base: Pick<SourceBase<unknown>, 'clock' | 'guard'>,
): SentTracks {
  const watched = new Map<object, Watched>();
  const around = new Map<object, () => void>();
  const told = new Map<SentDevice, TrackState>();
  const inUse = createDevicesInUse();
  let step = 0;
  let stopped = false;

  const turns = (track: object, one: Watched, state: TrackState, lasts: boolean) => {
    const { device } = one;
    const switched = state === 'live' ? inUse.works(track, device) : null;
    if (state === 'ended') inUse.ended(track, device);
    const all = [...watched.values()].filter((other) => other.device === device);
    if (state !== 'live') Object.assign(one, { trouble: state, wrongSince: ++step });
    // A working track replaces those that failed before it appeared.
    else for (const other of all) if (other === one || other.wrongSince < one.seen) other.trouble = null;
    const worst =
      (['ended', 'interrupted'] as const).find((trouble) => all.some((other) => other.trouble === trouble)) ??
      'live';
    const isNews = worst === 'live' || worst !== told.get(device) || (lasts && worst === 'interrupted');
    if (!isNews) return;
    told.set(device, worst);
    tell({ state: worst, device, label: textField(track, 'label'), switched, ...(lasts && { lasts }) });
  };
  const begin = (track: object, device: SentDevice, seen: number) => {
    const { trouble = null, wrongSince = seen } = watched.get(track) ?? {};
    const one: Watched = { device, seen, wrongSince, trouble, undo: null };
    watched.set(track, one);
    one.undo = watchTrack(track, (state, lasts) => turns(track, one, state, lasts), base);
  };
  /**
   * What was wrong with a track that is no longer sent stays wrong. Of several such tracks of a device, the last is
   * kept.
   */
  const leave = (track: object, one: Watched) => {
    one.undo?.();
    one.undo = null;
    for (const [other, { device, undo }] of watched)
      if (undo === null && device === one.device && (other !== track || one.trouble === null))
        watched.delete(other);
  };

  const look = () => {
    if (stopped) return;
    const { peers, senders, tracks } = sentBy(sentOf());
    const seen = ++step;
    for (const [track, one] of watched) if (one.undo && !tracks.has(track)) leave(track, one);
    for (const track of tracks) {
      const device = sentDeviceOf(track);
      if (device === null || watched.get(track)?.undo) continue;
      // Nothing else in a recording would say so.
      if (inUse.isAnother(track, device))
        base.guard('switched', () => begin(track, device, seen), switchedTo(track));
      else begin(track, device, seen);
    }
    for (const [object, undo] of around)
      if (!peers.has(object) && !senders.has(object)) {
        undo();
        around.delete(object);
      }
    for (const peer of peers)
      if (!around.has(peer)) around.set(peer, listenTo(peer, peerEvents, unwritten, guarded));
    for (const sender of senders)
      if (!around.has(sender))
        around.set(sender, listenToMethod(sender, 'replaceTrack', unwritten, { after: whenDone }));
  };
  /** What only causes another look is not recorded. */
  const unwritten: typeof base.guard = (what, run) => base.guard(what, run);
  const guarded = () => base.guard('look', look);
  const whenDone = (replaced: unknown) => void Promise.resolve(replaced).then(guarded, () => undefined);
  guarded();
  return {
    look: guarded,
    stop() {
      stopped = true;
      for (const undo of around.values()) undo();
      for (const { undo } of watched.values()) undo?.();
      around.clear();
      watched.clear();
    },
  };
}
