import { askForDevice, type GetUserMedia } from '../../kit/devices.ts';
import type { Recoveries } from '../../kit/sourceBase.ts';
import { answerOf } from '../shared/ending.ts';
import { asked, field, textField } from '../shared/read.ts';
import { isConnected } from './facts.ts';
import { saidBy } from './said.ts';
import type { SipjsLegacyCredentials, SipjsLegacyUALike } from './sdk.ts';

/** What of the source's options a recovery needs. */
export interface RecoveryOptions {
  readonly credentials?: () => Promise<SipjsLegacyCredentials> | SipjsLegacyCredentials;
  readonly getUserMedia?: GetUserMedia;
}

/** What a `UA` says to a registration. */
type Answered = (event: 'registered' | 'registrationFailed', args: readonly unknown[]) => void;

/** Registrations that wait for their answer, for as long as the source is connected. */
export type Registrations = Set<Answered>;

/** What registrations are told when the source stops. */
export const stopped: Parameters<Answered> = ['registrationFailed', [null, 'the source was stopped']];

/** Registers, and waits for the answer: both packages only emit it. */
function register(ua: SipjsLegacyUALike, waiting: Registrations | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const one: Answered = (event, args) => {
      waiting?.delete(one);
      const { message, cause } = saidBy(args);
      if (event === 'registered') resolve();
      else
        reject(
          new Error(
            `The server did not take the registration (${answerOf(message)?.status ?? cause ?? ''}).`,
          ),
        );
    };
    waiting?.add(one);
    try {
      ua.register();
    } catch (error) {
      waiting?.delete(one);
      throw error;
    }
    if (!waiting) resolve();
  });
}

/** Both packages only ever retry the connection: where that stands, it is the registration that is missing. */
async function reconnect(ua: SipjsLegacyUALike, waiting: Registrations | null): Promise<void> {
  if (isConnected(ua)) return register(ua, waiting);
  const transport = field(ua, 'transport');
  if (typeof field(transport, 'connect') !== 'function')
    throw new Error('This UA cannot connect again: it has no transport yet. Call its start() first.');
  await asked(transport, 'connect');
}

async function reauthenticate(
  ua: SipjsLegacyUALike,
  { credentials }: RecoveryOptions,
  waiting: Registrations | null,
  input: unknown,
): Promise<void> {
  const password = textField(input, 'password') ?? (await credentials?.())?.password;
  if (!password)
    throw new Error(
      'There is no password to register with: none was passed to recover() and sipjsLegacySource has no `credentials` function. Give one of the two.',
    );
  // JsSIP has a setter; sip.js reads its configuration anew for each challenge (0.15.11).
  if (asked(ua, 'set', 'password', password) !== true)
    Object.assign(field(ua, 'configuration') ?? {}, { password });
  return register(ua, waiting);
}

/** The ways back on the same `UA`; `waitingNow` is null while no store listens. */
export const recoveriesOf = (
  ua: SipjsLegacyUALike,
  options: RecoveryOptions,
  waitingNow: () => Registrations | null,
): Recoveries => ({
  reconnect: () => reconnect(ua, waitingNow()),
  reauthenticate: ({ input }) => reauthenticate(ua, options, waitingNow(), input),
  resumeMedia: ({ device }) => askForDevice(options.getUserMedia, device),
});
