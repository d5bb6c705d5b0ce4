import type { Journal } from './journal.ts';
import type { Sessions } from './sessions.ts';

/** One page that receives everything, on one of the channels. */
export interface Line {
  send(message: object): void;
  /** Asks whether the other end is still there; cuts the line if it did not answer the last time. */
  beat(): void;
  /** Bytes that were sent and not taken yet. */
  buffered(): number;
  /** Ends the line at once. */
  cut(): void;
}

export interface FollowersOptions {
  /** Pages that may follow at once, on all ways together; 500 by default. */
  readonly maxFollowers?: number;
  /** How often it is looked whether followers are still there; 15,000 ms by default. */
  readonly beatMs?: number;
}

/** The pages that follow the journal now. */
export interface Followers {
  readonly size: number;
  readonly isFull: boolean;
  /**
   * Sends a page what it missed, the present state of everything, and then every message. A page that does not read is
   * cut off, and can come back with the id of its last message. Returns a function that removes it.
   */
  join(line: Line, lastId: string | null): () => void;
  stop(): void;
}

/** Messages about the present state: they are not new, and so have no id of their own. */
const presentMessages = (sessions: Sessions): readonly object[] =>
  sessions.present().map((message) => ({ v: 1, ...message }));

export function createFollowers(
  journal: Journal,
  sessions: Sessions,
  maxBufferedBytes: number,
  { maxFollowers = 500, beatMs = 15_000 }: FollowersOptions,
): Followers {
  const lines = new Set<Line>();
  const cutSlow = (line: Line) => {
    if (line.buffered() > maxBufferedBytes) line.cut();
  };
  const beats = setInterval(() => {
    for (const line of [...lines]) {
      line.beat();
      cutSlow(line);
    }
  }, beatMs);
  return {
    get size() {
      return lines.size;
    },
    get isFull() {
      return lines.size >= maxFollowers;
    },
    join(line, lastId) {
      lines.add(line);
      const send = (message: object) => {
        line.send(message);
        cutSlow(line);
      };
      // With the present time, a page knows how long ago it was.
      const now = new Date().toISOString();
      const missed = journal.after(lastId).map((message) => ({ ...message, now }));
      [...missed, ...presentMessages(sessions)].forEach(send);
      const unfollow = journal.follow(send);
      return () => {
        unfollow();
        lines.delete(line);
      };
    },
    stop: () => clearInterval(beats),
  };
}
