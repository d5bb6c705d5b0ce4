import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { field } from '../kit/read/read.ts';
import type { Guard } from '../kit/source/guard.ts';
import { undoAll } from '../kit/source/undo.ts';

/**
 * The methods of a call that switch a device, which are the codes of their failures, and whether `false` means one. Only their
 * promises say what became of it: a speaker that cannot be used is `false`, also for a call that plays into no element
 * yet, where the SDK tries again once the call is active; of a microphone that cannot be opened, 2.25.25 rejects, and later versions
 * emit it and end the call.
 */
const switches = {
  setAudioInDevice: () => false,
  setAudioOutDevice: (options: unknown) =>
    Boolean(field(options, 'remoteElement')) && Boolean(field(options, 'speakerId')),
} as const;

export type Switch = keyof typeof switches;

/**
 * Hears what becomes of a device that the app switches in a call.
 *
 * @param tell is called with what it was rejected with, undefined where it was refused otherwise, and null where the device is
 *   used
 * @returns a function that stops it.
 */
export function watchSwitches(
  call: object,
  guard: Guard,
  tell: (name: Switch, error: unknown) => void,
): () => void {
  // What the app calls is not recorded, only its failure.
  const unwritten: Guard = (what, run) => guard(what, run);
  const undos = (Object.keys(switches) as Switch[]).map((name) =>
    listenToMethod(call, name, unwritten, {
      instead(answer) {
        if (typeof field(answer, 'then') !== 'function') return answer;
        return Promise.resolve(answer).then(
          (used: unknown) => {
            if (used !== false) guard(name, () => tell(name, null));
            else if (switches[name](field(call, 'options'))) guard(name, () => tell(name, undefined));
            return used;
          },
          (error: unknown) => {
            guard(name, () => tell(name, error ?? undefined));
            throw error;
          },
        );
      },
    }),
  );
  return () => undoAll(undos);
}
