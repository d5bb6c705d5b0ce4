import { listenTo } from '../kit/listen/listen.ts';
import { field } from '../kit/read/read.ts';
import type { SentDevice } from '../kit/media/sentBy.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import { watchSentTracks, type SentNews, type SentTracks } from '../kit/media/watchSentTracks.ts';
import { undoAll } from '../kit/source/undo.ts';
import { captured } from './events/read.ts';
import type { LivekitRoomLike } from './sdk.ts';

/** How long the SDK may take to open a device again whose track has ended, ms: it tries by itself (2.23.0). */
const capturesAnewWithinMs = 2_000;

/** After these events of a local track it captures by another track; the room tells of neither. */
const capturesAnew = ['restarted', 'trackProcessorUpdate'] as const;

/** The published tracks that are not muted: the SDK stops some tracks when it mutes them. */
const publishedBy = ({ localParticipant }: LivekitRoomLike): readonly unknown[] =>
  [...(localParticipant.trackPublications?.values() ?? [])]
    .filter((publication) => field(publication, 'isMuted') !== true)
    .map((publication) => field(publication, 'track'));

/** What they capture. Where a processor stands in between, what is sent is of no device. */
const sentOf = (track: unknown): unknown => {
  const own = captured(track);
  return own === field(track, 'mediaStreamTrack') ? [field(track, 'sender'), own] : own;
};

/** Watches what the room sends. The end of a track is reported when the SDK has not opened the device again in time. */
export function watchSent(
  room: LivekitRoomLike,
  base: Pick<SourceBase<unknown>, 'clock' | 'guard'>,
  tell: (news: SentNews) => void,
): SentTracks {
  const waiting = new Map<SentDevice, () => void>();
  const cancel = (device: SentDevice) => {
    waiting.get(device)?.();
    waiting.delete(device);
  };
  const undos: (() => void)[] = [];
  const unwritten: typeof base.guard = (what, run) => base.guard(what, run);
  const follow = (tracks: readonly unknown[]) => {
    undoAll(undos);
    for (const track of tracks) undos.push(listenTo(track, capturesAnew, unwritten, () => sent.look()));
  };
  const sent = watchSentTracks(
    () => {
      const tracks = publishedBy(room);
      follow(tracks);
      return tracks.map(sentOf);
    },
    (news) => {
      const { device, state } = news;
      cancel(device);
      if (state !== 'ended') return tell(news);
      const late = () => base.guard('ended', () => tell(news));
      waiting.set(device, base.clock.timer(late, capturesAnewWithinMs));
    },
    base,
  );
  return {
    look: sent.look,
    stop() {
      sent.stop();
      follow([]);
      for (const device of [...waiting.keys()]) cancel(device);
    },
  };
}
