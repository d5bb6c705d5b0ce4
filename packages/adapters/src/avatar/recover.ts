import type { RecoveryRequest } from '@faultline/core';
import { noAnswer, outcomeOf } from './retry.ts';
import type { AvatarFailure } from './wire.ts';

export interface RecoverTools {
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
}

const refused = (failure: AvatarFailure | null) => {
  if (failure)
    throw new Error(
      `The session could not be opened again (${failure.code}): what the service said is in the list of errors. Offer it again later.`,
    );
};

/** Does it once, outside of any outage. */
async function once({ opened, hear }: RecoverTools, run: () => Promise<unknown>): Promise<void> {
  const outcome = await outcomeOf(run);
  const failure = outcome === 'unanswered' ? noAnswer(Date.now()) : outcome;
  if (failure) hear(failure);
  else opened();
  refused(failure);
}

/** Does one named recovery. Rejects with a sentence where it cannot work. */
export async function recover(tools: RecoverTools, request: RecoveryRequest): Promise<void> {
  const { action, callId, input } = request;
  const { reconnect, reauthenticate } = tools;
  const sessionId = tools.sessionOf(callId);
  if (action === 'reconnect') {
    const reopened = tools.reopenChannels();
    if (reopened && !tools.isLost()) return;
    if (!reconnect && reopened) return;
    if (!reconnect)
      throw new Error(
        'Nothing can be opened again: avatarSource has neither a `reconnect` function nor a channel that it opened itself. Give it one of the two.',
      );
    const run = () => reconnect(sessionId);
    return tools.isLost() ? refused(await tools.attempt(run)) : once(tools, run);
  }
  if (action === 'reauthenticate' && reauthenticate)
    return once(tools, () => reauthenticate(input, sessionId));
  throw new Error(
    `avatarSource does not handle "${action}"${action === 'reauthenticate' ? ' without its `reauthenticate` option' : ''}: pass it in the app's \`actions\` map.`,
  );
}
