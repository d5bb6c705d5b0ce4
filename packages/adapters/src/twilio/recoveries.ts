import { askForDevice, chooseDevice, deviceIdIn, type GetUserMedia } from '../kit/media/devices.ts';
import { asked, field, textField } from '../kit/read/read.ts';
import type { Recoveries } from '../kit/source/sourceBase.ts';
import type { Verdict, Waiting } from '../kit/source/waiting.ts';
import type { DeviceFacts } from './events/memory.ts';
import type { TwilioDeviceLike } from './sdk.ts';
import { misuse } from './misuse.ts';

export interface RecoveryTools {
  readonly device: TwilioDeviceLike;
  readonly facts: () => DeviceFacts;
  readonly credentials: (() => Promise<string> | string) | undefined;
  readonly getUserMedia: GetUserMedia | undefined;
  readonly waiting: Waiting;
  /** Whether a call is live and its microphone is gone. */
  readonly isDeaf: (callId: string) => boolean;
  /** Called when the SDK was given a microphone, which it keeps until told otherwise. */
  readonly chose: () => void;
  /** Called when the device has a new token. */
  readonly renewed: () => void;
}

/** How long a requested registration may go without any result. */
const answerWithinMs = 30_000;

/** Registered, or trying by itself; or refused. */
const isReady: Verdict = (event) => {
  if (event.type === 'issueRaised' && event.condition.startsWith('auth.'))
    return 'The service did not accept this access token.';
  return event.type === 'connectionChanged' && /^(connected|lost)$/.test(event.status) ? true : null;
};

async function reconnect({ device, facts, waiting }: RecoveryTools): Promise<void> {
  const { state, socket } = facts();
  if (state === 'registered') return;
  if (state !== 'unregistered' || !device.register) throw misuse('adapters/twilio-cannot-register');
  // A registration during an outage is not sent, and keeps the SDK from registering again by itself (2.18.5).
  if (socket === 'lost') throw misuse('adapters/twilio-retrying');
  // Its promise stays pending during an outage; the events give the result.
  const register = () => {
    device.register?.().catch(() => undefined);
    return Promise.resolve(true);
  };
  await waiting.during(register, isReady, answerWithinMs);
}

async function reauthenticate(tools: RecoveryTools, input: unknown): Promise<void> {
  const { device, credentials, waiting, renewed } = tools;
  const given = typeof input === 'string' && input !== '' ? input : textField(input, 'token');
  const token = given ?? (await credentials?.()) ?? null;
  if (token === null) throw misuse('adapters/twilio-no-token');
  if (!device.updateToken || tools.facts().state === 'destroyed') throw misuse('adapters/twilio-destroyed');
  // A device that waits for its registration reports the result; any other uses the token when it next needs one.
  const isAsked = tools.facts().state === 'registering';
  const update = () => {
    device.updateToken?.(token);
    return Promise.resolve(isAsked);
  };
  await waiting.during(update, isReady, answerWithinMs);
  renewed();
}

/** In a call whose microphone is gone, the SDK gets another one; otherwise this only gets the permission. */
async function resumeMedia(tools: RecoveryTools, callId: string | null): Promise<void> {
  const audio = field(tools.device, 'audio');
  if (callId === null || !tools.isDeaf(callId) || typeof field(audio, 'setInputDevice') !== 'function')
    return askForDevice(tools.getUserMedia);
  await chooseDevice(tools.getUserMedia, (deviceId) => asked(audio, 'setInputDevice', deviceId));
  tools.chose();
}

/** The SDK is given the microphone that the person chose. */
async function useDevice(tools: RecoveryTools, input: unknown): Promise<void> {
  const wanted = deviceIdIn(input);
  const audio = field(tools.device, 'audio');
  if (typeof field(audio, 'setInputDevice') !== 'function') throw misuse('adapters/twilio-no-audio');
  await chooseDevice(tools.getUserMedia, (deviceId) => asked(audio, 'setInputDevice', deviceId), wanted);
  tools.chose();
}

/** The ways back on the same device. */
export const recoveriesOf = (tools: RecoveryTools): Recoveries => ({
  reconnect: () => reconnect(tools),
  reauthenticate: ({ input }) => reauthenticate(tools, input),
  resumeMedia: ({ callId }) => resumeMedia(tools, callId),
  useDevice: ({ input }) => useDevice(tools, input),
});
