import { answerOf } from '../shared/ending.ts';
import { field } from '../shared/read.ts';
import { isTemporary, isTidying, retryAfterMsOf } from '../shared/registration.ts';
import { listenToRegistrar } from './registrar.ts';
import type { SipjsRegistererLike, SipjsRequestDelegate } from './sdk.ts';

interface KeepOptions {
  readonly requestDelegate: (() => SipjsRequestDelegate) | undefined;
  /** Whether there is a connection now. */
  readonly connected: () => boolean;
  /** The wait before an attempt, by its number from 1, ms. */
  readonly waitMs: (attempt: number) => number;
  readonly now: () => number;
}

/** A registration that is kept as the app wants it. */
export interface KeptRegistration {
  /** When it is registered again, epoch ms; null when nothing is planned. */
  readonly nextAttemptAt: number | null;
  /** Called with an answer to REGISTER, whoever receives it first. */
  heard(message: object): void;
  /** Called when there is a new connection, on which nothing is registered yet. */
  renew(): void;
  /** Called when the connection is lost: nothing can be sent until it is back. */
  rest(): void;
  stop(): void;
}

/**
 * Keeps a registration as the app wants it: registered once, and not unregistered by the app, means that it should stay
 * registered. Registers again when a registration has expired, when the service refused it for a while, after the
 * Retry-After that it gave, and when the SDK would not send a request because another was still running. What only the
 * person can fix, such as a password, is not tried again.
 */
export function keepRegistered(registerer: SipjsRegistererLike, options: KeepOptions): KeptRegistration {
  const { requestDelegate, connected, waitMs, now } = options;
  const known = new WeakSet();
  let wished = registerer.state === 'Registered';
  let attempts = 0;
  let lostAt = -Infinity;
  let nextAttemptAt: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rest = () => {
    clearTimeout(timer);
    nextAttemptAt = null;
  };
  const isOver = () => registerer.state === 'Terminated' || field(registerer, 'disposed') === true;
  const plan = (delayMs?: number) => {
    rest();
    if (!wished || !connected() || isOver()) return;
    attempts += 1;
    const delay = delayMs ?? waitMs(attempts);
    nextAttemptAt = now() + delay;
    timer = setTimeout(register, delay);
  };
  const register = () => {
    rest();
    // Not during a change of state, which the SDK takes for a loop. It refuses a second REGISTER while one is running.
    void Promise.resolve()
      .then(() => registerer.register?.(requestDelegate ? { requestDelegate: requestDelegate() } : {}))
      .catch(() => plan());
  };
  const onState = (state: string) => {
    if (state === 'Registered') {
      rest();
      attempts = 0;
    } else if (state === 'Terminated') rest();
    else if (state === 'Unregistered') plan();
  };
  const heard = (message: object) => {
    if (known.has(message)) return;
    known.add(message);
    const answer = answerOf(message);
    if (!answer || answer.status < 300 || answer.retriedBySdk) return;
    if (isTemporary(answer)) plan(retryAfterMsOf(answer) ?? undefined);
    else rest();
  };
  const undo = listenToRegistrar(registerer, (_, run) => run(), {
    asked(what) {
      if (what === 'register') wished = true;
      else if (!isTidying(lostAt, now())) {
        wished = false;
        rest();
      }
    },
    answered: heard,
  });
  registerer.stateChange.addListener(onState);

  return {
    get nextAttemptAt() {
      return nextAttemptAt;
    },
    heard,
    renew() {
      attempts = 0;
      if (wished) register();
    },
    rest() {
      lostAt = now();
      rest();
    },
    stop() {
      rest();
      undo();
      registerer.stateChange.removeListener(onState);
    },
  };
}
