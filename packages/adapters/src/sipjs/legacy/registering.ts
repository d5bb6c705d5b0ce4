import type { SourceBase } from '../../kit/source/sourceBase.ts';
import { answerOf } from '../shared/ending.ts';
import { asked, field } from '../shared/read.ts';
import { isTemporary, retryAfterMsOf } from '../shared/registration.ts';
import { isStopped } from './facts.ts';
import { saidBy } from './said.ts';
import type { LegacyConnectionEvent, SipjsLegacyUALike } from './sdk.ts';

/** How long a server may take to answer a registration, ms: both packages give it up after 32 s. */
export const answerWithinMs = 40_000;

/** A service that asks for no wait at all is still not asked in a loop. */
const shortestWaitMs = 1_000;

/** What the older packages leave undone about a registration. */
export interface Registering {
  /** When it is requested again, epoch ms; null when nothing is planned. */
  readonly nextAttemptAt: number | null;
  /** Called with every event of the UA, before it is read. */
  heard(event: LegacyConnectionEvent, args: readonly unknown[]): void;
  /** Called when somebody calls one of these methods of the UA: the app, or this itself. */
  asked(what: 'register' | 'unregister'): void;
}

/**
 * Registers again after the wait that a service named: neither package does. Waits also for the outcome of each
 * registration, because both ignore a 200 without a Contact of theirs, and emit nothing then (0.15.11, 3.13.8).
 *
 * @param unanswered called when there was no outcome in time
 */
export function watchRegistering(
  ua: SipjsLegacyUALike,
  { clock, now, guard, onStop }: Pick<SourceBase<unknown>, 'clock' | 'now' | 'guard' | 'onStop'>,
  unanswered: () => void,
): Registering {
  const none = () => undefined;
  /** What the app asked for last; null as long as only the configuration says it. */
  let wanted: boolean | null = null;
  let nextAttemptAt: number | null = null;
  let cancelNext: () => void = none;
  let cancelWait: () => void = none;

  const rest = () => {
    cancelNext();
    cancelWait();
    nextAttemptAt = null;
  };
  const after = (ms: number, run: () => void) => onStop(clock.timer(() => guard('register', run), ms));
  const wait = () => {
    cancelWait = after(answerWithinMs, () => {
      // A store may come when it is registered long since.
      if (asked(ua, 'isRegistered') !== true) unanswered();
    });
  };
  const plan = (ms: number) => {
    nextAttemptAt = now() + ms;
    cancelNext = after(ms, () => {
      if (!isStopped(ua)) ua.register();
    });
  };
  return {
    get nextAttemptAt() {
      return nextAttemptAt;
    },
    heard(event, args) {
      if (event === 'unregistered' || event === 'connecting') return;
      rest();
      if (event === 'connected' && (wanted ?? field(field(ua, 'configuration'), 'register') === true)) wait();
      if (event !== 'registrationFailed') return;
      const answer = answerOf(saidBy(args).message);
      const waitMs = answer && isTemporary(answer) ? retryAfterMsOf(answer) : null;
      if (waitMs !== null) plan(Math.max(waitMs, shortestWaitMs));
    },
    asked(what) {
      rest();
      wanted = what === 'register';
      if (wanted) wait();
    },
  };
}
