import type { Device } from '@faultline/core';
import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { field } from '../kit/read/read.ts';
import type { Guard } from '../kit/source/guard.ts';
import { undoAll } from '../kit/source/undo.ts';
import { deviceOf } from './events/devices.ts';
import type { LivekitRoomLike } from './sdk.ts';

/** What a method of the SDK is to open, by its first argument; null for nothing. */
type Opens = (first: unknown) => Device | null;

const when =
  (device: Device): Opens =>
  (enabled) =>
    enabled === true ? device : null;
const onParticipant = {
  setMicrophoneEnabled: when('microphone'),
  setCameraEnabled: when('camera'),
} satisfies Readonly<Record<string, Opens>>;
const onRoom = { switchActiveDevice: deviceOf } satisfies Readonly<Record<string, Opens>>;

/**
 * Hears when a device cannot be switched on, or over to another. Often only the promise says so: unmuting a track that
 * has ended, and a refused publication, are rejected without an event (`LocalAudioTrack.unmute`,
 * `LocalParticipant.publish` of 2.23.0). For another device the SDK stops the one before first, so that nothing is sent
 * any more when the other one fails (`LocalTrack.restart`).
 *
 * @param begin is called with every attempt, and returns what is told if it fails
 * @returns a function that stops it.
 */
export function watchSwitchingOn(
  room: LivekitRoomLike,
  guard: Guard,
  begin: (device: Device) => (error: unknown) => void,
): () => void {
  // What the app calls is not recorded, only what it is rejected with.
  const unwritten: Guard = (what, run) => guard(what, run);
  const watch = (object: object, methods: Readonly<Record<string, Opens>>) =>
    Object.entries(methods).map(([name, opens]) => {
      let device: Device | null = null;
      return listenToMethod(object, name, unwritten, {
        before: (first) => void (device = opens(first)),
        instead(answer) {
          if (device === null || typeof field(answer, 'then') !== 'function') return answer;
          const failed = begin(device);
          return Promise.resolve(answer).catch((error: unknown) => {
            guard(name, () => failed(error));
            throw error;
          });
        },
      });
    });
  const undos = [...watch(room.localParticipant, onParticipant), ...watch(room, onRoom)];
  return () => undoAll(undos);
}
