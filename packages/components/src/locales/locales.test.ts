import { describe, expect, it } from 'vitest';
import { formatterOf, translate } from '../messages/format.ts';
import { loadMessages, locales, matchLocale } from './index.ts';

describe('the languages', () => {
  it('are at least the 26 that are promised', () => {
    const promised =
      'ar cs da de el en es fi fr he hi hu id it ja ko nb nl pl pt-BR ro sv th tr uk zh-Hans'.split(' ');
    expect(promised.filter((locale) => !(locales as readonly string[]).includes(locale))).toEqual([]);
  });

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['es-MX', 'es'],
    ['es-419', 'es'],
    ['en-GB', 'en'],
    ['pt', 'pt-BR'],
    ['pt-BR', 'pt-BR'],
    ['pt-PT', 'pt-PT'],
    ['pt-AO', 'pt-PT'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['iw', 'he'],
    ['in-ID', 'id'],
    ['AR-eg', 'ar'],
    ['ar-u-nu-latn', 'ar'],
    ['gl', null],
    ['not a language', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('answer %s with %s', (asked, found) => expect(matchLocale(asked)).toBe(found));

  it.each(locales)('are loaded: %s', async (locale) => {
    const messages = await loadMessages(locale);
    if (locale === 'en') expect(messages).toEqual({});
    else {
      const layer = { messages: [messages ?? {}], formatter: formatterOf(locale) };
      const calls = (count: number) => translate([layer], ['banner.calls'], { count });
      expect([calls(1), calls(5)]).toEqual([
        expect.stringMatching(/\p{L}/u),
        expect.stringContaining(new Intl.NumberFormat(locale).format(5)),
      ]);
    }
  });

  it('are none where the kit has none', async () => {
    expect(await loadMessages('gl')).toBeNull();
  });
});
