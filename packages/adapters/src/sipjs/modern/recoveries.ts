import type { Device } from '@faultline/core';
import type { GetUserMedia } from '../../kit/devices.ts';
import type { Recoveries } from '../../kit/sourceBase.ts';
import type { Waiting } from '../../kit/waiting.ts';
import { sentRecoveries } from '../../peer/sentRecoveries.ts';
import { isRegistered } from '../shared/registration.ts';
import { field } from '../shared/read.ts';
import type { SipjsReconnecting } from './reconnect.ts';
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
  /** The browser refused a device. */
  readonly report: (error: unknown, callId: string | null, device: Device) => void;
  readonly waiting: Waiting;
  readonly delegate: (own: SipjsRequestDelegate) => SipjsRequestDelegate;
  /** The server did not answer although the connection stands. */
  readonly silent: () => boolean;
}

/** How long a server may take to answer: the SDK gives a request up after 32 s. */
const answerWithinMs = 40_000;

/**
 * Registers, and waits for what the source hears of it: `register()` resolves before the answer, and hands nobody that of the
 * request which follows a 423 (0.21.2). Where one is under way the SDK sends no other: that one is waited for.
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
  // What is missing on a connection that stands is the registration.
  if (!silent() && userAgent.transport.state === 'Connected' && registerer?.register) return register(tools);
  // A socket that answers nothing closes only when the browser tires of it: leave it, and take a new one.
  if (silent() && userAgent.transport.state === 'Connected') {
    const closing = userAgent.transport.disconnect?.();
    closing?.catch(() => undefined);
  }
  await (reconnecting ? reconnecting.tryNow() : userAgent.reconnect());
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
  // Read anew for each challenge (0.21.2), so the same user agent can go on with them.
  Object.assign(userAgent.configuration, fresh);
  return register(tools);
}

/** The ways back on the same user agent. */
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
