import { randomUUID } from 'node:crypto';
import {
  AvatarSDKError,
  errorForPage,
  forOperators,
  goesOn,
  type AvatarErrorFields,
  type WireMessage,
} from './avatarError.ts';
import type { AvatarService } from './avatarService.ts';
import { newErrorId, type Report } from './boundary/index.ts';
import type { Journal } from './journal.ts';
import { openInTime } from './openInTime.ts';
import { createParties, type PartyOnSession, type PartyState } from './parties.ts';
import { createSessionStates } from './sessionStates.ts';

export interface SessionsOptions {
  /** How often this backend itself opens a lost session again; by default never: the page requests it. */
  readonly retries?: number;
  /** The first wait, doubled each time; 1,000 ms by default. */
  readonly firstDelayMs?: number;
  /** Sessions that may be open at once; 1,000 by default. As many that are over are remembered. */
  readonly maxSessions?: number;
  /** How long the avatar service may take to open one; 10,000 ms by default. */
  readonly openWithinMs?: number;
  /** Called for failures that only operators can fix; by default a line on the console. */
  readonly alert?: (code: string, reqId: string | undefined) => void;
}

/** The result of a request: a session, the failure as the page may know it, or no room for another session. */
export type Outcome =
  { readonly session: string } | { readonly code: string; readonly failure: object } | 'full';

export interface Sessions {
  start(): Promise<Outcome>;
  reopen(id: string): Promise<Outcome>;
  close(id: string): void;
  /** Something goes wrong in the newest session while it runs. */
  fail(code: string, fields?: AvatarErrorFields, fatal?: boolean): void;
  /** Somebody on the newest session moves on. */
  move(party: PartyOnSession, state: PartyState, endedBy?: 'them' | 'network'): void;
  /** The present state of every session and everybody on it, for a page that has just connected. */
  present(): readonly object[];
  stop(): void;
}

const consoleAlert = (code: string, reqId = 'unknown') =>
  console.warn(JSON.stringify({ alert: code, req_id: reqId }));

/**
 * The avatar sessions of this backend. They are kept when its server stops, as they would be in a process of their own.
 */
export function createSessions(
  service: AvatarService,
  journal: Journal,
  report: Report,
  options: SessionsOptions,
): Sessions {
  const { retries = 0, firstDelayMs = 1_000, openWithinMs = 10_000, alert = consoleAlert } = options;
  const states = createSessionStates(options.maxSessions ?? 1_000);
  const parties = createParties(journal, (id) => states.get(id) !== undefined);
  const timers = new Set<ReturnType<typeof setTimeout>>();

  /** An error that is not the SDK's goes only to the log. */
  const asSdkError = (thrown: unknown): AvatarSDKError => {
    if (thrown instanceof AvatarSDKError) return thrown;
    const reqId = newErrorId();
    report(reqId, thrown);
    return new AvatarSDKError('unknown', {
      message: 'The log of the backend has more under this id.',
      reqId,
    });
  };

  const session = (id: string, state: string, more: object = {}) =>
    ({ type: 'session', session_id: id, state, avatar: 'Ada', ...more }) as const;

  const tellFailure = (error: AvatarSDKError, id: string | null, more: object = {}): WireMessage => {
    if (forOperators.includes(error.code)) alert(error.code, error.reqId);
    return journal.tell({ type: 'error', session_id: id, ...more, error: errorForPage(error) });
  };

  const opened = (id: string): Outcome => {
    states.set(id, 'open');
    journal.tell(session(id, 'open'));
    parties.opened(id);
    return { session: id };
  };

  const open = async (id: string, whenRefused: (error: AvatarSDKError) => Outcome): Promise<Outcome> => {
    if (!states.hasRoomFor(id)) return 'full';
    const release = states.reserve();
    try {
      await openInTime(service, id, openWithinMs);
    } catch (thrown) {
      return whenRefused(asSdkError(thrown));
    } finally {
      release();
    }
    return opened(id);
  };

  const tryAgain = async (id: string, attempt: number) => {
    if (states.get(id) !== 'reconnecting') return;
    try {
      await openInTime(service, id, openWithinMs);
    } catch (thrown) {
      const error = asSdkError(thrown);
      const goOn = error.code === 'connectionFailed' || error.code === 'connectionClosed';
      if (goOn && attempt < retries) return retry(id, attempt + 1, error);
      states.set(id, 'lost');
      parties.over(id);
      tellFailure(error, id, { retrying: false });
      return;
    }
    opened(id);
  };

  const retry = (id: string, attempt: number, cause: AvatarSDKError) => {
    const delay = firstDelayMs * 2 ** (attempt - 1);
    states.set(id, 'reconnecting');
    tellFailure(cause, id, { retrying: true, attempt, max_attempts: retries, retry_in_ms: delay });
    parties.lost(id);
    const timer = setTimeout(() => {
      timers.delete(timer);
      tryAgain(id, attempt).catch((thrown: unknown) => report(newErrorId(), thrown));
    }, delay);
    timers.add(timer);
  };

  return {
    start: () => {
      const id = randomUUID();
      return open(id, (error) => ({ code: error.code, failure: tellFailure(error, null) }));
    },
    async reopen(id) {
      if (states.get(id) === undefined) {
        // Sent only to the client that asked, and without its input: it concerns nobody else.
        const error = new AvatarSDKError('invalidRequest', { message: 'No such session is known here.' });
        return { code: error.code, failure: { v: 1, type: 'error', error: errorForPage(error) } };
      }
      return open(id, (error) => ({
        code: error.code,
        failure: tellFailure(error, id, { retrying: false }),
      }));
    },
    close(id) {
      const state = states.get(id);
      if (state === undefined || state === 'ended') return;
      states.set(id, 'ended');
      parties.over(id);
      journal.tell(session(id, 'closed', { ended_by: 'you' }));
    },
    fail(code, fields = {}, fatal = !goesOn.includes(code)) {
      const id = states.newest;
      const error = new AvatarSDKError(code, { phase: 'websocket_runtime', ...fields });
      const lost = code === 'connectionClosed' || code === 'connectionFailed';
      if (id !== null && lost && retries > 0) return retry(id, 1, error);
      if (id !== null && lost) states.set(id, 'lost');
      else if (id !== null && fatal) states.set(id, 'ended');
      tellFailure(error, id, { fatal });
      if (id !== null && lost) parties.lost(id);
      else if (id !== null && fatal) parties.over(id);
    },
    move(party, state, endedBy) {
      const id = states.newest;
      if (id !== null) parties.move(id, party, state, endedBy);
    },
    present: () =>
      states.live.flatMap(([id, state]) => [
        session(id, state === 'open' ? 'open' : 'reconnecting'),
        ...parties.present(id),
      ]),
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
