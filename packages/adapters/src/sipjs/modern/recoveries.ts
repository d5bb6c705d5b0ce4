import type { Device } from '@faultline/core';
import type { GetUserMedia } from '../../kit/media/devices.ts';
import type { Recoveries } from '../../kit/source/sourceBase.ts';
import type { Waiting } from '../../kit/source/waiting.ts';
import { sentRecoveries } from '../../peer/sentRecoveries.ts';
import { isRegistered } from '../shared/registration.ts';
import { field } from '../shared/read.ts';
import { connectAgain, type SipjsReconnecting } from './reconnect.ts';
import type {
  SipjsCredentials,
  SipjsRegistererLike,
  SipjsRequestDelegate,
  SipjsUserAgentLike,
} from './sdk.ts';
import { misuse } from '../misuse.ts';

export interface RecoveryTools {
  readonly userAgent: SipjsUserAgentLike;
  readonly registerer: SipjsRegistererLike | null;
  readonly reconnecting: SipjsReconnecting | undefined;
  readonly credentials: (() => Promise<SipjsCredentials> | SipjsCredentials) | undefined;
  readonly getUserMedia: GetUserMedia | undefined;
  /** The peer connections of the sessions. */
  readonly peers: readonly unknown[];
  /** Called when the browser refused a device. */
  readonly report: (error: unknown, callId: string | null, device: Device) => void;
  readonly waiting: Waiting;
  readonly delegate: (own: SipjsRequestDelegate) => SipjsRequestDelegate;
  /** Whether the server did not answer although the connection is established. */
  readonly silent: () => boolean;
}

/** How long a server may take to answer: the SDK gives a request up after 32 s. */
const answerWithinMs = 40_000;

/**
 * Registers, and waits for what the source receives: `register()` resolves before the answer, and nobody gets the
 * answer to the request that follows a 423 (0.21.2). While one request is running the SDK sends no other, so this waits
 * for that one.
 */
async function register({ registerer, delegate, waiting }: RecoveryTools): Promise<void> {
  if (!registerer?.register) return;
  const send = async () => {
    try {
      await registerer.register?.({ requestDelegate: delegate({}) });
    } catch (error) {
      if (field(registerer, 'waiting') !== true) throw error;
    }
    return true;
  };
  await waiting.during(send, isRegistered, answerWithinMs);
}

async function reconnect(tools: RecoveryTools): Promise<void> {
  const { userAgent, registerer, reconnecting, silent } = tools;
  if (!userAgent.reconnect) throw misuse('adapters/sipjs-agent-no-reconnect');
  // On an established connection, the registration is what is missing.
  if (!silent() && userAgent.transport.state === 'Connected' && registerer?.register) return register(tools);
  // A socket on which nothing is answered closes only when the browser gives it up, so it is replaced by a new one.
  if (silent() && userAgent.transport.state === 'Connected') {
    const closing = userAgent.transport.disconnect?.();
    closing?.catch(() => undefined);
  }
  await (reconnecting ? reconnecting.tryNow() : connectAgain(userAgent));
  // The helper registers by itself.
  if (!reconnecting) await register(tools);
}

function credentialsFrom(input: unknown): SipjsCredentials | null {
  const has = ['authorizationUsername', 'authorizationPassword', 'authorizationHa1'].some(
    (name) => typeof field(input, name) === 'string',
  );
  return has ? (input as SipjsCredentials) : null;
}

async function reauthenticate(tools: RecoveryTools, input: unknown): Promise<void> {
  const { userAgent, registerer, credentials } = tools;
  const fresh = credentialsFrom(input) ?? (await credentials?.()) ?? null;
  if (!fresh) throw misuse('adapters/sipjs-no-credentials');
  if (!registerer?.register || !userAgent.configuration) throw misuse('adapters/sipjs-no-registerer');
  // Read again for each challenge (0.21.2), so the same user agent can continue with them.
  Object.assign(userAgent.configuration, fresh);
  return register(tools);
}

/** The recovery actions on the same user agent. */
export function recoveriesOf(toolsNow: () => RecoveryTools): Recoveries {
  return {
    reconnect: () => reconnect(toolsNow()),
    reauthenticate: ({ input }) => reauthenticate(toolsNow(), input),
    // Where the SDK has ended the call it is about the permission: with the device granted, the person can call again.
    ...sentRecoveries(({ callId }) => {
      const { peers, getUserMedia, report } = toolsNow();
      return { peers, getUserMedia, report: (error, device) => report(error, callId, device) };
    }),
  };
}
