import type { Recoveries } from '../kit/source/sourceBase.ts';
import { noAnswer, outcomeOf } from './retry.ts';
import type { AvatarFailure } from './wire.ts';
import { misuse } from './misuse.ts';

export interface RecoveryTools {
  /** Opens lost channels that the source can open; false when there are none. */
  readonly reopenChannels: () => boolean;
  readonly base: Parameters<typeof outcomeOf>[1];
  /** The keys of the lost sessions of a call, or of all calls: attempts to reopen them are counted. */
  readonly lostOf: (callId: string | null) => readonly string[];
  /** The session of a call; null when there is none. */
  readonly sessionOf: (callId: string | null) => string | null;
  readonly reconnect: ((sessionId: string | null) => Promise<unknown>) | undefined;
  readonly reauthenticate: ((input: unknown, sessionId: string | null) => Promise<unknown>) | undefined;
  /** Makes one of the attempts for a lost session now; resolves with null even if more follow. */
  readonly attempt: (key: string) => Promise<AvatarFailure | null>;
  readonly opened: () => void;
  readonly hear: (failure: AvatarFailure) => void;
  readonly now: () => number;
}

const refused = (failure: AvatarFailure | null) => {
  if (failure) throw misuse('adapters/avatar-not-opened', { code: failure.code });
};

/** Performs the action once, outside any outage. */
async function once({ base, opened, hear, now }: RecoveryTools, run: () => Promise<unknown>): Promise<void> {
  const outcome = await outcomeOf(run, base);
  const failure = outcome === 'unanswered' ? noAnswer(now()) : outcome;
  if (failure) hear(failure);
  else opened();
  refused(failure);
}

async function openAgain(tools: RecoveryTools, callId: string | null): Promise<void> {
  const { reconnect, reopenChannels, lostOf, sessionOf, attempt } = tools;
  const lost = lostOf(callId);
  const reopened = reopenChannels();
  if (reopened && !(lost.length > 0 && reconnect)) return;
  if (!reconnect) throw misuse('adapters/avatar-no-reconnect');
  if (lost.length === 0) return once(tools, () => reconnect(sessionOf(callId)));
  const outcomes = await Promise.all(lost.map(attempt));
  refused(outcomes.find((outcome) => outcome !== null) ?? null);
}

/** The recovery actions for which the app gave functions. */
export function recoveriesOf(tools: RecoveryTools): Recoveries {
  const { reauthenticate, sessionOf } = tools;
  return {
    reconnect: ({ callId }) => openAgain(tools, callId),
    ...(reauthenticate && {
      reauthenticate: ({ callId, input }) => once(tools, () => reauthenticate(input, sessionOf(callId))),
    }),
  };
}
