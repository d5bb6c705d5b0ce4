import type { MeteredFacts } from './memory.ts';
import { countField, field, lengthField, textField } from '../../kit/read/read.ts';

/** What is read of the SDK's objects beyond their public types. */
export interface Asked {
  /** The client that emitted the event, or the one inside the peer. */
  readonly client: unknown;
  readonly peer: unknown;
  readonly hearsInside: boolean;
  readonly restorable: boolean;
}

/** The private parts of a `SignallingClient` (1.2.0); undefined in versions without them. */
export const insideOf = (client: unknown): unknown => field(client, '_impl');

const jitter = 1.2;

/** Reads the present state of the SDK's objects. Everything private to them may be missing. */
export function factsOf({ client, peer, hearsInside, restorable }: Asked): MeteredFacts {
  const inside = insideOf(client);
  const options = field(inside, 'reconnectOpts');
  const own = field(inside, 'explicitlyClosed');
  const failed = countField(inside, 'reconnectAttempts');
  const maxDelayMs = lengthField(options, 'maxDelayMs');
  const initialMs = lengthField(options, 'initialDelayMs');
  const multiplier = lengthField(options, 'multiplier');
  const proven = failed !== null && maxDelayMs !== null;
  return {
    clientState: textField(client, 'state'),
    peerState: textField(peer, 'state'),
    ownClose: typeof own === 'boolean' ? own : null,
    hearsInside,
    attempt: proven ? failed + 1 : null,
    maxAttempts: proven ? (countField(options, 'maxAttempts') ?? 0) : null,
    backoffMs:
      proven && initialMs !== null && multiplier !== null
        ? Math.min(initialMs * multiplier ** failed, maxDelayMs)
        : null,
    longestBackoffMs: (maxDelayMs ?? 30_000) * jitter,
    restorable,
  };
}
