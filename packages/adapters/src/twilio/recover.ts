import type { RecoveryRequest } from '@faultline/core';
import { askForMicrophone, type AskForMicrophone } from '../media/microphone.ts';
import { textField } from '../read.ts';
import type { Verdict, Waiting } from '../waiting.ts';
import type { DeviceFacts } from './memory.ts';
import type { TwilioDeviceLike } from './sdk.ts';

export interface RecoverTools {
  readonly device: TwilioDeviceLike;
  readonly facts: () => DeviceFacts;
  readonly credentials: (() => Promise<string> | string) | undefined;
  readonly getUserMedia: AskForMicrophone;
  readonly waiting: Waiting;
  /** The device has another token now. */
  readonly renewed: () => void;
}

/** How long a registration that was asked for may stay without a word. */
const answerWithinMs = 30_000;

/** There, or trying by itself; or refused. */
const isReady: Verdict = (event) => {
  if (event.type === 'issueRaised' && event.condition.startsWith('auth.'))
    return 'The service did not accept this access token.';
  return event.type === 'connectionChanged' && /^(connected|lost)$/.test(event.status) ? true : null;
};

async function reconnect({ device, facts, waiting }: RecoverTools): Promise<void> {
  const { state, socket } = facts();
  if (state === 'registered') return;
  if (state !== 'unregistered' || !device.register)
    throw new Error(
      'This Twilio device cannot register now: it is registering already, or was destroyed. After destroy(), make a new device and a new source for it.',
    );
  // A registration during an outage is sent to nobody, and keeps the SDK from registering again by itself (2.18.5).
  if (socket === 'lost')
    throw new Error('The Twilio SDK is trying to connect by itself, and cannot be made to try sooner.');
  // Its promise stays open during an outage: the events tell more.
  const register = () => {
    device.register?.().catch(() => undefined);
    return Promise.resolve(true);
  };
  await waiting.during(register, isReady, answerWithinMs);
}

async function reauthenticate(tools: RecoverTools, input: unknown): Promise<void> {
  const { device, credentials, waiting, renewed } = tools;
  const given = typeof input === 'string' && input !== '' ? input : textField(input, 'token');
  const token = given ?? (await credentials?.()) ?? null;
  if (token === null)
    throw new Error(
      'There is no access token to sign in with: none was passed to recover() and twilioSource has no `credentials` function. Give one of the two.',
    );
  if (!device.updateToken || tools.facts().state === 'destroyed')
    throw new Error(
      'This Twilio device cannot take another token: it was destroyed. Make a new device and a new source for it.',
    );
  // A device that waits to be let in says how it went; any other uses the token when it next needs one.
  const isAsked = tools.facts().state === 'registering';
  const update = () => {
    device.updateToken?.(token);
    return Promise.resolve(isAsked);
  };
  await waiting.during(update, isReady, answerWithinMs);
  renewed();
}

/** Does one named recovery on the same device. Rejects with a sentence where it cannot work. */
export async function recover(tools: RecoverTools, request: RecoveryRequest): Promise<void> {
  switch (request.action) {
    case 'reconnect':
      return reconnect(tools);
    case 'reauthenticate':
      return reauthenticate(tools, request.input);
    case 'resumeMedia':
      return askForMicrophone(tools.getUserMedia);
    default:
      throw new Error(
        `twilioSource does not handle "${request.action}": pass it in the app's \`actions\` map.`,
      );
  }
}
