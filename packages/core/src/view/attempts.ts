import type { Connection } from '../state/types.ts';
import type { Shown } from './types.ts';

/** How far the attempts of a connection came. Where nobody tries any more, there is none, whatever had been announced. */
export const attemptsOf = (
  connection: Connection | undefined,
): Pick<Shown, 'attempt' | 'maxAttempts' | 'nextAttemptAt'> => {
  const incident = connection?.status === 'reconnecting' ? connection.incident : null;
  return {
    attempt: incident?.attempt ?? null,
    maxAttempts: incident?.maxAttempts ?? null,
    nextAttemptAt: incident?.nextAttemptAt ?? null,
  };
};
