import { describe, expect, it } from 'vitest';
import { peerjsCatalogue, type PeerjsCodeId } from './catalogue.ts';
import { peerjsDeveloperWords } from './developer.ts';

const ids = Object.keys(peerjsCatalogue) as PeerjsCodeId[];

describe('words for developers', () => {
  it('are there for the codes of the catalogue and for no other', () => {
    expect(Object.keys(peerjsDeveloperWords).sort()).toEqual([...ids].sort());
  });

  it.each(ids)('of %s are whole sentences', (id) => {
    for (const text of Object.values(peerjsDeveloperWords[id])) {
      expect(text).toMatch(/^\S.+[.?]$/);
      expect(text.length).toBeLessThanOrEqual(400);
    }
  });
});
