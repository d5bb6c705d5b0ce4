import { leaving } from '../kit/tracked/bounded.ts';
import type { Entry } from './entries.ts';

/** What is kept of the time before: how things stood when the window began. */
export interface Carried {
  readonly bytes: number;
  add(entry: Entry): void;
  all(): readonly Entry[];
  clear(): void;
}

/** Counters and measured values differ each time; codes and ids tell events apart. */
const largestCode = 999_999;
const withoutMeasures = (_: string, value: unknown): unknown =>
  typeof value === 'number' && (!Number.isInteger(value) || Math.abs(value) > largestCode) ? 0 : value;

/** Events of one kind say the same; the last of them counts. */
const kindOf = ({ event, text, call }: Entry): string =>
  `${event} ${JSON.stringify([call, JSON.parse(text, withoutMeasures)])}`;

/**
 * Keeps the last event of each kind, in the order in which they came, and lets go of the events of calls that are over. Where more does
 * not fit, the oldest of the name with the most events goes first, so that a flood of one name leaves the others.
 */
export function createCarried(maxLines: number, maxBytes: number): Carried {
  const kept = new Map<string, Entry>();
  const counts = new Map<string, number>();
  /** Calls that were over before the window; the newest of them. */
  const over = new Map<string, true>();
  let bytes = 0;
  let lines = 0;
  const drop = (kind: string, entry: Entry) => {
    kept.delete(kind);
    bytes -= entry.bytes;
    lines -= entry.lines;
    const left = (counts.get(entry.event) ?? 1) - 1;
    if (left === 0) counts.delete(entry.event);
    else counts.set(entry.event, left);
  };
  const noteCalls = ({ calls, ended }: Entry) => {
    for (const id of calls) over.delete(id);
    for (const id of ended) over.set(id, true);
    for (let gone = leaving(over, () => false); gone !== undefined; gone = leaving(over, () => false))
      over.delete(gone);
  };
  /** Of a call that is over nothing is needed, unless the source also said something else because of it. */
  const isOver = ({ calls, ofMore, text }: Entry): boolean => {
    if (ofMore || over.size === 0) return false;
    return calls.size > 0
      ? [...calls].every((id) => over.has(id))
      : [...over.keys()].some((id) => text.includes(JSON.stringify(id)));
  };
  const makeRoom = () => {
    while (lines > maxLines || bytes > maxBytes) {
      const [most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
      for (const [kind, entry] of kept)
        if (entry.event === most) {
          drop(kind, entry);
          break;
        }
    }
  };
  return {
    get bytes() {
      return bytes;
    },
    add(entry) {
      noteCalls(entry);
      if (entry.ended.size > 0) for (const [kind, one] of kept) if (isOver(one)) drop(kind, one);
      if (isOver(entry)) return;
      const kind = kindOf(entry);
      const before = kept.get(kind);
      if (before) drop(kind, before);
      kept.set(kind, entry);
      bytes += entry.bytes;
      lines += entry.lines;
      counts.set(entry.event, (counts.get(entry.event) ?? 0) + 1);
      makeRoom();
    },
    all: () => [...kept.values()],
    clear() {
      kept.clear();
      counts.clear();
      over.clear();
      bytes = lines = 0;
    },
  };
}
