import type { PlannedAttempt } from '../shared/memory.ts';
import { keepRegistered } from './keepRegistered.ts';
import type { SipjsRegistererLike, SipjsRequestDelegate, SipjsUserAgentLike } from './sdk.ts';
import { misuse } from '../misuse.ts';

/** Options of `reconnectSipjs`. Waits are in ms. */
export interface ReconnectSipjsOptions {
  /**
   * Kept registered as the app wants it: from its first `register()` until its own `unregister()`. A restored
   * connection is not registered: a restarted server has forgotten the registration, while the SDK still says
   * `Registered`.
   */
  readonly registerer?: SipjsRegistererLike;
  /** Called for each of those registrations: `() => source.delegate()`, so that a refusal is reported. */
  readonly requestDelegate?: () => SipjsRequestDelegate;
  /** Wait before the first attempt, ms; by default 1,000. It doubles each time, and varies by a quarter. */
  readonly firstDelayMs?: number;
  /** Longest wait, ms; by default 30,000. */
  readonly longestDelayMs?: number;
  /** 0, the default: no limit. */
  readonly maxAttempts?: number;
  readonly now?: () => number;
  /** Returns a number from 0 to 1, for the jitter; by default `Math.random`. */
  readonly random?: () => number;
}

/** A user agent that is kept connected. */
export interface SipjsReconnecting {
  /** The next attempt; null while connected, or when no more are made. */
  readonly plan: PlannedAttempt | null;
  /** When the registration is requested again, epoch ms; null when nothing is planned. */
  readonly registerAt: number | null;
  /**
   * Called by its source with an answer to REGISTER, so that the next step is planned before the answer is reported.
   */
  heard(message: object): void;
  /** Whether all attempts were made. */
  readonly gaveUp: boolean;
  /** Tries at once, even after it gave up. Resolves when connected; rejects when this attempt fails. */
  tryNow(): Promise<void>;
  /** Stops for good, and removes its listeners. */
  stop(): void;
}

/** Connects a user agent again; one that was stopped can only be started (0.21.2). */
export const connectAgain = (userAgent: SipjsUserAgentLike): Promise<unknown> | undefined =>
  userAgent.state === 'Stopped' && userAgent.start ? userAgent.start() : userAgent.reconnect?.();

/**
 * Connects a `UserAgent` of sip.js 0.21 again whenever its connection is lost, with backoff and jitter, because the SDK
 * leaves that to the app. What the app closes itself stays closed. Create it before its source and pass it to the
 * source, so that the person sees the attempts. Leave `reconnectionAttempts` of the user agent at 0.
 *
 * @example
 * const reconnecting = reconnectSipjs(userAgent, { registerer, requestDelegate: () => source.delegate() });
 * const source = sipjsSource(userAgent, { registerer, reconnecting });
 */
export function reconnectSipjs(
  userAgent: SipjsUserAgentLike,
  options: ReconnectSipjsOptions = {},
): SipjsReconnecting {
  const { transport } = userAgent;
  if (typeof userAgent.reconnect !== 'function') throw misuse('adapters/sipjs-no-reconnect');
  const {
    registerer,
    requestDelegate,
    firstDelayMs = 1_000,
    longestDelayMs = 30_000,
    maxAttempts = 0,
  } = options;
  const now = options.now ?? Date.now;
  const random = options.random ?? Math.random;
  let before: string = transport.state;
  let attempts = 0;
  let plan: PlannedAttempt | null = null;
  let gaveUp = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const waitMs = (count: number) =>
    Math.min(firstDelayMs * 2 ** Math.min(count - 1, 30), longestDelayMs) * (0.75 + random() / 2);
  const kept =
    registerer &&
    keepRegistered(registerer, {
      requestDelegate,
      connected: () => transport.state === 'Connected',
      waitMs,
      now,
    });

  const rest = () => {
    clearTimeout(timer);
    plan = null;
    gaveUp = false;
  };
  const attempt = async () => {
    clearTimeout(timer);
    await connectAgain(userAgent);
  };
  const schedule = () => {
    clearTimeout(timer);
    attempts += 1;
    gaveUp = maxAttempts > 0 && attempts > maxAttempts;
    if (gaveUp) {
      plan = null;
      return;
    }
    const delay = waitMs(attempts);
    plan = {
      attempt: attempts,
      maxAttempts,
      nextAttemptAt: now() + delay,
      longestBackoffMs: longestDelayMs * 1.25,
    };
    // A failed attempt arrives as the next `Disconnected`.
    timer = setTimeout(() => void attempt().catch(() => undefined), delay);
  };
  const onState = (state: string) => {
    const from = before;
    before = state;
    if (from === 'Connected') kept?.rest();
    if (state === 'Connected') {
      rest();
      attempts = 0;
      kept?.renew();
    } else if (state === 'Disconnecting') rest();
    else if (state === 'Disconnected' && from !== 'Disconnecting') schedule();
  };
  const onUserAgent = (state: string) => {
    if (state === 'Stopped') {
      rest();
      kept?.rest();
    }
  };
  transport.stateChange.addListener(onState);
  userAgent.stateChange?.addListener(onUserAgent);

  return {
    get plan() {
      return plan;
    },
    get registerAt() {
      return kept?.nextAttemptAt ?? null;
    },
    heard: (message) => kept?.heard(message),
    get gaveUp() {
      return gaveUp;
    },
    tryNow() {
      attempts = Math.max(0, attempts - 1);
      return attempt();
    },
    stop() {
      rest();
      kept?.stop();
      transport.stateChange.removeListener(onState);
      userAgent.stateChange?.removeListener(onUserAgent);
    },
  };
}
