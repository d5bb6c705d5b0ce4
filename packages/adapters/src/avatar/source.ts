import type { CallEvent, CallSource } from '@faultline/core';
import { detailsOf, field, jsonOf, textField } from '../kit/read/read.ts';
import { createSourceBase, type SourceOptions } from '../kit/source/sourceBase.ts';
import { listenToChannel, type OpenedChannel } from './channel.ts';
import {
  emptyMemory,
  lostIn,
  lostKeyOf,
  sessionOfCall,
  unknownLost,
  type ChannelName,
} from './events/memory.ts';
import { isNamed, normalise, noted } from './events/events.ts';
import { isLink, normaliseChannel, restored } from './events/connection.ts';
import { forgetOldFailures, recursForMs } from './events/failures.ts';
import { recoveriesOf } from './recoveries.ts';
import { readAvatarError } from './response.ts';
import { createRetry, type Retry } from './retry.ts';
import type { EventSourceLike, OpenChannel, ResponseLike, WebSocketLike } from './sdk.ts';
import { readAvatarMessage, unreadable, type AvatarFailure, type AvatarMessage } from './wire.ts';
import { misuse } from './misuse.ts';

/** Options of `avatarSource`. */
export interface AvatarSourceOptions extends SourceOptions {
  /**
   * Server-sent events of the app's backend: an `EventSource`, or a function that opens one and may be called again.
   */
  readonly events?: EventSourceLike | OpenChannel<EventSourceLike>;
  /**
   * A WebSocket of the app's backend, or a function that opens one; only with a function is it opened again after a
   * loss.
   */
  readonly socket?: WebSocketLike | OpenChannel<WebSocketLike>;
  /**
   * Asks the backend to open the session again; resolves once it is open. A `Response` that failed, or a rejection,
   * counts as a failed attempt. With this function, `connectionClosed` and `connectionFailed` are retried
   * automatically, and `idleTimeout` when the person asks. Nothing else is ever retried.
   */
  readonly reconnect?: (sessionId: string | null) => Promise<unknown>;
  /** Asks the backend for a session with a new token; receives what the app or the person adds. */
  readonly reauthenticate?: (input: unknown, sessionId: string | null) => Promise<unknown>;
  /** Attempts to open a lost session again; by default 5, 0 for none. */
  readonly maxAttempts?: number;
  /** Returns a random number from 0 up to 1, to vary waits. */
  readonly random?: () => number;
}

/** A {@link CallSource} for an avatar service behind the app's own backend. */
export interface AvatarSource extends CallSource {
  /** Reports a message of the wire format, an error with the SDK's shape, or what `fetch` rejected with. */
  report(message: unknown): void;
  /** Reports a response of the backend; resolves with its failure, or null when it did not fail. */
  reportResponse(response: ResponseLike): Promise<AvatarFailure | null>;
  /** Reports the newest 200 incidents of a polled feed, each time they arrive: each counts once. */
  feed(incidents: readonly AvatarMessage[]): void;
}

/** What is known of a message in addition to its content. */
interface Hearing {
  /** Set when it is the outcome of an attempt for the lost session with this key. */
  readonly outcomeOf?: string;
  /** Whether it is older than the page. */
  readonly history?: boolean;
}

/** Fewer than the remembered ids: what a feed repeats must be recognised. */
const maxIncidents = 200;

/** Turns what `fetch` rejected with into a call event; null for a request that the app itself aborted. */
function requestFailed(error: unknown, at: number): CallEvent | null {
  if (textField(error, 'name') === 'AbortError') return null;
  const details = detailsOf(error, ['name', 'message']);
  return {
    type: 'issueRaised',
    at,
    code: 'avatar/channel/request',
    condition: 'call.networkFailed',
    details,
  };
}

/**
 * Creates a source for failures of the avatar server SDK (`avatarkit-server` 0.1.0), as the app's own backend reports
 * them in version 1 of the wire format: by failed responses, server-sent events, WebSocket messages and a polled feed.
 *
 * @throws Error when a channel is not one.
 * @example const source = avatarSource({ events: () => new EventSource('/avatar/events') });
 */
