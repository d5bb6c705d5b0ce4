import type { Device, RecoveryRequest } from '@faultline/core';
import { askForDevice, deviceIdIn, type GetUserMedia } from '../kit/media/devices.ts';
import type { Recoveries } from '../kit/source/sourceBase.ts';
import { sentDeviceOf } from '../kit/media/sentBy.ts';
import { textField } from './events/read.ts';
import { tracksOf } from './sent.ts';
import type { OpentokLike, OpentokPublisherLike, OpentokSessionLike } from './sdk.ts';
import { misuse } from './misuse.ts';

export interface RecoveryTools {
  readonly OT: OpentokLike | undefined;
  readonly session: OpentokSessionLike | undefined;
  readonly token: (() => Promise<string> | string) | undefined;
  readonly republish: (() => unknown) | undefined;
  readonly getUserMedia: GetUserMedia | undefined;
  readonly publishers: readonly OpentokPublisherLike[];
  /** Connecting has begun. */
  readonly connecting: () => void;
  /** Called with the outcome of the requested connect. */
  readonly completed: (error: unknown) => void;
}

async function connect(
  { session, token, connecting, completed }: RecoveryTools,
  input: unknown,
): Promise<void> {
  if (!session?.connect) throw misuse('adapters/opentok-no-session');
  // The SDK ignores a connect while it is connected or retries by itself (2.35.2).
  if (session.currentState === 'connected') return;
  const fresh = (typeof input === 'string' ? input : textField(input, 'token')) ?? (await token?.());
  if (!fresh) throw misuse('adapters/opentok-no-token');
  await new Promise<void>((resolve, reject) => {
    connecting();
    session.connect?.(fresh, (error) => {
      completed(error);
      if (error) reject(new Error('The service did not let this client connect.'));
      else resolve();
    });
  });
}

async function resumeMedia({ getUserMedia, republish }: RecoveryTools, device: Device | null): Promise<void> {
  if (!republish) throw misuse('adapters/opentok-no-republish');
  // Asks first, because a publisher gets only one attempt.
  await askForDevice(getUserMedia, device);
  await republish();
}

/** The publishers that send a device of its kind are given the one that the person chose. */
async function useDevice({ publishers }: RecoveryTools, request: RecoveryRequest): Promise<void> {
  const deviceId = deviceIdIn(request.input);
  const device = request.device === 'camera' ? 'camera' : 'microphone';
  const set = device === 'camera' ? 'setVideoSource' : 'setAudioSource';
  const sending = publishers.filter(
    (publisher) => publisher[set] !== undefined && tracksOf(publisher).map(sentDeviceOf).includes(device),
  );
  if (sending.length === 0) throw misuse('adapters/opentok-no-publisher');
  await Promise.all(sending.map(async (publisher) => publisher[set]?.(deviceId)));
}

async function unblockSound({ OT }: RecoveryTools): Promise<void> {
  if (!OT?.unblockAudio) throw misuse('adapters/opentok-no-namespace');
  await OT.unblockAudio();
}

/** The recovery actions on the same objects. */
export function recoveriesOf(toolsNow: () => RecoveryTools): Recoveries {
  const again: Recoveries['reconnect'] = ({ input }) => connect(toolsNow(), input);
  return {
    reconnect: again,
    reauthenticate: again,
    resumeMedia: ({ device }) => resumeMedia(toolsNow(), device),
    useDevice: (request) => useDevice(toolsNow(), request),
    resumePlayback: () => unblockSound(toolsNow()),
  };
}
