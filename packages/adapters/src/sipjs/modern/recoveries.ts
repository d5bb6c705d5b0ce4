import { askForDevice, type GetUserMedia } from '../../kit/devices.ts';
import type { Recoveries } from '../../kit/sourceBase.ts';
import { answerOf } from '../shared/ending.ts';
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
  readonly delegate: (own: SipjsRequestDelegate) => SipjsRequestDelegate;
  /** The server did not answer although the connection stands. */
  readonly silent: () => boolean;
}

/** Registers, and waits for the answer, which `register()` itself does not (0.21.2). */
async function register({ registerer, delegate }: RecoveryTools): Promise<void> {
  if (!registerer?.register) return;
  await new Promise<void>((resolve, reject) => {
    const refused = (response: { readonly message: object }) =>
      reject(
        new Error(
          `The server did not take the registration (${answerOf(response.message)?.status ?? 'no status'}).`,
        ),
      );
    const sent = registerer.register?.({
      requestDelegate: delegate({ onAccept: () => resolve(), onReject: refused, onRedirect: refused }),
    });
    Promise.resolve(sent).catch(reject);
  });
}

async function reconnect(tools: RecoveryTools): Promise<void> {
  const { userAgent, reconnecting, silent } = tools;
  if (!userAgent.reconnect) throw misuse('adapters/sipjs-agent-no-reconnect');
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
    // The SDK has ended the call by then: with the device granted, the person can call again.
    resumeMedia: ({ device }) => askForDevice(toolsNow().getUserMedia, device),
  };
}
