import type { CallEvent } from '@faultline/core';
import type { TelnyxClientLike } from './sdk.ts';

/** How long a reconnect that the person asked for may stay without a word. */
const readyWithinMs = 30_000;

/** The SDK forces a socket that does not close after 5 s (2.27.10). */
const closedWithinMs = 6_000;

/** What an event says about a connection that is awaited: there, refused with a sentence, or nothing yet. */
function verdictOf(event: CallEvent): 'there' | string | null {
  if (event.type === 'issueRaised')
    return event.condition.startsWith('auth.') && event.severity === 'fatal'
      ? 'The service did not let this client in.'
      : null;
  if (event.type !== 'connectionChanged') return null;
  // Trying by itself is as good as there: the screen tells the rest.
  if (event.status === 'connected' || (event.status === 'lost' && event.retrying === true)) return 'there';
  return event.status === 'lost' ? 'The connection could not be made.' : null;
}

/** Resolves when the source says ready, or that the SDK tries by itself; rejects with a sentence when it gave up. */
export function untilReady(listeners: Set<(event: CallEvent) => void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (act: () => void) => {
      listeners.delete(listen);
      clearTimeout(timeout);
      act();
    };
    const listen = (event: CallEvent) => {
      const verdict = verdictOf(event);
      if (verdict === 'there') end(resolve);
      else if (verdict !== null) end(() => reject(new Error(verdict)));
    };
    const timeout = setTimeout(
      () => end(() => reject(new Error('The service did not answer in time.'))),
      readyWithinMs,
    );
    listeners.add(listen);
  });
}

/** Closes a client's socket, and resolves when it is closed. */
export async function closeSocket(client: TelnyxClientLike): Promise<void> {
  let onClose: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    onClose = resolve;
  });
  client.on('telnyx.socket.close', onClose);
  const timeout = setTimeout(onClose, closedWithinMs);
  try {
    await client.disconnect?.();
    if (client.connection?.isAlive === true) await closed;
  } finally {
    clearTimeout(timeout);
    client.off('telnyx.socket.close', onClose);
  }
}
