import { randomUUID } from 'node:crypto';
import type { WireMessage } from './avatarError.ts';

export interface JournalOptions {
  /** Messages that are kept; 200 by default. */
  readonly journalSize?: number;
  /** How many missed messages one client gets when it comes back, the newest; by default 100. */
  readonly replaySize?: number;
}

/** The messages that were sent, so that a client that was away can request what it missed. */
export interface Journal {
  /** Gives a message its id and time, keeps it and sends it to all followers. */
  tell(message: Omit<WireMessage, 'v' | 'id' | 'at'>): WireMessage;
  /**
   * The newest messages after a given one, oldest first; if that one is no longer kept, the newest of all. None when
   * the client has not received any yet.
   */
  after(id: string | null): readonly WireMessage[];
  incidents(): readonly WireMessage[];
  /** Calls back with every message; returns a function that stops this. */
  follow(listener: (message: WireMessage) => void): () => void;
}

const newest = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  items.slice(Math.max(0, items.length - count));

export function createJournal({ journalSize = 200, replaySize = 100 }: JournalOptions = {}): Journal {
  const run = randomUUID().slice(0, 8);
  let last = 0;
  let messages: readonly WireMessage[] = [];
  const listeners = new Set<(message: WireMessage) => void>();
  return {
    tell(told) {
      const message = {
        v: 1,
        id: `${run}-${++last}`,
        at: new Date().toISOString(),
        ...told,
      } as WireMessage;
      messages = newest([...messages, message], journalSize);
      for (const listener of [...listeners]) listener(message);
      return message;
    },
    after(id) {
      if (!id) return [];
      return newest(messages.slice(messages.findIndex((message) => message.id === id) + 1), replaySize);
    },
    incidents: () => messages.filter(({ type }) => type === 'error'),
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
