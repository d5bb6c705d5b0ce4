import { describe, expect, it } from 'vitest';
import { livekitCatalogue, type LivekitCodeId } from './catalogue.ts';
import { livekitDeveloperWords } from './developer.ts';

const ids = Object.keys(livekitCatalogue) as LivekitCodeId[];

describe('words for developers', () => {
  it('are there for the codes of the catalogue and for no other', () => {
    expect(Object.keys(livekitDeveloperWords).sort()).toEqual([...ids].sort());
  });

  it.each(ids)('of %s are whole sentences', (id) => {
    for (const text of Object.values(livekitDeveloperWords[id])) {
      expect(text).toMatch(/^\S.+[.?]$/);
      expect(text.length).toBeLessThanOrEqual(400);
    }
  });
});
