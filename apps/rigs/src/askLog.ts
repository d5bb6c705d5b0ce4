/** What clients asked a server for, for tests that wait for it. */
export interface AskLog {
  /** Oldest first; the last 10,000. */
  readonly requests: readonly string[];
  heard(what: string): void;
  /** Resolves when clients have asked for this `times` times in all. */
  untilAsked(what: string, times?: number): Promise<void>;
}

const kept = 10_000;
const maxLength = 100;

export function createAskLog(): AskLog {
  const requests: string[] = [];
  const waiting = new Set<() => void>();
  return {
    requests,
    heard(what) {
      requests.push(what.slice(0, maxLength));
      if (requests.length > kept) requests.shift();
      for (const look of [...waiting]) look();
    },
    untilAsked: (what, times = 1) =>
      new Promise((resolve) => {
        const look = () => {
          if (requests.filter((one) => one === what).length < times) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}
