import type { Device } from '@faultline/core';
import { askForDevice, type GetUserMedia } from '../kit/devices.ts';
import type { Recoveries } from '../kit/sourceBase.ts';
import { textField } from './events/read.ts';
import type { OpentokLike, OpentokSessionLike } from './sdk.ts';
import { misuse } from './misuse.ts';

export interface RecoveryTools {
  readonly OT: OpentokLike | undefined;
  readonly session: OpentokSessionLike | undefined;
  readonly token: (() => Promise<string> | string) | undefined;
  readonly republish: (() => unknown) | undefined;
  readonly getUserMedia: GetUserMedia | undefined;
  /** Called when connecting has begun. */
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
    resumePlayback: () => unblockSound(toolsNow()),
  };
}
