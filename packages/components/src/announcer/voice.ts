import type { Language } from '../messages/language.ts';

/** What is to be said. */
export interface Saying {
  /** Said once: the same key again is silent. */
  readonly key: string;
  readonly text: string;
  readonly language?: Language;
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
  /** Says what could not be heard before, because the regions were hidden from assistive technology. */
  readonly retry: () => void;
  readonly page: Regions;
  /** Those inside elements of the app that hide the rest of the page: the last carries what is said. Returns the undo. */
  readonly addHost: (regions: HTMLDivElement) => () => void;
  readonly dialog: Regions;
}

/** Keys that are remembered, so that nothing is said twice. */
const maxKeys = 200;
const progressEveryMs = 5_000;

/** Whether assistive technology reads an element: it does not where a modal dialog of another library hides the rest of the page. */
const isHeard = (element: Element): boolean =>
  element.closest('[inert], [aria-hidden="true"]') === null && (element.checkVisibility?.() ?? true);

const standingKey = Symbol.for('faultline.standing');
/** What stands in live regions of a document, by its text: shared by all stores, and by two copies of this package. */
type SpokenDocument = Document & { [standingKey]?: Map<string, Element> };

const standingIn = (document: SpokenDocument) => (document[standingKey] ??= new Map());

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
  const hosts = new Set<HTMLDivElement>();
  const dialog: Regions = { current: null };
  let inDialog = false;
  const lines = new WeakSet<Element>();
  /** What waits until it can be heard. */
  const unheard = new Set<() => void>();

  function write(
    { key, text, language = {}, incident, progressOf }: Saying,
    again: () => void,
  ): Element | undefined {
    const region = inDialog ? dialog.current : ([...hosts].at(-1) ?? page.current);
    const at = Date.now();
    const tooSoon =
      progressOf !== undefined && Math.abs(at - (progressAt.get(progressOf) ?? -Infinity)) < progressEveryMs;
    unheard.delete(again);
    if (!region || told.has(key) || tooSoon) return undefined;
    if (!isHeard(region)) {
      unheard.add(again);
      return undefined;
    }
    note(told, key, at);
    const standing = standingIn(region.ownerDocument);
    const same = standing.get(text);
    // Another store has said the same, and it still holds.
    if (same?.isConnected && !lines.has(same) && isHeard(same)) return undefined;
    const urgent = incident !== undefined && !told.has(incident);
    const line = region.ownerDocument.createElement('div');
    line.textContent = text;
    for (const [name, value] of Object.entries(language)) line.setAttribute(name, value);
    region.children[urgent ? 1 : 0]?.append(line);
    standing.set(text, line);
    lines.add(line);
    if (incident !== undefined) note(told, incident, at);
    if (progressOf !== undefined) note(progressAt, progressOf, at);
    return line;
  }

  return {
    page,
    dialog,
    addHost(regions) {
      hosts.add(regions);
      return () => void hosts.delete(regions);
    },
    say(saying) {
      let wanted = true;
      let line: Element | undefined;
      const tell = () => {
        if (wanted) line ??= write(saying, tell);
      };
      queueMicrotask(tell);
      return () => {
        wanted = false;
        unheard.delete(tell);
        if (!line) return;
        line.remove();
        const standing = standingIn(line.ownerDocument);
        if (standing.get(saying.text) === line) standing.delete(saying.text);
      };
    },
    retry() {
      for (const tell of [...unheard]) tell();
    },
    enterDialog(open) {
      inDialog = open;
    },
  };
}
