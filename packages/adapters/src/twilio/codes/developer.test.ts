import { describe, expect, it } from 'vitest';
import { twilioCatalogue, type TwilioCodeId } from './catalogue.ts';
import { twilioDeveloperWords } from './developer.ts';

const ids = Object.keys(twilioCatalogue) as TwilioCodeId[];

describe('words for developers', () => {
  it('are there for the codes of the catalogue and for no other', () => {
    expect(Object.keys(twilioDeveloperWords).sort()).toEqual([...ids].sort());
  });

  it.each(ids)('of %s are whole sentences', (id) => {
    for (const text of Object.values(twilioDeveloperWords[id])) {
      expect(text).toMatch(/^\S.+[.?]$/);
      expect(text.length).toBeLessThanOrEqual(400);
    }
  });
});
