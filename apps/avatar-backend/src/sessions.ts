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
import type { Journal } from './journal.ts';

export interface SessionsOptions {
  /** Times that this backend itself opens a lost session again; none by default: the page asks for it. */
  readonly retries?: number;
  /** The first wait, doubled each time; 1,000 ms by default. */
  readonly firstDelayMs?: number;
  /** Told of what only operators can mend; by default a line on the console. */
  readonly alert?: (code: string, reqId: string | undefined) => void;
}

/** What came of a request: a session, or the failure as the page may know it. */
export type Outcome = { readonly session: string } | { readonly code: string; readonly failure: WireMessage };

export interface Sessions {
  start(): Promise<Outcome>;
  reopen(id: string): Promise<Outcome>;
  close(id: string): void;
  /** Something goes wrong in the newest session while it runs. */
  fail(code: string, fields?: AvatarErrorFields, fatal?: boolean): void;
  /** Where every session is now, for a page that has just come. */
  present(): readonly Omit<WireMessage, 'v' | 'id' | 'at'>[];
  stop(): void;
}

const consoleAlert = (code: string, reqId = 'unknown') =>
  console.warn(JSON.stringify({ alert: code, req_id: reqId }));

const asSdkError = (thrown: unknown): AvatarSDKError =>
  thrown instanceof AvatarSDKError ? thrown : new AvatarSDKError('unknown', { message: String(thrown) });

/** The avatar sessions of this backend. They outlive its server, as they would in a process of their own. */
export function createSessions(
  service: AvatarService,
  journal: Journal,
  { retries = 0, firstDelayMs = 1_000, alert = consoleAlert }: SessionsOptions,
): Sessions {
  const states = new Map<string, 'open' | 'reconnecting' | 'lost'>();
  const known = new Set<string>();
  const timers = new Set<ReturnType<typeof setTimeout>>();

  const session = (id: string, state: string, more: object = {}) =>
    ({ type: 'session', session_id: id, state, avatar: 'Ada', ...more }) as const;

  const tellFailure = (error: AvatarSDKError, id: string | null, more: object = {}): WireMessage => {
    if (forOperators.includes(error.code)) alert(error.code, error.reqId);
    return journal.tell({ type: 'error', session_id: id, ...more, error: errorForPage(error) });
  };

  const failed = (error: AvatarSDKError, id: string | null, more: object = {}): Outcome => ({
    code: error.code,
    failure: tellFailure(error, id, more),
  });

  const opened = (id: string): Outcome => {
    known.add(id);
    states.set(id, 'open');
    journal.tell(session(id, 'open'));
    return { session: id };
  };

  const retry = (id: string, attempt: number, cause: AvatarSDKError) => {
    const delay = firstDelayMs * 2 ** (attempt - 1);
    states.set(id, 'reconnecting');
    tellFailure(cause, id, { retrying: true, attempt, max_attempts: retries, retry_in_ms: delay });
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (states.get(id) !== 'reconnecting') return;
      service.open(id).then(
        () => opened(id),
        (thrown: unknown) => {
          const error = asSdkError(thrown);
          const goOn = error.code === 'connectionFailed' || error.code === 'connectionClosed';
          if (goOn && attempt < retries) return retry(id, attempt + 1, error);
          states.set(id, 'lost');
          tellFailure(error, id, { retrying: false });
        },
      );
    }, delay);
    timers.add(timer);
  };

  return {
    async start() {
      const id = randomUUID();
      try {
        await service.open(id);
        return opened(id);
      } catch (thrown) {
        return failed(asSdkError(thrown), null);
      }
    },
    async reopen(id) {
      if (!known.has(id)) {
        const error = new AvatarSDKError('invalidRequest', { message: `There never was a session "${id}".` });
        return failed(error, null);
      }
      try {
        await service.open(id);
        return opened(id);
      } catch (thrown) {
        return failed(asSdkError(thrown), id, { retrying: false });
      }
    },
    close(id) {
      if (states.delete(id)) journal.tell(session(id, 'closed', { ended_by: 'you' }));
    },
    fail(code, fields = {}, fatal = !goesOn.includes(code)) {
      const id = [...states.keys()].at(-1) ?? null;
      const error = new AvatarSDKError(code, { phase: 'websocket_runtime', ...fields });
      const lost = code === 'connectionClosed' || code === 'connectionFailed';
      if (id !== null && lost && retries > 0) return retry(id, 1, error);
      if (id !== null && lost) states.set(id, 'lost');
      else if (id !== null && fatal) states.delete(id);
      tellFailure(error, id, { fatal });
    },
    present: () =>
      [...states].flatMap(([id, state]) =>
        state === 'lost' ? [] : [session(id, state === 'open' ? 'open' : 'reconnecting')],
      ),
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
