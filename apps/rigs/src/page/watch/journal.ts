/** One line of a journal. */
export interface Line {
  /** Counts from 1. */
  readonly id: number;
  /** Since the page was opened, ms. */
  readonly atMs: number;
  readonly name: string;
  /** As JSON has it, without secrets. */
  readonly payload: unknown;
}

/** What happens, line by line, to be looked at while it happens. */
export interface Journal {
  /** The newest first; the same list until a line is added. */
  readonly lines: () => readonly Line[];
  readonly subscribe: (changed: () => void) => () => void;
  add(name: string, payload: unknown): void;
}

/** So many lines are kept; older ones go. */
export const maxLines = 300;

/** @param now the time since the page was opened, ms. */
export function createJournal(now: () => number = () => performance.now()): Journal {
  const listeners = new Set<() => void>();
  let lines: readonly Line[] = [];
  return {
    lines: () => lines,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    add(name, payload) {
      const id = (lines[0]?.id ?? 0) + 1;
      lines = [{ id, atMs: now(), name, payload }, ...lines].slice(0, maxLines);
      for (const listener of listeners) listener();
    },
  };
}
