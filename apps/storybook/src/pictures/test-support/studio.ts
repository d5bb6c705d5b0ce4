import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { Looks, TakenWith } from '../album.ts';
import { pictureOf, type Picture } from '../picture.ts';
import type { Studio } from '../takeAll.ts';

export const thisChromium: TakenWith = { chromium: '156.0.8078.108', platform: 'linux x64' };

/** A small picture of one grey, with some pixels in another. */
export function grey(level: number, others: readonly number[] = []): Picture {
  const pixels = Buffer.alloc(4 * 3 * 4, level);
  for (let alpha = 3; alpha < pixels.length; alpha += 4) pixels[alpha] = 255;
  for (const pixel of others) pixels[pixel * 4] = level + 1;
  return pictureOf(4, 3, pixels);
}

/** How stories look: light and dark. */
export type Stories = Readonly<Record<string, readonly [light: Picture, dark: Picture]>>;

/** A studio in which stories look as they are said to; what is not said cannot be shown. */
export function studioOf(stories: Stories, takenWith = thisChromium): Studio & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    takenWith,
    takeAll(wanted) {
      asked.push(...wanted);
      const looks = new Map<string, Looks>();
      const pictures = new Map<string, Picture>();
      const failures = new Map<string, string>();
      for (const story of wanted) {
        const [light, dark] = stories[story] ?? [];
        if (!light || !dark) {
          failures.set(story, 'It throws.');
          continue;
        }
        for (const picture of [light, dark]) pictures.set(picture.hash, picture);
        looks.set(story, { light: light.hash, dark: dark.hash });
      }
      return Promise.resolve({ looks, pictures, failures });
    },
    close: () => Promise.resolve(),
  };
}

/** An empty folder, gone after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-pictures-'));
  made.push(folder);
  return folder;
}

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});
