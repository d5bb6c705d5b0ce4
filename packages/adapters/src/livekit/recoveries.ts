import type { Device, RecoveryRequest } from '@faultline/core';
import { deviceIdIn } from '../kit/media/devices.ts';
import { field } from '../kit/read/read.ts';
import type { Recoveries } from '../kit/source/sourceBase.ts';
import type { LivekitRoomLike } from './sdk.ts';
import { misuse as misuseOfKit } from '../kit/misuse.ts';
import { misuse } from './misuse.ts';

export interface RecoveryTools {
  readonly room: LivekitRoomLike;
  readonly join?: ((input?: unknown) => Promise<unknown>) | undefined;
  /** Receives the error that a method of the room rejected with. */
  readonly report: (error: unknown, device?: Device) => void;
  /** The devices that failed with a code; two devices can have the same code. */
  readonly brokenBy: (code: string) => readonly Device[];
}

async function joinAgain({ join, report }: RecoveryTools, input: unknown): Promise<void> {
  if (!join) throw misuse('adapters/livekit-no-join');
  try {
    await join(input);
  } catch (error) {
    report(error);
    throw misuse('adapters/livekit-not-joined', {}, { cause: error });
  }
}

/** Opens the device of a published track again: to the SDK it is on, although the system holds it. */
async function restartTrack({ localParticipant }: LivekitRoomLike, device: Device): Promise<void> {
  const published = [...(localParticipant.trackPublications?.values() ?? [])];
  const track = field(
    published.find((publication) => field(publication, 'source') === device),
    'track',
  );
  const restart = field(track, 'restartTrack');
  if (typeof restart !== 'function') throw new TypeError('Nothing of this kind is sent any more.');
  await (restart.call(track) as Promise<unknown>);
}

/** What the SDK's own switches reject with is heard like every other rejection of them. */
async function resumeMedia({ room, brokenBy, report }: RecoveryTools, code: string): Promise<void> {
  if (room.state !== 'connected') throw misuse('adapters/livekit-not-connected');
  const { localParticipant: me } = room;
  const devices = brokenBy(code);
  const enable = async (resume: () => Promise<unknown>) => {
    try {
      await resume();
    } catch (error) {
      throw misuseOfKit('adapters/device-unusable', {}, { cause: error });
    }
  };
  const restart = (device: Device) =>
    restartTrack(room, device).catch((error: unknown) => {
      report(error, device);
      throw error;
    });
  const isHeld = code === 'livekit/media/interrupted';
  if (devices.includes('camera'))
    await enable(() => (isHeld ? restart('camera') : me.setCameraEnabled(true)));
  if (devices.includes('microphone') || devices.length === 0)
    await enable(() => (isHeld ? restart('microphone') : me.setMicrophoneEnabled(true)));
}

/** The kinds of devices as the browser names them. */
const kinds = { microphone: 'audioinput', camera: 'videoinput' } as const;

/** The SDK is given the device that the person chose. */
async function useDevice({ room, report }: RecoveryTools, request: RecoveryRequest): Promise<void> {
  const deviceId = deviceIdIn(request.input);
  const device = request.device === 'camera' ? 'camera' : 'microphone';
  try {
    if ((await room.switchActiveDevice(kinds[device], deviceId)) === false)
      throw new TypeError('The SDK did not take the device.');
  } catch (error) {
    report(error, device);
    throw misuseOfKit('adapters/device-unusable', {}, { cause: error });
  }
}

/** The ways back on the same room. */
export function recoveriesOf(tools: RecoveryTools): Recoveries {
  const join = ({ input }: { readonly input?: unknown }) => joinAgain(tools, input);
  return {
    reconnect: join,
    redial: join,
    reauthenticate: join,
    resumeMedia: ({ code }) => resumeMedia(tools, code),
    useDevice: (request) => useDevice(tools, request),
    resumePlayback: ({ code }) =>
      code === 'livekit/playback/video' ? tools.room.startVideo() : tools.room.startAudio(),
  };
}
