import fc from 'fast-check';
import type { Album } from './album.ts';

/** Those stories whose id contains one of the words; all where there are no words. */
export const named = (stories: readonly string[], words: readonly string[]): readonly string[] =>
  words.length === 0 ? stories : stories.filter((story) => words.some((word) => story.includes(word)));

/**
 * One story of each look, because hundreds of codes look the same, and all that have no picture yet.
 *
 * @param seed decides which one: another seed looks at others
 */
export function oneOfEachLook(
  { stories: known }: Pick<Album, 'stories'>,
  stories: readonly string[],
  seed: number,
): readonly string[] {
  const looks = new Map<string, string[]>();
  for (const story of stories) {
    const { light = story, dark = story } = known[story] ?? {};
    const alike = looks.get(`${light} ${dark}`);
    if (alike) alike.push(story);
    else looks.set(`${light} ${dark}`, [story]);
  }
  const choices = [...looks.values()].map((alike) => fc.constantFrom(...alike));
  return fc.sample(fc.tuple(...choices), { seed, numRuns: 1 }).flat();
}
