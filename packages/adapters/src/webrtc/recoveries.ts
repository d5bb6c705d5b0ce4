import type { Device } from '@faultline/core';
import type { GetUserMedia } from '../kit/media/devices.ts';
import type { Recoveries } from '../kit/source/sourceBase.ts';
import type { Verdict, Waiting } from '../kit/source/waiting.ts';
import { sentRecoveries } from '../peer/sentRecoveries.ts';

export interface RecoveryTools {
  readonly waiting: Waiting;
  readonly peers: () => readonly unknown[];
  readonly getUserMedia: GetUserMedia | undefined;
  readonly report: (error: unknown, device: Device) => void;
  /** Opens the app's signalling again. */
  readonly reconnect: (() => unknown) | undefined;
}

/** How long a server may take to admit the app. */
const answerWithinMs = 30_000;

const isOpen: Verdict = (event) => {
  if (event.type !== 'connectionChanged') return null;
  if (event.status === 'connected') return true;
  return event.status === 'lost' ? 'The server could not be reached.' : null;
};

/** The recovery actions on the same objects. Calling again is left to the app. */
export const recoveriesOf = ({
  waiting,
  peers,
  getUserMedia,
  report,
  reconnect,
}: RecoveryTools): Recoveries => ({
  ...sentRecoveries(() => ({ peers: peers(), getUserMedia, report })),
  ...(reconnect && {
    reconnect: () =>
      waiting.during(
        async () => {
          await reconnect();
          return true;
        },
        isOpen,
        answerWithinMs,
      ),
  }),
});