export function avatarSource(options: AvatarSourceOptions = {}): AvatarSource {
  for (const name of ['events', 'socket'] as const) {
    const given = options[name];
    if (given && typeof given !== 'function' && typeof field(given, 'addEventListener') !== 'function')
      throw misuse('adapters/avatar-no-listener', {
        name,
        kind: name === 'events' ? 'EventSource' : 'open WebSocket',
      });
  }
  const base = createSourceBase('avatar', emptyMemory, options);
  const { clock, guard, now, send, take } = base;
  const { reconnect, reauthenticate, random = Math.random } = options;
  /** The last message of each channel, after which a new one continues. */
  const cursors: Partial<Record<ChannelName, string>> = {};
  const channels: OpenedChannel[] = [];
  let since = 0;
  /** Whether a feed was read, so that what is new in the next one happened since. */
  let fed = false;
  /** How often the previous feed had each message without a time or an id: one more of it is new. */
  let unnamed: ReadonlyMap<string, number> = new Map();

  const isOld = ({ ageMs }: AvatarMessage) => ageMs > clock.now() - since;
  const reopen = (key: string) =>
    reconnect?.(base.memory.lost.get(key)?.sessionId ?? null) ?? Promise.resolve();

  /** The attempts for each lost session, by its key. */
  const retries = new Map<string, Retry>();
  const makeRetry = (key: string): Retry => {
    const retry = createRetry({
      base,
      random,
      maxAttempts: options.maxAttempts ?? 5,
      onAttempt: () => send({ type: 'connectionChanged', at: now(), status: 'connecting' }),
      onOutcome: (failure) =>
        guard('reconnect', () => {
          if (failure) return hear(failure, { outcomeOf: key });
          if (base.memory.lost.has(key)) take('reconnect', (memory, at) => restored(memory, key, at));
          endRetries();
        }),
    });
    retries.set(key, retry);
    return retry;
  };
  const retryOf = (key: string) => retries.get(key) ?? makeRetry(key);
  /** A session that is back, or over, needs no further attempt; one that nobody can open gets none. */
  const endRetries = () => {
    for (const [key, retry] of retries) {
      const lost = base.memory.lost.get(key);
      if (!lost) retries.delete(key);
      if (!lost?.retrying) retry.stop(!lost);
    }
  };

  /** A pattern of failures is over when the first of them is too old. */
  let undoPattern: () => void = () => undefined;
  const watchPattern = () => {
    undoPattern();
    const ms = recursForMs(base.memory, now());
    if (ms === null) return;
    const look = () => guard('pattern', () => take('pattern', forgetOldFailures));
    undoPattern = base.onStop(clock.timer(look, ms));
  };

  function hear(message: AvatarMessage, { outcomeOf, history = false }: Hearing = {}): void {
    if (!base.connected()) return;
    const key = outcomeOf ?? lostKeyOf(base.memory, message.sessionId);
    const retried =
      reconnect && !history && message.type === 'error' && isLink(message) && message.retrying !== true;
    const plan = retried && !message.resolved ? retryOf(key).plan() : null;
    const facts = {
      canReconnect: reconnect !== undefined,
      canReauthenticate: reauthenticate !== undefined,
      plan,
      tried: retries.get(key)?.tried() ?? 0,
      history,
      ...(outcomeOf !== undefined && { outcomeOf }),
    };
    take(message.type, (memory, at) => normalise(memory, message, facts, at));
    if (plan && base.memory.lost.get(key)?.retrying) retryOf(key).schedule(plan, () => reopen(key));
    endRetries();
    watchPattern();
  }

  const open = (name: ChannelName, given: Parameters<typeof listenToChannel>[1]) =>
    channels.push(
      listenToChannel(name, given, {
        guard,
        clock,
        random,
        lastId: () => cursors[name] ?? null,
        onNews: (news) => take(name, (memory, at) => normaliseChannel(memory, name, news, at)),
        onValue(value: unknown) {
          const message = readAvatarMessage(value) ?? unreadable(value);
          if (message.id !== null) cursors[name] = message.id;
          hear(message, { history: isOld(message) });
        },
      }),
    );

  return base.toSource(
    {
      start() {
        base.memory = emptyMemory;
        since = clock.now();
        fed = false;
        base.onStop(() => {
          for (const retry of retries.values()) retry.stop(true);
          retries.clear();
          for (const channel of channels.splice(0)) channel.stop();
        });
        if (options.events) open('events', options.events);
        if (options.socket) open('socket', options.socket);
        if (channels.length === 0) send({ type: 'connectionChanged', at: now(), status: 'idle' });
      },
      recoveries: recoveriesOf({
        reopenChannels: () => channels.filter((channel) => channel.reopen()).length > 0,
        base,
        lostOf: (callId) =>
          callId === null
            ? [...base.memory.lost.keys()]
            : lostIn(base.memory, sessionOfCall(base.memory, callId)),
        sessionOf: (callId) => (callId === null ? null : sessionOfCall(base.memory, callId)),
        reconnect,
        reauthenticate,
        async attempt(key) {
          const retry = retryOf(key);
          const failure = await retry.now(() => reopen(key));
          return retry.goesOn() ? null : failure;
        },
        opened: () => take('reconnect', (memory, at) => restored(memory, unknownLost, at)),
        hear,
        now,
      }),
    },
    {
      report: (message) =>
        guard('report', () => {
          const read = readAvatarMessage(message);
          if (read) return hear(read);
          if (textField(message, 'name') === null) return hear(unreadable(message));
          const event = requestFailed(message, now());
          if (event) send(event);
        }),
      async reportResponse(response) {
        const failure = await readAvatarError(response);
        if (failure) guard('failure', () => hear(failure), { from: null, of: '', args: [failure] });
        return failure;
      },
      feed: (incidents) =>
        guard('feed', () => {
          const newest = [...incidents].sort((a, b) => b.ageMs - a.ageMs).slice(-maxIncidents);
          const counts = new Map<string, number>();
          const isNews = (one: AvatarMessage) => {
            if (isNamed(one)) return true;
            const text = jsonOf(one);
            const count = (counts.get(text) ?? 0) + 1;
            counts.set(text, count);
            return count > (unnamed.get(text) ?? 0);
          };
          for (const one of newest) {
            if (one.ageMs === 0 && !(isNews(one) && fed)) take('feed', (memory) => noted(memory, one));
            else hear(one, { history: isOld(one) });
          }
          fed = base.connected();
          unnamed = counts;
        }),
    },
  );
}
