import { readMarks, writeMarks, type Mark, type Marks } from './mark.ts';
import { together } from './together.ts';

/** Where marks are kept, by this name. */
const place = 'faultline.review-board';
/** Where a text stays that cannot be read as marks, before it is written over. */
const asidePlace = `${place}.unread`;

/** The marks, and how they are kept. The same object until something changes. */
export interface KeptMarks {
  readonly marks: Marks;
  /** False: the browser refuses to keep them, and they are gone with the page. */
  readonly isKept: boolean;
  /** True: what was kept before cannot be read. */
  readonly isUnread: boolean;
}

/** The marks of a reviewer, kept in their browser and the same in all its windows. */
export interface MarksStore {
  get(): KeptMarks;
  /** Sets the mark of a cell or a condition; one without verdict and text removes it. */
  set(key: string, mark: Mark): void;
  /** Adds the marks of somebody else. */
  add(marks: Marks): void;
  clear(): void;
  /** Calls back after each change, also one in another window; returns what ends that. */
  subscribe(changed: () => void): () => void;
}

const none: Marks = new Map();

/**
 * Creates the store of a reviewer's marks. Nothing that is kept, and no refusal to keep it, makes it throw.
 *
 * @param page the window whose browser keeps them: reaching for its storage alone can throw.
 */
export function createMarks(
  page: Pick<Window, 'localStorage' | 'addEventListener' | 'removeEventListener'>,
): MarksStore {
  const listeners = new Set<() => void>();

  function read(): KeptMarks {
    let text: string | null;
    try {
      text = page.localStorage.getItem(place);
    } catch {
      return { marks: none, isKept: false, isUnread: false };
    }
    if (text === null) return { marks: none, isKept: true, isUnread: false };
    try {
      return { marks: readMarks(text), isKept: true, isUnread: false };
    } catch {
      keep(asidePlace, text);
      return { marks: none, isKept: true, isUnread: true };
    }
  }

  function keep(at: string, text: string): boolean {
    try {
      page.localStorage.setItem(at, text);
      return true;
    } catch {
      return false;
    }
  }

  let kept = read();
  const tell = () => {
    for (const changed of [...listeners]) changed();
  };
  const become = (marks: Marks) => {
    kept = { ...kept, marks, isKept: keep(place, writeMarks(marks)) };
    tell();
  };
  const look = ({ key }: StorageEvent) => {
    // Null: everything was cleared.
    if (key !== place && key !== null) return;
    kept = read();
    tell();
  };

  return {
    get: () => kept,
    set(key, mark) {
      const marks = new Map(kept.marks);
      if (mark.verdict === null && mark.note === '') marks.delete(key);
      else marks.set(key, mark);
      become(marks);
    },
    add: (marks) => become(together(kept.marks, marks)),
    clear: () => become(none),
    subscribe(changed) {
      if (listeners.size === 0) page.addEventListener('storage', look);
      listeners.add(changed);
      return () => {
        listeners.delete(changed);
        if (listeners.size === 0) page.removeEventListener('storage', look);
      };
    },
  };
}
