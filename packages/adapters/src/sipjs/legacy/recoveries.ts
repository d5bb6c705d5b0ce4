import type { Device } from '@faultline/core';
import type { GetUserMedia } from '../../kit/media/devices.ts';
import type { Recoveries } from '../../kit/source/sourceBase.ts';
import type { Waiting } from '../../kit/source/waiting.ts';
import { sentRecoveries } from '../../peer/sentRecoveries.ts';
import { asked, field, textField } from '../shared/read.ts';
import { isRegistered } from '../shared/registration.ts';
import { isConnected } from './facts.ts';
import { answerWithinMs } from './registering.ts';
import type { SipjsLegacyCredentials, SipjsLegacyUALike } from './sdk.ts';
import { misuse } from '../misuse.ts';

/** The source's options that a recovery needs. */
export interface RecoveryOptions {
  readonly credentials?: () => Promise<SipjsLegacyCredentials> | SipjsLegacyCredentials;
  readonly getUserMedia?: GetUserMedia;
}

/** What is needed to switch a device on again. */
export interface MediaTools {
  /** The peer connections of the sessions. */
  readonly peers: () => readonly unknown[];
  /** Called when the browser refused a device. */
  readonly report: (error: unknown, callId: string | null, device: Device) => void;
}

const register = (ua: SipjsLegacyUALike, waiting: Waiting): Promise<void> =>
  waiting.during(
    () => {
      ua.register();
      return Promise.resolve(true);
    },
    isRegistered,
    answerWithinMs,
  );

/** Both packages retry only the connection: if that is established, the registration is missing. */
async function reconnect(ua: SipjsLegacyUALike, waiting: Waiting): Promise<void> {
  if (isConnected(ua)) return register(ua, waiting);
  const transport = field(ua, 'transport');
  if (typeof field(transport, 'connect') !== 'function') throw misuse('adapters/sipjs-ua-no-transport');
  await asked(transport, 'connect');
}

async function reauthenticate(
  ua: SipjsLegacyUALike,
  { credentials }: RecoveryOptions,
  waiting: Waiting,
  input: unknown,
): Promise<void> {
  const password = textField(input, 'password') ?? (await credentials?.())?.password;
  if (!password) throw misuse('adapters/sipjs-no-password');
  // JsSIP has a setter; sip.js reads its configuration again for each challenge (0.15.11).
  if (asked(ua, 'set', 'password', password) !== true)
    Object.assign(field(ua, 'configuration') ?? {}, { password });
  return register(ua, waiting);
}

/** The recovery actions on the same `UA`. */
export const recoveriesOf = (
  ua: SipjsLegacyUALike,
  options: RecoveryOptions,
  waiting: Waiting,
  media: MediaTools,
): Recoveries => ({
  reconnect: () => reconnect(ua, waiting),
  reauthenticate: ({ input }) => reauthenticate(ua, options, waiting, input),
  ...sentRecoveries(({ callId }) => ({
    peers: media.peers(),
    getUserMedia: options.getUserMedia,
    report: (error, device) => media.report(error, callId, device),
  })),
});
