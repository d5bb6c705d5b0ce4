import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromPng, toPng, type Picture } from './picture.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What pictures were taken with: with something else, the same page may have other pixels. */
export interface TakenWith {
  /** Its version, all four numbers. */
  readonly chromium: string;
  /** As Node names it: `linux x64`. */
  readonly platform: string;
}

/** The hashes of a story's pictures. */
export type Looks = Readonly<Record<Theme, string>>;

/** Which picture each story has; the pictures lie beside it, one file for each hash. */
export interface Album {
  readonly takenWith: TakenWith;
  readonly stories: Readonly<Record<string, Looks>>;
}

const indexOf = (folder: string) => join(folder, 'index.json');
const fileOf = (folder: string, hash: string) => join(folder, `${hash}.png`);

/** The album of a folder; null where there is none yet. */
export function readAlbum(folder: string): Album | null {
  const index = indexOf(folder);
  return existsSync(index) ? (JSON.parse(readFileSync(index, 'utf8')) as Album) : null;
}

/** @throws Error when its file is not there. */
export const readPicture = (folder: string, hash: string): Picture =>
  fromPng(readFileSync(fileOf(folder, hash)));

/** The hashes of the pictures that lie in a folder. */
export const hashesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder).flatMap((name) => (name.endsWith('.png') ? [name.slice(0, -'.png'.length)] : []))
    : [];

/** How many bytes a folder's files have. */
export const sizeOf = (folder: string): number =>
  readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);

/** The hashes that an album names, each once. */
export const hashesOf = ({ stories }: Pick<Album, 'stories'>): ReadonlySet<string> =>
  new Set(Object.values(stories).flatMap((looks) => themes.map((theme) => looks[theme])));

/**
 * Writes an album: the index, and those pictures that are new; pictures that it does not name are removed.
 *
 * @param taken the new pictures, by hash
 */
export function writeAlbum(folder: string, album: Album, taken: ReadonlyMap<string, Picture>): void {
  mkdirSync(folder, { recursive: true });
  const named = hashesOf(album);
  const there = new Set(hashesIn(folder));
  for (const hash of there) if (!named.has(hash)) rmSync(fileOf(folder, hash));
  for (const hash of named) {
    const picture = taken.get(hash);
    if (picture && !there.has(hash)) writeFileSync(fileOf(folder, hash), toPng(picture));
  }
  const stories = Object.fromEntries(Object.entries(album.stories).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(indexOf(folder), `${JSON.stringify({ ...album, stories }, null, 2)}\n`);
}
