import { describe, expect, it } from 'vitest';
import { sipjsCatalogue, type SipjsCodeId } from './catalogue.ts';
import type { DeveloperWords } from '../../kit/descriptor.ts';
import { sipjsDeveloperWords } from './developer.ts';

const ids = Object.keys(sipjsCatalogue) as SipjsCodeId[];
const slots = ['happened', 'sdkDoes', 'fix'] as const satisfies readonly (keyof DeveloperWords)[];

describe('words for developers of SIP', () => {
  it.each(ids)('of %s say what happened, what the SDK does and what to do', (id) => {
    for (const slot of slots) {
      expect(sipjsDeveloperWords[id][slot]).toMatch(/^\S.+[.?]$/);
      expect(sipjsDeveloperWords[id][slot].length).toBeLessThanOrEqual(400);
    }
  });

  it('tell no two codes with the same words', () => {
    const texts = ids.map((id) => sipjsDeveloperWords[id].happened);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});
