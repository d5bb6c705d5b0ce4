import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTranslation, type Words } from './check.ts';
import { translatedLocales, wordsIn } from './compile.ts';

const components = new URL('../../packages/components/', import.meta.url);
const english = JSON.parse(readFileSync(new URL('generated/en.json', components), 'utf8')) as Words;

describe('a translation', () => {
  it.each(['en', ...translatedLocales()])('is whole and keeps the rules: %s', (locale) => {
    expect(checkTranslation(english, locale === 'en' ? english : wordsIn(locale), locale)).toEqual([]);
  });

  it.each(translatedLocales())('has a glossary, and the record of a review: %s', (locale) => {
    const record = readFileSync(new URL(`locales/${locale}.md`, components), 'utf8');
    expect(record).toMatch(/^# .+\(.+\)$/m);
    expect(record.split('\n').filter((line) => line.startsWith('| ')).length).toBeGreaterThan(25);
    expect(record.split('## Review')[1]?.trim().length ?? 0).toBeGreaterThan(200);
  });

  const german = wordsIn('de');
  it.each([
    ['a message that is missing', { 'call.busy.title': undefined }, /call\.busy\.title is missing/],
    ['a key that does not exist', { 'call.bussy.title': 'Besetzt' }, /call\.bussy\.title is no key/],
    ['a gap that is left out', { 'action.dialIn.number': 'Anrufen' }, /does not use \{number\}/],
    ['a gap that is not given', { 'action.redial': 'Ring {who}' }, /uses \{who\}/],
    [
      'a plural without one of its forms',
      { 'banner.calls': '{count, plural, other {# Anrufe}}' },
      /no "one"/,
    ],
    [
      'a choice without one of its branches',
      { 'call.busy.title': '{known, select, other {{remote} ist besetzt}}' },
      /no "yes"/,
    ],
    ['what is no message', { 'call.busy.title': '{known, select' }, /no ICU message/],
    [
      'a title that is too long',
      { 'call.ended.title': 'Das Gespräch '.repeat(6).trim() },
      /characters, more than/,
    ],
    [
      'two conditions with one title',
      { 'call.ended.title': german['call.canceled.title'] },
      /says the same as/,
    ],
    ['what was forgotten', { 'call.ended.body': english['call.ended.body'] }, /still English/],
    [
      'a straight quotation mark',
      { 'call.ended.body': 'Der "Anruf" ist zu Ende.' },
      /straight quotation mark/,
    ],
    ['another name than the browser’s', { 'toggle.microphone': 'Mikro' }, /what the browser says/],
  ] as const)('is refused for %s', (_, change, fault) => {
    const words = Object.fromEntries(
      Object.entries({ ...german, ...change }).filter(([, text]) => text !== undefined),
    ) as Words;
    expect(checkTranslation(english, words, 'de').join('\n')).toMatch(fault);
  });
});
