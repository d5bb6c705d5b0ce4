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

/** Where two live regions are: an element with the polite one first, then the assertive one; null while it is not there. */
interface Regions {
  current: HTMLDivElement | null;
}

/** The way to speak through an announcer's live regions. */
export interface Voice {
  /**
   * Says something as soon as the running work is over, so that an effect which React runs twice is heard once. Returns what
   * takes it back.
   */
  readonly say: (saying: Saying) => () => void;
  /** Sends what is said from now on into the open modal dialog, because what is outside reaches nobody; or back to the page. */
  readonly enterDialog: (open: boolean) => void;
  readonly page: Regions;
  readonly dialog: Regions;
}

/** Keys that are remembered, so that nothing is said twice. */
const maxKeys = 200;
const progressEveryMs = 5_000;

/** Notes when something was said, and forgets what is oldest. */
function note(times: Map<string, number>, key: string, at: number): void {
  times.set(key, at);
  for (const oldest of times.keys()) {
    if (times.size <= maxKeys) break;
    times.delete(oldest);
  }
}

/** Creates a voice. It writes into its regions itself: to say something renders nothing. */
export function createVoice(): Voice {
  const told = new Map<string, number>();
  const progressAt = new Map<string, number>();
  const page: Regions = { current: null };
  const dialog: Regions = { current: null };
  let inDialog = false;

  function write({ key, text, incident, progressOf }: Saying): Element | undefined {
    const region = (inDialog ? dialog : page).current;
    const at = Date.now();
    const tooSoon =
      progressOf !== undefined && Math.abs(at - (progressAt.get(progressOf) ?? -Infinity)) < progressEveryMs;
    if (!region || told.has(key) || tooSoon) return undefined;
    const urgent = incident !== undefined && !told.has(incident);
    const line = document.createElement('div');
    line.textContent = text;
    region.children[urgent ? 1 : 0]?.append(line);
    note(told, key, at);
    if (incident !== undefined) note(told, incident, at);
    if (progressOf !== undefined) note(progressAt, progressOf, at);
    return line;
  }

  return {
    page,
    dialog,
    say(saying) {
      let wanted = true;
      let line: Element | undefined;
      queueMicrotask(() => {
        if (wanted) line = write(saying);
      });
      return () => {
        wanted = false;
        line?.remove();
      };
    },
    enterDialog(open) {
      inDialog = open;
    },
  };
}
