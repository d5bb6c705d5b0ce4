import { field } from '../kit/read/read.ts';
import type { SentDevice } from '../kit/media/sentBy.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import { watchSentTracks, type SentNews, type SentTracks } from '../kit/media/watchSentTracks.ts';
import type { LivekitRoomLike } from './sdk.ts';

/** How long the SDK may take to open a device again whose track has ended, ms: it tries by itself (2.23.0). */
const capturesAnewWithinMs = 2_000;

/** Published tracks that are not muted: the SDK stops some tracks when it mutes them. */
function sentOf({ localParticipant }: LivekitRoomLike): unknown {
  const { trackPublications } = localParticipant;
  return [...(trackPublications?.values() ?? [])]
    .filter((publication) => field(publication, 'isMuted') !== true)
    .map((publication) => field(publication, 'track'))
    .map((track) => [field(track, 'sender'), field(track, 'mediaStreamTrack')]);
}

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
  const sent = watchSentTracks(
    () => sentOf(room),
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
      for (const device of [...waiting.keys()]) cancel(device);
    },
  };
}
