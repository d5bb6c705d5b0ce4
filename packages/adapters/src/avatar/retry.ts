import { epochBy } from '@faultline/core';
import { inTime } from '../kit/source/inTime.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import { backoffMs } from './channel.ts';
import type { RetryPlan } from './events/memory.ts';
import { failureOf, isResponse, readAvatarError } from './response.ts';
import type { AvatarFailure } from './wire.ts';

export interface RetryTools {
  readonly base: Pick<SourceBase<unknown>, 'clock' | 'onStop'>;
  readonly random: () => number;
  readonly maxAttempts: number;
  /** An attempt begins. */
  readonly onAttempt: () => void;
  /** Called with the outcome: null, or the failure. */
  readonly onOutcome: (failure: AvatarFailure | null) => void;
}

/** One outage of a session, and the attempts to end it. */
export interface Retry {
  /** Failed attempts since the outage began. */
  readonly tried: () => number;
  /** The attempt that is due or running; if there is none, the next. Null when all were made. */
  plan(): RetryPlan | null;
  /** Makes an attempt at its time, unless one is already running. */
  schedule(plan: RetryPlan, run: () => Promise<unknown>): void;
  /** Makes an attempt now, unless one is running. Resolves with its outcome. */
  now(run: () => Promise<unknown>): Promise<AvatarFailure | null>;
  /** Whether a further attempt will be made. */
  readonly goesOn: () => boolean;
  /** Makes no further attempt: nobody can end the outage, or with `over` it has ended. */
  stop(over: boolean): void;
}

/** Responses with these statuses and nothing from the backend come from a gateway in front of it. */
const gatewayStatuses = [502, 503, 504];

/**
 * The outcome of a recovery action. A refusal without a message from the service counts as the same outage going on.
 */
export async function outcomeOf(
  run: () => Promise<unknown>,
  base: Parameters<typeof inTime>[1],
): Promise<AvatarFailure | 'unanswered' | null> {
  try {
    const result = await inTime(run(), base);
    const failure = isResponse(result) ? await readAvatarError(result) : null;
    const status = Number(failure?.details['responseStatus']);
    return failure?.code === `http/${status}` && gatewayStatuses.includes(status) ? 'unanswered' : failure;
  } catch {
    return 'unanswered';
  }
}

/** The failure for a missing response. */
export const noAnswer = (now: number): AvatarFailure => ({
  ...failureOf(0, { code: 'connectionFailed', message: 'The backend did not answer.' }),
  id: `no answer at ${now}`,
});

export function createRetry({ base, random, maxAttempts, onAttempt, onOutcome }: RetryTools): Retry {
  const { clock } = base;
  let tried = 0;
  let due: RetryPlan | null = null;
  let cancel: (() => void) | null = null;
  let running: Promise<AvatarFailure | null> | null = null;
  let outage = 0;

  const attempt = (run: () => Promise<unknown>) => {
    cancel?.();
    cancel = null;
    const mine = outage;
    onAttempt();
    running = outcomeOf(run, base).then((outcome) => {
      const failure = outcome === 'unanswered' ? noAnswer(epochBy(clock)) : outcome;
      running = null;
      if (mine === outage) {
        due = null;
        if (failure) tried++;
      }
      if (mine === outage || !failure) onOutcome(failure);
      return failure;
    });
    return running;
  };

  return {
    tried: () => tried,
    plan() {
      if (due || running) return due;
      const next = tried + 1;
      if (next > maxAttempts) return null;
      return { attempt: next, maxAttempts, nextAttemptAt: epochBy(clock) + backoffMs(next, random) };
    },
    schedule(plan, run) {
      if (due || running) return;
      due = plan;
      cancel = clock.timer(() => void attempt(run), plan.nextAttemptAt - epochBy(clock));
    },
    now: (run) => running ?? attempt(run),
    goesOn: () => cancel !== null,
    stop(over) {
      cancel?.();
      cancel = null;
      due = null;
      if (over) tried = 0;
      outage++;
    },
  };
}
