import type { Device } from '@faultline/core';
import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { field } from '../kit/read/read.ts';
import type { Guard } from '../kit/source/guard.ts';
import { undoAll } from '../kit/source/undo.ts';

/** The methods of the local participant that switch a device on. */
const methods = { setMicrophoneEnabled: 'microphone', setCameraEnabled: 'camera' } as const;

/**
 * Hears when a device cannot be switched on. Often only the promise says so: unmuting a track that has ended, and a
 * refused publication, are rejected without an event (`LocalAudioTrack.unmute`, `LocalParticipant.publish` of 2.23.0).
 *
 * @param begin is called with every attempt, and returns what is told if it fails
 * @returns a function that stops it.
 */
export function watchSwitchingOn(
  participant: object,
  guard: Guard,
  begin: (device: Device) => (error: unknown) => void,
): () => void {
  // What the app calls is not recorded, only what it is rejected with.
  const unwritten: Guard = (what, run) => guard(what, run);
  const undos = Object.entries(methods).map(([name, device]) => {
    let isOn = false;
    return listenToMethod(participant, name, unwritten, {
      before: (enabled) => void (isOn = enabled === true),
      instead(answer) {
        if (!isOn || typeof field(answer, 'then') !== 'function') return answer;
        const failed = begin(device);
        return Promise.resolve(answer).catch((error: unknown) => {
          guard(name, () => failed(error));
          throw error;
        });
      },
    });
  });
  return () => undoAll(undos);
}
