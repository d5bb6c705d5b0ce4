import { printed } from '../clean/cleanText.ts';
import type { OfferedAction, RecoveryAction } from '../conditions.ts';
import { misuse } from '../misuse.ts';
import type { CallSource } from '../source.ts';
import { sourceOfIssue } from '../state/reduce.ts';
import type { CallState } from '../state/types.ts';
import type { Actions } from './actions.ts';
import type { createActs } from './acts.ts';
import { report } from './report.ts';
import { sayFailed } from './sayInDevelopment.ts';
import type { ActionContext, OnActionError } from './types.ts';

export interface WaysBackOptions {
  readonly sources: readonly CallSource[];
  readonly facts: () => CallState;
  readonly actions: Actions;
  readonly act: ReturnType<typeof createActs>;
  readonly onError: OnActionError | undefined;
}

/** What an app gave as a name, to be read in a sentence; it may be anything. */
const named = (given: unknown): string => (typeof given === 'string' ? given : printed(given));

/** Performs a recovery action: by the app's own handler when there is one, otherwise by the issue's source. */
export function createWaysBack({ sources, facts, actions, act, onError }: WaysBackOptions) {
  const byApp = async (own: NonNullable<ReturnType<Actions['handlerOf']>>, context: ActionContext) => {
    try {
      await own(context);
    } catch (error) {
      sayFailed(context, error);
      try {
        onError?.(error, context);
      } catch (thrown) {
        report(thrown);
      }
      throw error;
    }
  };
  return async (issueId: string, action: OfferedAction, input?: unknown): Promise<void> => {
    const issue = facts().callErrors.issues.find((one) => one.id === issueId) ?? null;
    const owner = sourceOfIssue(facts(), issueId);
    if (owner === null) throw misuse('core/no-issue', { issueId: named(issueId) });
    const own = actions.handlerOf(action);
    const ofSource = action as RecoveryAction;
    const source = sources.find((one) => one.id === owner);
    const bySource = source?.recover && (issue ? issue.actions.includes(ofSource) : action === 'reconnect');
    if (!own && !bySource) throw misuse('core/nobody-handles', { action: named(action), issueId });
    const call = (issue?.callId != null && facts().hangupCause.calls[issue.callId]) || null;
    const more = input === undefined ? {} : { input };
    return act(issueId, action, () =>
      own
        ? byApp(own, { issueId, action, issue, call, ...more })
        : source?.recover?.({
            issueId,
            action: ofSource,
            code: issue?.code ?? '',
            callId: issue?.callId ?? null,
            device: issue?.device ?? null,
            ...more,
          }),
    );
  };
}
