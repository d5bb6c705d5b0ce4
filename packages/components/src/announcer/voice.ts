import { closestTo } from '../host/shadowTree.ts';
import type { Language } from '../messages/language.ts';

/** One announcement. */
export interface Saying {
  /** Announced once: the same key again is ignored. */
  readonly key: string;
  readonly text: string;
  readonly language?: Language;
  /** Makes it assertive, unless something of this incident was already. */
  readonly incident?: string;
  /** The kind of progress: what comes within 5 s of the last of its kind is skipped. */
  readonly progressOf?: string;
}

/** Two live regions: an element with the polite one first, then the assertive one; null while it is not in the page. */
interface Regions {
  current: HTMLDivElement | null;
}

/** Makes announcements through an announcer's live regions. */
export interface Voice {
  /**
   * Announces something after the code that runs now, so that an effect which React runs twice announces it once.
   * Returns a function that removes it.
   */
  readonly say: (saying: Saying) => () => void;
  /**
   * Makes announcements in the open modal dialog from now on, because assistive technology ignores everything outside
   * it; or in the page again.
   */
  readonly enterDialog: (open: boolean) => void;
  /** Repeats what could not be announced because the regions were hidden from assistive technology. */
  readonly retry: () => void;
  readonly page: Regions;
  /**
   * Regions inside elements of the app that hide the rest of the page: the last one is used. Returns a function that
   * removes them.
   */
  readonly addHost: (regions: HTMLDivElement) => () => void;
  readonly dialog: Regions;
}

/** How many keys are remembered, so that nothing is announced twice. */
const maxKeys = 200;
const progressEveryMs = 5_000;

/**
 * Whether assistive technology reads an element: not when a modal dialog of another library hides the rest of the page.
 */
const isHeard = (element: Element): boolean =>
  closestTo(element, '[inert], [aria-hidden="true"]') === null && (element.checkVisibility?.() ?? true);

const standingKey = Symbol.for('faultline.standing');
/** The present text of a document's live regions: shared by all stores, and by two copies of this package. */
type SpokenDocument = Document & { [standingKey]?: Map<string, Element> };

const standingIn = (document: SpokenDocument) => (document[standingKey] ??= new Map());

/** Records when something was announced, and forgets the oldest entries. */
function note(times: Map<string, number>, key: string, at: number): void {
  times.set(key, at);
  for (const oldest of times.keys()) {
    if (times.size <= maxKeys) break;
    times.delete(oldest);
  }
}

/** Creates a voice. It writes into its regions itself, so an announcement renders nothing. */
export function createVoice(): Voice {
  const told = new Map<string, number>();
  const progressAt = new Map<string, number>();
  const page: Regions = { current: null };
  const hosts = new Set<HTMLDivElement>();
  const dialog: Regions = { current: null };
  let inDialog = false;
  const lines = new WeakSet<Element>();
  /** Announcements that wait until they can be read. */
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
    // A modal dialog is read also where it stands in a hidden part of the page.
    if (!inDialog && !isHeard(region)) {
      unheard.add(again);
      return undefined;
    }
    note(told, key, at);
    const standing = standingIn(region.ownerDocument);
    const same = standing.get(text);
    // Another store announced the same text, and it is still there.
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
