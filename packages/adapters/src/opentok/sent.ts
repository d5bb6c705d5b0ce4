import { asked, field } from '../kit/read.ts';
import { eventsOfSent } from '../kit/sentEvents.ts';
import type { SourceBase } from '../kit/sourceBase.ts';
import { watchSentTracks, type SentTracks } from '../kit/watchSentTracks.ts';
import type { OpentokMemory } from './events/memory.ts';

/** After these events a publisher may send something else. */
export const changesSent: readonly string[] = [
  'accessAllowed',
  'streamCreated',
  'audioInputDeviceChanged',
  'videoEnabled',
];

/** Watches what a publisher sends. The end of a track is reported by its own `mediaStopped`. */
export const watchSent = (
  publisher: unknown,
  { take, clock, guard }: Pick<SourceBase<OpentokMemory>, 'take' | 'clock' | 'guard'>,
): SentTracks =>
  watchSentTracks(
    () => [asked(publisher, 'getAudioSource'), field(asked(publisher, 'getVideoSource'), 'track')],
    (news) => {
      if (news.state !== 'ended')
        take('sent', (memory, at) => ({
          memory,
          events: eventsOfSent('opentok', news, at, { callId: memory.callId }),
        }));
    },
    { clock, guard },
  );
