import { isRecoveryAction } from '../conditions.ts';
import type { ActionContext, ActionMap, OwnAction } from './types.ts';

/** Logs which action of the app failed. In production nothing is logged. */
export function sayFailed({ action, issueId }: ActionContext, error: unknown): void {
  try {
    if (process.env.NODE_ENV === 'production') return;
    // eslint-disable-next-line no-console -- the only place where the app's developer can see it
    console.error(`The app's action "${action}" failed for "${issueId}":`, error);
  } catch {
    // Without a bundler there is no `process`: production.
  }
}

/**
 * Logs which actions of the app can never get a button, because nothing offers them. In production nothing is logged.
 */
export function sayNeverOffered(actions: ActionMap): void {
  try {
    if (process.env.NODE_ENV === 'production') return;
    for (const [name, action] of Object.entries(actions)) {
      const { label, on } = (action ?? {}) as Partial<OwnAction>;
      const why = name.startsWith('custom:')
        ? (typeof label !== 'string' || !Array.isArray(on)) &&
          'one of your own says what its button reads and where it stands: { label, on, run }'
        : !isRecoveryAction(name) &&
          'no trouble has a way back of that name, and your own begin with "custom:"';
      // eslint-disable-next-line no-console -- the only place where the app's developer can see it
      if (why) console.warn(`[faultline] The action "${name}" never gets a button: ${why}.`);
    }
  } catch {
    // Without a bundler there is no `process`: production.
  }
}
