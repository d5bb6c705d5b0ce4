import { hashesOf, themes, type Album, type Looks, type Theme } from './album.ts';

/** A story that no longer looks as in its picture, in one of the themes. */
export interface Change {
  readonly story: string;
  readonly theme: Theme;
  /** Hash of its picture; null where it has none yet. */
  readonly before: string | null;
  /** Hash of what it looks like now. */
  readonly after: string;
}

/** What is not as the album says. */
export interface Findings {
  readonly changes: readonly Change[];
  /** Stories that have no picture yet, whether they were looked at or not. */
  readonly missing: readonly string[];
  /** Stories of the album that are no more. */
  readonly gone: readonly string[];
  /** Hashes of pictures that lie there and belong to no story. */
  readonly unused: readonly string[];
  /** Hashes that stories have, and whose pictures do not lie there. */
  readonly lost: readonly string[];
}

export interface Compared {
  readonly album: Album;
  /** All stories that there are now. */
  readonly stories: readonly string[];
  /** How those look that were looked at. */
  readonly taken: ReadonlyMap<string, Looks>;
  /** The hashes of the pictures that lie there. */
  readonly files: readonly string[];
}

/** Compares how stories look with an album, exactly: one pixel counts. */
export function compare({ album, stories, taken, files }: Compared): Findings {
  const known = new Set(stories);
  const named = hashesOf(album);
  const there = new Set(files);
  const changesOf = ([story, looks]: readonly [string, Looks]): readonly Change[] =>
    themes
      .map((theme) => ({ story, theme, before: album.stories[story]?.[theme] ?? null, after: looks[theme] }))
      .filter(({ before, after }) => before !== after);
  return {
    changes: [...taken].flatMap(changesOf),
    missing: stories.filter((story) => !(story in album.stories)),
    gone: Object.keys(album.stories).filter((story) => !known.has(story)),
    unused: files.filter((hash) => !named.has(hash)),
    lost: [...named].filter((hash) => !there.has(hash)),
  };
}

/** Whether everything is as the album says. */
export const isAsBefore = (findings: Findings): boolean =>
  Object.values(findings).every((list: readonly unknown[]) => list.length === 0);
