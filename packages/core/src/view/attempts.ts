import type { Connection } from '../state/types.ts';
import type { Shown } from './types.ts';

/** How far the attempts of a connection came. Where nobody tries any more, there is no next one, whatever had been announced. */
export const attemptsOf = (
  connection: Connection | undefined,
): Pick<Shown, 'attempt' | 'maxAttempts' | 'nextAttemptAt'> => ({
  attempt: connection?.incident?.attempt ?? null,
  maxAttempts: connection?.incident?.maxAttempts ?? null,
  nextAttemptAt: connection?.status === 'reconnecting' ? (connection.incident?.nextAttemptAt ?? null) : null,
});
