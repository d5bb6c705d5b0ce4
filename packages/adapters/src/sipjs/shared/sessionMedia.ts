import { watchCallMedia, type CallMediaWatch } from '../../kit/media/callMedia.ts';
import { eventsOfSent } from '../../kit/media/sentEvents.ts';
import type { watchFlow } from '../../kit/media/watchFlow.ts';
import type { SourceBase } from '../../kit/source/sourceBase.ts';
import { normaliseFlow, normaliseSound, type Step } from './calls.ts';
import { isHeld } from './held.ts';
import type { SipjsMemory } from './memory.ts';

/** A watch on the media of a session. */
export interface SessionMediaWatch extends CallMediaWatch {
  /** The session is over: the browser's counters are not read any more. */
  ended(): void;
}

/**
 * Watches the sound of a session and what it sends: the packages never report that media have failed, nor restart them
 * (0.21.2), nor that a talk has no sound in one direction.
 *
 * @param watch watches the flow of sound, from the answer to the end
 */
export function watchSessionMedia(
  peerOf: () => unknown,
  callId: string,
  take: (event: string, read: (memory: SipjsMemory, at: number) => Step) => void,
  base: Pick<SourceBase<SipjsMemory>, 'clock' | 'guard'>,
  watch: typeof watchFlow,
): SessionMediaWatch {
  const media = watchCallMedia(
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
  let unflow: (() => void) | null = null;
  const ended = () => unflow?.();
  return {
    ...media,
    answered() {
      media.answered();
      unflow ??= watch(
        () => (isHeld(peerOf()) ? null : peerOf()),
        (flow) => {
          const read = () => take('flow', (memory, at) => normaliseFlow(memory, callId, flow, at));
          base.guard('flow', read, { from: peerOf(), of: 'pc', args: [flow] });
        },
        base,
      );
    },
    ended,
    stop() {
      ended();
      media.stop();
    },
  };
}
