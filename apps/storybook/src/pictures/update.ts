import { Stop } from '../../../../scripts/lib/say.mjs';
import { hashesIn, hashesOf, readAlbum, sizeOf, writeAlbum, type Looks } from './album.ts';
import { named } from './choose.ts';
import { failuresIn, isSame, machineOf } from './sentences.ts';
import type { Studio } from './takeAll.ts';

export interface UpdateOptions {
  readonly studio: Studio;
  /** All stories of which there are pictures. */
  readonly stories: readonly string[];
  /** Only those whose ids contain one of these; all where there are none. */
  readonly words: readonly string[];
  /** Where the pictures are. */
  readonly folder: string;
}

/**
 * Takes pictures anew, and removes those that no story has any more.
 *
 * @returns 0, or 1 when a story could not be shown: then nothing is written
 * @throws Stop when some are to be taken with something else than the rest.
 */
export async function update({ studio, stories, words, folder }: UpdateOptions): Promise<number> {
  const { takenWith } = studio;
  const album = readAlbum(folder);
  if (words.length > 0 && album && !isSame(album.takenWith, takenWith))
    throw new Stop(
      `The other pictures were taken with ${machineOf(album.takenWith)}, and this is ${machineOf(takenWith)}: take all of them anew.`,
    );
  const taken = await studio.takeAll(named(stories, words));
  if (taken.failures.size > 0) {
    console.error(failuresIn(taken).join('\n'));
    return 1;
  }
  const kept = stories.flatMap((story): [string, Looks][] => {
    const looks = taken.looks.get(story) ?? album?.stories[story];
    return looks ? [[story, looks]] : [];
  });
  const before = new Set(hashesIn(folder));
  const next = { takenWith, stories: Object.fromEntries(kept) };
  writeAlbum(folder, next, taken.pictures);
  const after = hashesOf(next);
  const added = [...after].filter((hash) => !before.has(hash)).length;
  const removed = [...before].filter((hash) => !after.has(hash)).length;
  console.log(
    `${kept.length} stories, ${after.size} pictures, ${(sizeOf(folder) / 1e6).toFixed(1)} MB: ${added} are new, ${removed} removed. Taken with ${machineOf(takenWith)}.`,
  );
  return 0;
}
