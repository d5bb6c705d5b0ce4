/** What is to be said. */
export interface Saying {
  /** Said once: the same key again is silent. */
  readonly key: string;
  readonly text: string;
  /** Makes it assertive, unless something of this incident was before. */
  readonly incident?: string;
  /** Progress of a kind: what comes within 5 s of the last of its kind is left out. */
  readonly progressOf?: string;
}

/** Something that assistive technology is told once. */
export interface Announcement {
  readonly id: number;
  readonly text: string;
  readonly urgent: boolean;
  /** Whether it was said while a modal dialog was open: what is outside that reaches nobody. */
  readonly inDialog: boolean;
  readonly saying: Saying;
  readonly at: number;
}

/** The way to speak through an announcer's live regions. */
export interface Voice {
  /** Says something; returns what takes it back. */
  readonly say: (saying: Saying) => () => void;
  /** Sends what is said from now on into the open modal dialog, or back to the page. */
  readonly enterDialog: (open: boolean) => void;
  /** Only what has really been rendered counts as said: an effect that React runs twice says it the second time. */
  readonly rendered: (said: readonly Announcement[]) => void;
}

/** Keys that are remembered, so that nothing is said twice. */
const maxKeys = 200;
const progressEveryMs = 5_000;

function forgetOldest(kept: Set<string> | Map<string, number>): void {
  for (const key of kept.keys()) {
    if (kept.size <= maxKeys) break;
    kept.delete(key);
  }
}

/** Creates a voice whose announcements are kept by `update`. */
export function createVoice(
  update: (change: (said: readonly Announcement[]) => readonly Announcement[]) => void,
): Voice {
  const told = new Set<string>();
  const progressAt = new Map<string, number>();
  let nextId = 0;
  let inDialog = false;
  return {
    say(saying) {
      const at = Date.now();
      const { key, text, incident, progressOf } = saying;
      const tooSoon =
        progressOf !== undefined &&
        Math.abs(at - (progressAt.get(progressOf) ?? -Infinity)) < progressEveryMs;
      if (told.has(key) || tooSoon) return () => undefined;
      const urgent = incident !== undefined && !told.has(incident);
      const entry: Announcement = { id: nextId++, text, urgent, inDialog, saying, at };
      update((said) => [...said, entry]);
      return () => update((said) => said.filter((one) => one !== entry));
    },
    enterDialog(open) {
      inDialog = open;
      if (!open)
        update((said) => (said.some((one) => one.inDialog) ? said.filter((one) => !one.inDialog) : said));
    },
    rendered(said) {
      for (const { saying, at } of said) {
        const { key, incident, progressOf } = saying;
        told.add(key);
        if (incident !== undefined) told.add(incident);
        if (progressOf !== undefined) progressAt.set(progressOf, at);
      }
      forgetOldest(told);
      forgetOldest(progressAt);
    },
  };
}
