import type { CallEvent, RecoveryRequest } from '@faultline/core';
import { field, textField } from '../read.ts';
import type { DeviceFacts } from './memory.ts';
import type { TwilioDeviceLike } from './sdk.ts';

export interface RecoverTools {
  readonly device: TwilioDeviceLike;
  readonly facts: () => DeviceFacts;
  readonly credentials: (() => Promise<string> | string) | undefined;
  readonly getUserMedia: (() => Promise<unknown>) | null;
  /** Takes part in what the source emits, until the function that it returns is called. */
  readonly listen: (listener: (event: CallEvent) => void) => () => void;
  /** The device has another token now. */
  readonly renewed: () => void;
}

/** How long a registration that was asked for may stay without a word. */
const answerWithinMs = 30_000;

/** Resolves when the device is there or tries by itself; rejects with a sentence when it was refused. */
function untilReady(listen: RecoverTools['listen']): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (act: () => void) => {
      stop();
      clearTimeout(timeout);
      act();
    };
    const stop = listen((event) => {
      if (event.type === 'issueRaised' && event.condition.startsWith('auth.'))
        end(() => reject(new Error('The service did not accept this access token.')));
      else if (event.type === 'connectionChanged' && /^(connected|lost)$/.test(event.status)) end(resolve);
    });
    const timeout = setTimeout(
      () => end(() => reject(new Error('The service did not answer in time.'))),
      answerWithinMs,
    );
  });
}

async function reconnect({ device, facts, listen }: RecoverTools): Promise<void> {
  const { state, socket } = facts();
  if (state === 'registered') return;
  if (state !== 'unregistered' || !device.register)
    throw new Error(
      'This Twilio device cannot register now: it is registering already, or was destroyed. After destroy(), make a new device and a new source for it.',
    );
  // A registration during an outage is sent to nobody, and keeps the SDK from registering again by itself (2.18.5).
  if (socket === 'lost')
    throw new Error('The Twilio SDK is trying to connect by itself, and cannot be made to try sooner.');
  const ready = untilReady(listen);
  ready.catch(() => undefined);
  // Its promise stays open during an outage: the events tell more.
  device.register().catch(() => undefined);
  await ready;
}

async function reauthenticate(tools: RecoverTools, input: unknown): Promise<void> {
  const { device, credentials, listen, renewed } = tools;
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
  const answered = tools.facts().state === 'registering' ? untilReady(listen) : Promise.resolve();
  answered.catch(() => undefined);
  device.updateToken(token);
  await answered;
  renewed();
}

async function askForMicrophone(getUserMedia: RecoverTools['getUserMedia']): Promise<void> {
  if (!getUserMedia)
    throw new Error(
      'This browser cannot be asked for a microphone. Open the page over https, or in another one.',
    );
  const stream = await getUserMedia();
  const tracks: unknown =
    typeof field(stream, 'getTracks') === 'function' ? (stream as MediaStream).getTracks() : [];
  if (Array.isArray(tracks)) for (const track of tracks as { stop?: () => void }[]) track.stop?.();
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
