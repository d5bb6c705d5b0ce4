import type { RecoveryAction } from '@faultline/core';
import { asked, field } from '../kit/read/read.ts';
import { eventsOfSent, switchOver } from '../kit/media/sentEvents.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import { watchSentTracks, type SentTracks } from '../kit/media/watchSentTracks.ts';
import type { OpentokMemory } from './events/memory.ts';

/** After these events a publisher may send something else. */
export const changesSent: readonly string[] = [
  'accessAllowed',
  'streamCreated',
  'audioInputDeviceChanged',
  'videoEnabled',
];

/** The tracks that a publisher sends. */
export const tracksOf = (publisher: unknown): readonly unknown[] =>
  [asked(publisher, 'getAudioSource'), field(asked(publisher, 'getVideoSource'), 'track')].filter(Boolean);

/**
 * Watches what a publisher sends. That a track has ended is told by its own `mediaStopped`.
 *
 * @param canPublish whether the app can publish anew
 */
export const watchSent = (
  publisher: unknown,
  canPublish: boolean,
  { take, clock, guard }: Pick<SourceBase<OpentokMemory>, 'take' | 'clock' | 'guard'>,
): SentTracks =>
  watchSentTracks(
    () => tracksOf(publisher),
    (news) =>
      take('sent', (memory, at) => {
        const { callId } = memory;
        const actions: readonly RecoveryAction[] = [
          ...(canPublish ? (['resumeMedia'] as const) : []),
          'useDevice',
        ];
        const events =
          news.state === 'ended'
            ? [switchOver(news.device, at, callId)]
            : eventsOfSent('opentok', news, at, { callId, actions });
        return { memory, events };
      }),
    { clock, guard },
  );
