import { randomUUID } from 'node:crypto';
import type { WireMessage } from './avatarError.ts';

const kept = 200;

/** The messages that were told, so that whoever was away can ask for what it missed. */
export interface Journal {
  /** Gives a message its id and time, keeps it and tells it to everybody who follows. */
  tell(message: Omit<WireMessage, 'v' | 'id' | 'at'>): WireMessage;
  /** What was told after a message; all that is kept where it is unknown, nothing where none was heard yet. */
  after(id: string | null): readonly WireMessage[];
  incidents(): readonly WireMessage[];
  /** Calls back with every message; returns the undo. */
  follow(listener: (message: WireMessage) => void): () => void;
}

export function createJournal(): Journal {
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
      messages = [...messages, message].slice(-kept);
      for (const listener of [...listeners]) listener(message);
      return message;
    },
    after(id) {
      if (!id) return [];
      return messages.slice(messages.findIndex((message) => message.id === id) + 1);
    },
    incidents: () => messages.filter(({ type }) => type === 'error'),
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
