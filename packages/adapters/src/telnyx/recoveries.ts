import type { RecoveryRequest } from '@faultline/core';
import { askForDevice, chooseDevice, deviceIdIn, type GetUserMedia } from '../kit/media/devices.ts';
import { asked, field, textField } from '../kit/read/read.ts';
import type { Recoveries } from '../kit/source/sourceBase.ts';
import type { Waiting } from '../kit/source/waiting.ts';
import { callOf } from './events/facts.ts';
import { isRegistered } from './events/gateway.ts';
import type { TelnyxClientLike, TelnyxCredentials } from './sdk.ts';
import { connectAndWait } from './waitFor.ts';
import { misuse } from './misuse.ts';

/** The `resume` and `reject` functions of a waiting call: kept by call id, never in the state. */
export interface Offer {
  readonly resume: () => void;
  readonly reject: () => void;
  readonly deadlineAt: number;
}

export interface RecoveryTools {
  readonly client: TelnyxClientLike;
  readonly credentials?: (() => Promise<TelnyxCredentials> | TelnyxCredentials) | undefined;
  readonly getUserMedia: GetUserMedia | undefined;
  readonly offers: Map<string, Offer>;
  readonly now: () => number;
  readonly waiting: Waiting;
  /** Called when the person refused the microphone of a waiting call. */
  readonly rejected: (callId: string) => void;
  readonly signedIn: () => void;
  /** Closes a socket that is open although it no longer carries anything. */
  readonly closeSocket: () => Promise<void>;
}

async function reconnect({ client, waiting, closeSocket }: RecoveryTools): Promise<void> {
  if (!client.connect) throw misuse('adapters/telnyx-no-connect');
  // `connect()` does nothing while a socket is alive, so it never competes with the SDK's own retry; but after a failed
  // gateway the open socket itself is the obstacle (2.27.10).
  if (client.connection?.connected === true) {
    // Its close ends every call. Where only the registration is gone, they go on while the client signs in again.
    if (Object.keys(client.calls ?? {}).length > 0 && client.login)
      return connectAndWait(waiting, () => client.login?.({}));
    await closeSocket();
  }
  // A connection that is still marked as registered would not report a new registration (2.27.10).
  if (client.connection?.isAlive !== true && isRegistered(client.connection?.previousGatewayState))
    client.clearConnection?.();
  await connectAndWait(waiting, () => client.connect?.());
}

function credentialsFrom(input: unknown): TelnyxCredentials | null {
  return typeof input === 'object' &&
    input !== null &&
    ['login', 'login_token', 'password'].some((name) => typeof field(input, name) === 'string')
    ? (input as TelnyxCredentials)
    : null;
}

async function reauthenticate(tools: RecoveryTools, input: unknown): Promise<void> {
  const { client, credentials, signedIn } = tools;
  const creds = credentialsFrom(input) ?? (await credentials?.()) ?? null;
  if (!creds) throw misuse('adapters/telnyx-no-credentials');
  if (!client.login) throw misuse('adapters/telnyx-no-login');
  if (client.connection?.isAlive === false) {
    // `login()` does nothing on a closed socket (2.27.10): the new credentials are used by the next connection.
    Object.assign(client.options ?? {}, creds);
    return reconnect(tools);
  }
  await new Promise<void>((resolve, reject) => {
    const refused = () => reject(new Error('The service did not accept these credentials.'));
    const answer = client.login?.({ creds, onSuccess: resolve, onError: refused });
    // A client that validates the credentials itself reports the result by an error event and a resolved promise.
    Promise.resolve(answer).then(() => resolve(), refused);
  });
  signedIn();
}

async function resumeMedia(tools: RecoveryTools, callId: string | null): Promise<void> {
  const offer = callId === null ? undefined : tools.offers.get(callId);
  const late = () => offer !== undefined && tools.now() >= offer.deadlineAt;
  if (late()) throw misuse('adapters/telnyx-late');
  const call = callId === null ? undefined : callOf(tools.client, callId);
  if (
    !offer &&
    textField(call, 'state') === 'active' &&
    typeof field(call, 'setAudioInDevice') === 'function'
  )
    return chooseDevice(tools.getUserMedia, (deviceId) => asked(call, 'setAudioInDevice', deviceId));
  // The SDK asks for the microphone only once and ends the call if that fails, so this asks first.
  await askForDevice(tools.getUserMedia);
  if (!offer || callId === null) return;
  if (late()) throw misuse('adapters/telnyx-late');
  tools.offers.delete(callId);
  offer.resume();
}

/** The SDK is given the microphone that the person chose. */
async function useDevice(
  { client, getUserMedia }: RecoveryTools,
  { callId, input }: RecoveryRequest,
): Promise<void> {
  const wanted = deviceIdIn(input);
  const call = callId === null ? undefined : callOf(client, callId);
  if (typeof field(call, 'setAudioInDevice') !== 'function') throw misuse('adapters/telnyx-no-call');
  await chooseDevice(getUserMedia, (deviceId) => asked(call, 'setAudioInDevice', deviceId), wanted);
}

function declineCall(tools: RecoveryTools, callId: string | null): void {
  const offer = callId === null ? undefined : tools.offers.get(callId);
  if (!offer || callId === null) throw misuse('adapters/telnyx-no-offer');
  tools.offers.delete(callId);
  tools.rejected(callId);
  offer.reject();
}

async function retryHold({ client }: RecoveryTools, callId: string | null): Promise<void> {
  const call = callId === null ? undefined : callOf(client, callId);
  // The SDK also reports this for a call that could not be taken off hold, and its promise resolves even when the hold
  // fails (2.27.10).
  const again = field(call, textField(call, 'state') === 'held' ? 'unhold' : 'hold');
  if (typeof again !== 'function') throw misuse('adapters/telnyx-no-call');
  if ((await (again.call(call) as Promise<unknown>)) === false) throw new Error('The hold failed again.');
}

/** The recovery actions on the same client. */
export const recoveriesOf = (tools: RecoveryTools): Recoveries => ({
  reconnect: () => reconnect(tools),
  reauthenticate: ({ input }) => reauthenticate(tools, input),
  resumeMedia: ({ callId }) => resumeMedia(tools, callId),
  useDevice: (request) => useDevice(tools, request),
  declineCall: async ({ callId }) => declineCall(tools, callId),
  retryHold: ({ callId }) => retryHold(tools, callId),
});
