import { epochBy, ownEntry } from '@faultline/core';
import type { Guard } from '../kit/source/guard.ts';
import { listenTo } from '../kit/listen/listen.ts';
import type { SourceClock } from '../kit/source/sourceBase.ts';
import { codes } from './generated/codes.ts';
import type { ChannelName } from './events/memory.ts';
import type { ChannelNews } from './events/connection.ts';
import { field, fieldsOf, parsed } from './read.ts';
import type { EventSourceLike, OpenChannel, WebSocketLike } from './sdk.ts';

/** What a channel needs from its source. */
export interface ChannelTools {
  readonly guard: Guard;
  readonly clock: SourceClock;
  readonly random: () => number;
  readonly lastId: () => string | null;
  readonly onNews: (news: ChannelNews) => void;
  /** Receives something that is, or should have been, a message. */
  readonly onValue: (value: unknown) => void;
}

/** A channel with listeners. */
export interface OpenedChannel {
  /** Opens a new one now, if the source can do that; false when it cannot, or nothing is lost. */
  reopen(): boolean;
  stop(): void;
}

type Channel = EventSourceLike | WebSocketLike;
type Listener = (event: unknown) => void;

/** 1 s, doubling to 30 s, varied by a quarter so that clients do not all come back at once. */
export const backoffMs = (attempt: number, random: () => number): number =>
  Math.round(Math.min(1_000 * 2 ** (attempt - 1), 30_000) * (0.75 + random() / 2));

/** How many listeners each channel has that a function of the app returned: it may return the same one again. */
const listening = new WeakMap<Channel, number>();

/** Adds or removes one listener; returns how many are left. */
const counted = (channel: Channel, change: 1 | -1): number => {
  const left = (listening.get(channel) ?? 0) + change;
  listening.set(channel, left);
  return left;
};

/** Whether an unnamed message is in the wire format: apps send other things on the same channel. */
function isMine(value: unknown): boolean {
  const { v, type, code, error } = fieldsOf(value);
  if (v !== undefined && (type === 'error' || type === 'session' || type === 'party')) return true;
  const known = code ?? fieldsOf(error)['code'];
  return typeof known === 'string' && Object.hasOwn(codes, `avatar/${known}`);
}

const textOf = (event: unknown): string | null => {
  const data = field(event, 'data');
  return typeof data === 'string' ? data : null;
};

/** Listens to a channel, and opens it again if the app gave a function for that. */
export function listenToChannel(
  name: ChannelName,
  given: Channel | OpenChannel<Channel>,
  { guard, clock, random, lastId, onNews, onValue }: ChannelTools,
): OpenedChannel {
  const open = typeof given === 'function' ? given : null;
  const closedAt = name === 'events' ? 2 : 3;
  let attempt = 0;
  let undo: () => void = () => undefined;
  let cancel: (() => void) | null = null;

  const lose = (retries: boolean, more: Partial<ChannelNews> = {}) => {
    let plan = {};
    if (open && !retries) {
      undo();
      const ms = backoffMs(++attempt, random);
      plan = { attempt, nextAttemptAt: epochBy(clock) + ms, canReopen: true };
      cancel?.();
      cancel = clock.timer(() => guard(name, renew), ms);
    }
    onNews({ state: 'lost', retrying: retries || open !== null, ...plan, ...more });
  };

  const unnamed = (event: unknown) => {
    const text = textOf(event);
    const value = text === null ? undefined : parsed(text);
    if (isMine(value)) onValue(value);
  };
  const named = (event: unknown) => {
    const text = textOf(event) ?? '';
    onValue(parsed(text) ?? text);
  };

  const listen = (channel: Channel) => {
    const opened = () => {
      attempt = 0;
      onNews({ state: 'open' });
    };
    const heard: Readonly<Record<string, Listener>> =
      name === 'events'
        ? {
            open: opened,
            message: unnamed,
            avatar: named,
            // Two things have this name: a server's own event called "error" has data, the browser's has none.
            error: (event) => (textOf(event) === null ? lose(channel.readyState === 0) : named(event)),
          }
        : {
            open: opened,
            message: unnamed,
            close(event) {
              const [code, reason] = [field(event, 'code'), field(event, 'reason')];
              const told = {
                ...(typeof code === 'number' ? { closeCode: code } : {}),
                ...(typeof reason === 'string' ? { closeReason: reason } : {}),
              };
              if (code === 1000) onNews({ state: 'closed' });
              else lose(false, told);
            },
          };
    const stop = listenTo(
      channel,
      Object.keys(heard),
      guard,
      (type, event) => ownEntry(heard, type)?.(event),
      name,
    );
    if (open) counted(channel, 1);
    undo = () => {
      undo = () => undefined;
      stop();
      if (open && counted(channel, -1) === 0) channel.close?.();
    };
    if (channel.readyState === 1) opened();
    else if (channel.readyState < closedAt) onNews({ state: 'connecting' });
    else lose(false);
  };

  function renew(): void {
    cancel?.();
    cancel = null;
    try {
      const channel = open?.(lastId());
      if (channel) listen(channel);
    } catch (error) {
      lose(false, { closeReason: String(error) });
    }
  }

  if (typeof given === 'function') renew();
  else listen(given);
  return {
    reopen() {
      if (!cancel) return false;
      renew();
      return true;
    },
    stop() {
      cancel?.();
      cancel = null;
      undo();
    },
  };
}
