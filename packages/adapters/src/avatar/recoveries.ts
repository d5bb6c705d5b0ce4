import type { Recoveries } from '../kit/sourceBase.ts';
import { noAnswer, outcomeOf } from './retry.ts';
import type { AvatarFailure } from './wire.ts';
import { misuse } from './misuse.ts';

export interface RecoveryTools {
  /** Opens lost channels that are the source's to open; false where there are none. */
  readonly reopenChannels: () => boolean;
  /** Whether a session is lost, so that attempts to open it again count. */
  readonly isLost: () => boolean;
  /** The session that a call stands for, or the lost one. */
  readonly sessionOf: (callId: string | null) => string | null;
  readonly reconnect: ((sessionId: string | null) => Promise<unknown>) | undefined;
  readonly reauthenticate: ((input: unknown, sessionId: string | null) => Promise<unknown>) | undefined;
  /** Makes one of the attempts now; resolves with null also where further ones follow. */
  readonly attempt: (run: () => Promise<unknown>) => Promise<AvatarFailure | null>;
  readonly opened: () => void;
  readonly hear: (failure: AvatarFailure) => void;
  readonly now: () => number;
}

const refused = (failure: AvatarFailure | null) => {
  if (failure) throw misuse('adapters/avatar-not-opened', { code: failure.code });
};

/** Does it once, outside of any outage. */
async function once({ opened, hear, now }: RecoveryTools, run: () => Promise<unknown>): Promise<void> {
  const outcome = await outcomeOf(run);
  const failure = outcome === 'unanswered' ? noAnswer(now()) : outcome;
  if (failure) hear(failure);
  else opened();
  refused(failure);
}

async function openAgain(tools: RecoveryTools, sessionId: string | null): Promise<void> {
  const { reconnect, reopenChannels, isLost, attempt } = tools;
  const reopened = reopenChannels();
  if (reopened && !(isLost() && reconnect)) return;
  if (!reconnect) throw misuse('adapters/avatar-no-reconnect');
  const run = () => reconnect(sessionId);
  return isLost() ? refused(await attempt(run)) : once(tools, run);
}

/** The ways back that the app's backend gave. */
export function recoveriesOf(tools: RecoveryTools): Recoveries {
  const { reauthenticate, sessionOf } = tools;
  return {
    reconnect: ({ callId }) => openAgain(tools, sessionOf(callId)),
    ...(reauthenticate && {
      reauthenticate: ({ callId, input }) => once(tools, () => reauthenticate(input, sessionOf(callId))),
    }),
  };
}
