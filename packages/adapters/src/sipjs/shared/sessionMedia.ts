import { watchCallMedia, type CallMediaWatch } from '../../kit/media/callMedia.ts';
import { eventsOfSent } from '../../kit/media/sentEvents.ts';
import type { SourceBase } from '../../kit/source/sourceBase.ts';
import { normaliseSound, type Step } from './calls.ts';
import type { SipjsMemory } from './memory.ts';

/**
 * Watches the sound of a session and what it sends: the packages never report that media have failed, nor restart them
 * (0.21.2).
 */
export const watchSessionMedia = (
  peerOf: () => unknown,
  callId: string,
  take: (event: string, read: (memory: SipjsMemory, at: number) => Step) => void,
  base: Pick<SourceBase<SipjsMemory>, 'clock' | 'guard'>,
): CallMediaWatch =>
  watchCallMedia(
    peerOf,
    peerOf,
    {
      sound: (fact) =>
        take('connectionstatechange', (memory, at) => normaliseSound(memory, callId, fact, at)),
      sent: (news) =>
        take('sent', (memory, at) => ({
          memory,
          events: eventsOfSent('sipjs', news, at, { callId, actions: ['resumeMedia', 'useDevice'] }),
        })),
    },
    base,
  );
