import type { Verdict, Waiting } from '../kit/source/waiting.ts';
import type { TelnyxClientLike } from './sdk.ts';

/** How long a reconnect that the person requested may go without any result. */
const readyWithinMs = 30_000;

/** The SDK forces a socket that does not close after 5 s (2.27.10). */
const closedWithinMs = 6_000;

/** Connected, or refused. An SDK that tries by itself counts as connected: the screen shows the rest. */
const isReady: Verdict = (event) => {
  if (event.type === 'issueRaised')
    return event.condition.startsWith('auth.') && event.severity === 'fatal'
      ? 'The service did not let this client in.'
      : null;
  if (event.type === 'registrationChanged' && event.status === 'refused')
    return 'The service did not register this client.';
  if (event.type !== 'connectionChanged') return null;
  if (event.status === 'connected' || (event.status === 'lost' && event.retrying === true)) return true;
  return event.status === 'lost' ? 'The connection could not be made.' : null;
};

const isClosed: Verdict = (event) =>
  (event.type === 'issueRaised' || event.type === 'connectionChanged') &&
  event.code?.startsWith('telnyx/close/')
    ? true
    : null;

/**
 * Connects or signs in, and resolves when the client is ready or tries by itself; rejects with a sentence when it gives
 * up.
 */
export const connectAndWait = (waiting: Waiting, connect: () => unknown): Promise<void> =>
  waiting.during(
    async () => {
      await connect();
      return true;
    },
    isReady,
    readyWithinMs,
  );

/** Closes a client's socket, and resolves when it is closed, or has stayed open for too long. */
export const closeSocket = (client: TelnyxClientLike, waiting: Waiting): Promise<void> =>
  waiting.during(
    async () => {
      await client.disconnect?.();
      return client.connection?.isAlive === true;
    },
    isClosed,
    closedWithinMs,
    true,
  );
