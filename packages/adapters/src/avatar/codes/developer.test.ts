import { describe, expect, it } from 'vitest';
import { avatarCatalogue, type AvatarCodeId } from './catalogue.ts';
import type { DeveloperWords } from '../../kit/descriptor.ts';
import { avatarDeveloperWords } from './developer.ts';

const ids = Object.keys(avatarCatalogue) as AvatarCodeId[];
const slots = ['happened', 'sdkDoes', 'fix'] as const satisfies readonly (keyof DeveloperWords)[];

describe('words for developers', () => {
  it('are there for the codes of the catalogue and for no other', () => {
    expect(Object.keys(avatarDeveloperWords).sort()).toEqual([...ids].sort());
  });

  it.each(ids)('of %s say what happened, what is done and what to do', (id) => {
    for (const slot of slots) {
      expect(avatarDeveloperWords[id][slot]).toMatch(/^\S.+[.]$/);
      expect(avatarDeveloperWords[id][slot].length).toBeLessThanOrEqual(400);
    }
  });

  it.each(slots)('have no two codes with the same words for %s', (slot) => {
    const texts = ids.map((id) => avatarDeveloperWords[id][slot]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
