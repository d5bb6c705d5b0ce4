import { randomUUID } from 'node:crypto';
import type { WireMessage } from './avatarError.ts';

export interface JournalOptions {
  /** Messages that are kept; 200 by default. */
  readonly journalSize?: number;
  /** Missed messages that one client is told when it comes back, the newest; 100 by default. */
  readonly replaySize?: number;
}

/** The messages that were told, so that whoever was away can ask for what it missed. */
export interface Journal {
  /** Gives a message its id and time, keeps it and tells it to everybody who follows. */
  tell(message: Omit<WireMessage, 'v' | 'id' | 'at'>): WireMessage;
  /**
   * The newest of what was told after a message, oldest first; after one that is no longer kept, of all that is.
   * Nothing where none was heard yet.
   */
  after(id: string | null): readonly WireMessage[];
  incidents(): readonly WireMessage[];
  /** Calls back with every message; returns the undo. */
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
