import { describe, expect, it } from 'vitest';
import { isConditionId } from '@faultline/core';
import { adapters } from './generated/adapters.ts';
import type { CodeFixture } from './kit/codes/fixture.ts';
import { issuesAfter } from './test-support/issuesAfter.ts';

const slots = ['happened', 'sdkDoes', 'fix'] as const;

describe.each(adapters)('$title', ({ catalogue, developer, fixtures }) => {
  const ids = Object.keys(catalogue);

  it('has a fixture and words for each of its codes, and for no other', () => {
    expect(Object.keys(fixtures).sort()).toEqual([...ids].sort());
    expect(Object.keys(developer).sort()).toEqual([...ids].sort());
  });

  it('tells no two codes with the same words', () => {
    const texts = ids.map((id) => developer[id]?.happened);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  describe.each(ids)('%s', (id) => {
    it('has a condition of the vocabulary', () => {
      expect(isConditionId(catalogue[id]?.condition ?? '')).toBe(true);
    });

    it('is on record after its fixture', () => {
      const codes = issuesAfter(fixtures[id] as CodeFixture).map(({ code }) => code);
      expect(codes, `Nothing carried ${id}: read it in the folder's events/.`).toContain(id);
    });

    it('says what happened, what the SDK does and what to do, in whole sentences', () => {
      expect(Object.keys(developer[id] ?? {}).sort()).toEqual([...slots].sort());
      for (const slot of slots) {
        expect(
          developer[id]?.[slot],
          `${id} has no whole sentence as ${slot}: write it in codes/locales/developer.en.json.`,
        ).toMatch(/^\S.+[.?]$/);
        expect(developer[id]?.[slot].length).toBeLessThanOrEqual(400);
      }
    });
  });
});
