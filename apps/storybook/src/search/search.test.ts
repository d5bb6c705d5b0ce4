import { describeCondition } from '@faultline/components';
import { loadMessages } from '@faultline/components/locales';
import { conditions, type ConditionId } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { catalogueRows } from '../rows.ts';
import { createSearch } from './createSearch.ts';
import { questions } from './questions.ts';

const search = createSearch(describeCondition);

const firstThree = (query: string, found = search) => found(query).conditions.slice(0, 3);

describe('the search of the catalogue', () => {
  it.each(questions)('answers "%s"', (asked, answers) => {
    const found = firstThree(asked);
    expect(
      found.some((one) => answers.includes(one)),
      `It finds ${found.join(', ')}.`,
    ).toBe(true);
  });

  it.each([
    ['microfone blokced', 'media.permissionDenied'],
    ['reconecting', 'signaling.reconnecting'],
    ['buzy tone', 'call.busy'],
    ['tokn expird', 'auth.expired'],
    ['hedset unpluged', 'media.captureEnded'],
  ] as const)('forgives the spelling of "%s"', (asked, answer) => {
    expect(firstThree(asked)).toContain(answer);
  });

  it.each([...Object.keys(conditions)] as ConditionId[])(
    'finds %s by its id and by its title',
    (condition) => {
      expect(firstThree(condition)).toContain(condition);
      expect(firstThree(describeCondition(condition).title)).toContain(condition);
    },
  );

  it('has the codes of a number first, in every SDK that has it, and none like it before them', () => {
    for (const { code } of catalogueRows) {
      const found = search(String(code));
      const same = catalogueRows.filter((row) => row.code === code);
      expect(found.asksForCode).toBe(true);
      expect([code, new Set(found.codes.slice(0, same.length).map(({ id }) => id))]).toEqual([
        code,
        new Set(same.map(({ id }) => id)),
      ]);
    }
  });

  it('takes a word before a number as the kind or the SDK', () => {
    expect(search('SIP 486').codes[0]?.id).toBe('sipjs/status/486');
    expect(search('Q.850 17').codes[0]?.id).toBe('sipjs/q850/17');
    expect(search('telnyx close 1006').codes[0]?.id).toBe('telnyx/close/1006');
  });

  it('does not take a word of a question for the name of a code', () => {
    expect(search('busy').asksForCode).toBe(true);
    expect(search('caller hears busy').asksForCode).toBe(false);
  });

  it('finds nothing for nothing, and does not break on names that every object has', () => {
    for (const asked of ['', '   ', 'why is it', 'zzzzqqqq'])
      expect(search(asked)).toEqual({ conditions: [], codes: [], asksForCode: false });
    expect(() => search('constructor __proto__ toString')).not.toThrow();
  });
});

describe('a search before anything is typed', () => {
  it('reads no words of conditions, and each only once afterwards', () => {
    const read: ConditionId[] = [];
    const searched = createSearch((condition) => {
      read.push(condition);
      return describeCondition(condition);
    });
    expect(searched('  ').conditions).toEqual([]);
    expect(read).toEqual([]);
    searched('zzzzqqqq');
    searched('zzzzqqqq');
    expect(read).toEqual(Object.keys(conditions));
  });
});

describe('the search in the language that is shown', () => {
  it.each([
    ['de', 'Leitung besetzt', 'call.busy'],
    ['de', 'Guthaben', 'quota.credits'],
    ['fr', 'numero introuvable', 'call.numberNotFound'],
    ['ja', 'オフライン', 'signaling.offline'],
    ['zh-Hans', '线路正忙', 'call.busy'],
  ] as const)('in %s answers "%s", and English beside it', async (locale, asked, answer) => {
    const words = { locale, messages: (await loadMessages(locale)) ?? {} };
    const local = createSearch((condition) => describeCondition(condition, {}, words));
    expect(firstThree(asked, local)).toContain(answer);
    expect(firstThree('busy tone', local)).toContain('call.busy');
    expect(firstThree(asked)).not.toContain(answer);
  });
});
