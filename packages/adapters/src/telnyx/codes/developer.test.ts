import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { telnyxCatalogue, type TelnyxCodeId } from './catalogue.ts';
import type { DeveloperWords } from '../../kit/descriptor.ts';
import { telnyxDeveloperWords } from './developer.ts';

const ids = Object.keys(telnyxCatalogue) as TelnyxCodeId[];
const slots = ['happened', 'sdkDoes', 'fix'] as const satisfies readonly (keyof DeveloperWords)[];
const textsOf = (id: TelnyxCodeId) => slots.map((slot) => telnyxDeveloperWords[id][slot]);

/** Letters, digits and single spaces only, so that punctuation, case and line breaks hide no copy. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/\\[nt]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Sentences of more than six words. */
const longSentences = (text: string) =>
  text
    .split(/[.:;?!](?:\s|$)/)
    .map(bare)
    .filter((sentence) => sentence.split(' ').length > 6);

const require = createRequire(import.meta.url);
const bundles = ['telnyx-webrtc-2.25', 'telnyx-webrtc-2.26', '@telnyx/webrtc'] as const;

describe('words for developers', () => {
  it('are there for the codes of the catalogue and for no other', () => {
    expect(Object.keys(telnyxDeveloperWords).sort()).toEqual([...ids].sort());
  });

  it.each(ids)('of %s say what happened, what the SDK does and what to do', (id) => {
    expect(Object.keys(telnyxDeveloperWords[id]).sort()).toEqual([...slots].sort());
    for (const text of textsOf(id)) {
      expect(text).toMatch(/^\S.+[.?]$/);
      expect(text.length).toBeLessThanOrEqual(400);
    }
  });

  it.each(slots)('have no two codes with the same words for %s', (slot) => {
    const texts = ids.map((id) => telnyxDeveloperWords[id][slot]);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it.each(bundles)('share no long sentence with %s', (name) => {
    const bundle = bare(readFileSync(require.resolve(name), 'utf8'));
    expect(bundle).toContain('vertosubscribe');
    const copied = ids
      .flatMap(textsOf)
      .flatMap(longSentences)
      .filter((sentence) => bundle.includes(sentence));
    expect(copied).toEqual([]);
  });
});
