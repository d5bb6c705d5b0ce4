import type { RecoveryRequest } from '@faultline/core';
import { answerOf } from '../ending.ts';
import { asked, field, textField } from '../read.ts';
import { isConnected } from './facts.ts';
import { listen } from './listen.ts';
import { saidBy } from './said.ts';
import type { SipjsLegacyCredentials, SipjsLegacyUALike } from './sdk.ts';

/** What of the source's options a recovery needs. */
export interface RecoverOptions {
  readonly credentials?: () => Promise<SipjsLegacyCredentials> | SipjsLegacyCredentials;
  readonly getUserMedia?: () => Promise<unknown>;
}

/** Registers, and waits for the answer: both packages only emit it. */
function register(ua: SipjsLegacyUALike): Promise<void> {
  return new Promise((resolve, reject) => {
    const undo = listen(ua, ['registered', 'registrationFailed'], (event, args) => {
      undo();
      const { message, cause } = saidBy(args);
      if (event === 'registered') resolve();
      else
        reject(
          new Error(
            `The server did not take the registration (${answerOf(message)?.status ?? cause ?? ''}).`,
          ),
        );
    });
    ua.register();
  });
}

/** Both packages only ever retry the connection: where that stands, it is the registration that is missing. */
async function reconnect(ua: SipjsLegacyUALike): Promise<void> {
  if (isConnected(ua)) return register(ua);
  const transport = field(ua, 'transport');
  if (typeof field(transport, 'connect') !== 'function')
    throw new Error('This UA cannot connect again: it has no transport yet. Call its start() first.');
  await asked(transport, 'connect');
}

async function openMicrophone(own: RecoverOptions['getUserMedia']): Promise<void> {
  const stream = await (own?.() ?? navigator.mediaDevices.getUserMedia({ audio: true }));
  const tracks = asked(stream, 'getTracks');
  if (Array.isArray(tracks)) for (const track of tracks) asked(track, 'stop');
}

/** Does one named recovery on the same `UA`. Rejects with a sentence where it cannot work. */
export async function recover(
  ua: SipjsLegacyUALike,
  options: RecoverOptions,
  { action, input }: RecoveryRequest,
): Promise<void> {
  if (action === 'resumeMedia') return openMicrophone(options.getUserMedia);
  if (action === 'reconnect') return reconnect(ua);
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
  return register(ua);
}
