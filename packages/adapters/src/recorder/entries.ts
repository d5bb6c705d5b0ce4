import { ofCall } from '../kit/replay/replayedCalls.ts';

/** One line of a recording as it is kept: as text, so that what it takes is known. */
export interface Entry {
  /** On the recorder's clock, ms. */
  readonly at: number;
  readonly event: string;
  readonly text: string;
  /** The call that the SDK's own object for it is of; null where its payload names one, or it is of none. */
  readonly call: string | null;
  readonly bytes: number;
  /** How many lines it may take: one more where it has to be said of which call it is. */
  readonly lines: number;
  /** The calls that the source said something of because of it. */
  readonly calls: Set<string>;
  /** Of those, the ones that it ended. */
  readonly ended: Set<string>;
  /** Whether the source also said something else because of it, e.g. of the connection. */
  ofMore: boolean;
}

const encoder = new TextEncoder();

export function entryOf(at: number, event: string, payload: unknown, call: string | null): Entry {
  const text = JSON.stringify(payload) ?? 'null';
  // With the line that may have to say of which call it is.
  const turn = call === null ? '' : ofCall + JSON.stringify(call);
  const bytes = encoder.encode(event + text + turn).length;
  const lines = call === null ? 1 : 2;
  return { at, event, text, call, bytes, lines, calls: new Set(), ended: new Set(), ofMore: false };
}

/** Lines in order, oldest first. */
export interface Queue {
  readonly lines: number;
  readonly bytes: number;
  first(): Entry | undefined;
  push(entry: Entry): void;
  shift(): Entry | undefined;
  all(): readonly Entry[];
  clear(): void;
}

/** So many places in front may stand empty before the list is written anew. */
const maxEmpty = 1_024;

export function createQueue(): Queue {
  let list: (Entry | undefined)[] = [];
  let head = 0;
  let bytes = 0;
  let lines = 0;
  return {
    get lines() {
      return lines;
    },
    get bytes() {
      return bytes;
    },
    first: () => list[head],
    push(entry) {
      list.push(entry);
      bytes += entry.bytes;
      lines += entry.lines;
    },
    shift() {
      const entry = list[head];
      if (!entry) return undefined;
      list[head++] = undefined;
      bytes -= entry.bytes;
      lines -= entry.lines;
      if (head > maxEmpty && head > list.length / 2) {
        list = list.slice(head);
        head = 0;
      }
      return entry;
    },
    all: () => list.slice(head).filter((entry) => entry !== undefined),
    clear() {
      list = [];
      head = bytes = lines = 0;
    },
  };
}
