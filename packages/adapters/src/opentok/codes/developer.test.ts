import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { opentokCatalogue, type OpentokCodeId } from './catalogue.ts';
import type { DeveloperWords } from '../../kit/descriptor.ts';
import { opentokDeveloperWords } from './developer.ts';

const ids = Object.keys(opentokCatalogue) as OpentokCodeId[];
const slots = ['happened', 'sdkDoes', 'fix'] as const satisfies readonly (keyof DeveloperWords)[];
const textsOf = (id: OpentokCodeId) => slots.map((slot) => opentokDeveloperWords[id][slot]);

/** Letters, digits and single spaces only, so that punctuation, case and line breaks hide no copy. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const longSentences = (text: string) =>
  text
    .split(/[.:;?!](?:\s|$)/)
    .map(bare)
    .filter((sentence) => sentence.split(' ').length > 7);

describe('words for developers', () => {
  it.each(ids)('of %s say what happened, what the SDK does and what to do', (id) => {
    for (const text of textsOf(id)) {
      expect(text).toMatch(/^\S.+\.$/);
      expect(text.length).toBeLessThanOrEqual(400);
    }
  });

  it('have no two codes that happened the same way', () => {
    const texts = ids.map((id) => opentokDeveloperWords[id].happened);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('share no long sentence with the SDK and its documentation', { timeout: 30_000 }, () => {
    const file = createRequire(import.meta.url).resolve('@opentok/client');
    const bundle = bare(readFileSync(file, 'utf8'));
    expect(bundle).toContain('sessionreconnecting');
    const copied = ids
      .flatMap(textsOf)
      .flatMap(longSentences)
      .filter((sentence) => bundle.includes(sentence));
    expect(copied).toEqual([]);
  });
});
