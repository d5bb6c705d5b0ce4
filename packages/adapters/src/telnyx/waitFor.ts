import type { Verdict, Waiting } from '../kit/waiting.ts';
import type { TelnyxClientLike } from './sdk.ts';

/** How long a reconnect that the person asked for may stay without a word. */
const readyWithinMs = 30_000;

/** The SDK forces a socket that does not close after 5 s (2.27.10). */
const closedWithinMs = 6_000;

/** There, or refused. Trying by itself is as good as there: the screen tells the rest. */
const isReady: Verdict = (event) => {
  if (event.type === 'issueRaised')
    return event.condition.startsWith('auth.') && event.severity === 'fatal'
      ? 'The service did not let this client in.'
      : null;
  if (event.type !== 'connectionChanged') return null;
  if (event.status === 'connected' || (event.status === 'lost' && event.retrying === true)) return true;
  return event.status === 'lost' ? 'The connection could not be made.' : null;
};

const isClosed: Verdict = (event) =>
  (event.type === 'issueRaised' || event.type === 'connectionChanged') &&
  event.code?.startsWith('telnyx/close/')
    ? true
    : null;

/** Connects, and resolves when the client is ready or tries by itself; rejects with a sentence when it gave up. */
export const connectAndWait = (client: TelnyxClientLike, waiting: Waiting): Promise<void> =>
  waiting.during(
    async () => {
      await client.connect?.();
      return true;
    },
    isReady,
    readyWithinMs,
  );

/** Closes a client's socket, and resolves when it is closed, or stays open against all expectation. */
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
