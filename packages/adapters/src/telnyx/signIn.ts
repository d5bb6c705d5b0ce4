import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { codeField, field } from '../kit/read/read.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import { normaliseSignedIn } from './events/connection.ts';
import { factsOf } from './events/facts.ts';
import { isUnregistered } from './events/gateway.ts';
import type { TelnyxMemory } from './events/memory.ts';
import type { TelnyxClientLike } from './sdk.ts';

/** The SDK gives a login up after 10 s (2.27.10). */
const outcomeWithinMs = 12_000;

/** A second refusal this soon after the first is not caused by a race. */
const doubtLastsMs = 120_000;

/** Watches the outcome of a client's sign-ins. */
export interface SignIns {
  /** Whether a sign-in error is not final yet: it is reported later, or never. */
  waits(payload: unknown): boolean;
  /** Reports that a sign-in was accepted, when the client itself does not. */
  accepted(): void;
  /** Listens until the store disconnects. */
  start(): void;
}

/**
 * Waits when a sign-in error is not final. "Required" (46003) is emitted at the moment in which the SDK signs in again.
 * A refusal (46001) during a reconnect contradicts a token that was accepted and has not expired: it may be caused by a
 * race, unless it comes twice. On an established connection no event reports an accepted sign-in (2.27.10), so calls of
 * `login()` are observed, including those of the SDK.
 *
 * @param tell reports an error after the wait has not contradicted it
 */
export function createSignIns(
  client: TelnyxClientLike,
  base: SourceBase<TelnyxMemory>,
  tell: (payload: unknown) => void,
): SignIns {
  const { clock, guard, now, send } = base;
  const none = () => undefined;
  let accepted: string | null = null;
  let refusedAt = -Infinity;
  let refusals = 0;
  let hears = false;
  let drop: () => void = none;

  const hold = (payload: unknown) => {
    drop();
    const undo = clock.timer(() => {
      drop = none;
      guard('login', () => tell(payload));
    }, outcomeWithinMs);
    drop = undo;
    return true;
  };
  base.onEvent((event) => {
    if (event.type !== 'connectionChanged' || event.status !== 'connected' || !base.memory.ready) return;
    drop();
    drop = none;
    accepted = factsOf(client).credentials;
    refusedAt = -Infinity;
  });
  const accept = () => {
    drop();
    drop = none;
    const { events, memory } = normaliseSignedIn(base.memory, factsOf(client), now());
    base.memory = memory;
    events.forEach(send);
  };
  const settled = (refusalsBefore: number) =>
    guard('login', () => {
      if (refusals === refusalsBefore && base.connected()) accept();
    });

  return {
    accepted() {
      if (!hears) accept();
    },
    waits(payload) {
      const error = field(payload, 'error');
      if (isUnregistered(base.memory, error)) return false;
      const code = codeField(error, 'code');
      if (code === '46003') return hears && hold(payload);
      if (code !== '46001' && code !== '46002') return false;
      refusals += 1;
      drop();
      const { credentials, tokenExpiresAt } = factsOf(client);
      const at = now();
      const isFirst = at - refusedAt > doubtLastsMs;
      refusedAt = at;
      const isGood = accepted === credentials && (tokenExpiresAt ?? Infinity) > at;
      const isOnTheWay = !base.memory.ready && !base.memory.stopped;
      return code === '46001' && isFirst && isGood && isOnTheWay && hold(payload);
    },
    start() {
      const { login } = client;
      let before = 0;
      base.onStop(
        listenToMethod(client, 'login', (what, run) => guard(what, run), {
          before: () => void (before = refusals),
          after(answer) {
            const mine = before;
            void Promise.resolve(answer).then(() => settled(mine), none);
          },
        }),
      );
      hears = client.login !== login;
      base.onStop(() => drop());
    },
  };
}
