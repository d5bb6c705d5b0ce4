import type { RecoveryRequest } from '@faultline/core';
import { askForMicrophone, ownMicrophone } from '../../media/microphone.ts';
import { answerOf } from '../ending.ts';
import { asked, field, textField } from '../read.ts';
import { isConnected } from './facts.ts';
import { saidBy } from './said.ts';
import type { SipjsLegacyCredentials, SipjsLegacyUALike } from './sdk.ts';

/** What of the source's options a recovery needs. */
export interface RecoverOptions {
  readonly credentials?: () => Promise<SipjsLegacyCredentials> | SipjsLegacyCredentials;
  readonly getUserMedia?: () => Promise<unknown>;
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

/** Does one named recovery on the same `UA`. Rejects with a sentence where it cannot work. */
export async function recover(
  ua: SipjsLegacyUALike,
  options: RecoverOptions,
  waiting: Registrations | null,
  { action, input }: RecoveryRequest,
): Promise<void> {
  if (action === 'resumeMedia') return askForMicrophone(options.getUserMedia ?? ownMicrophone());
  if (action === 'reconnect') return reconnect(ua, waiting);
  if (action !== 'reauthenticate')
    throw new Error(`sipjsLegacySource does not handle "${action}": pass it in the app's \`actions\` map.`);
  const password = textField(input, 'password') ?? (await options.credentials?.())?.password;
  if (!password)
    throw new Error(
      'There is no password to register with: none was passed to recover() and sipjsLegacySource has no `credentials` function. Give one of the two.',
    );
  // JsSIP has a setter; sip.js reads its configuration anew for each challenge (0.15.11).
  if (asked(ua, 'set', 'password', password) !== true)
    Object.assign(field(ua, 'configuration') ?? {}, { password });
  return register(ua, waiting);
}
