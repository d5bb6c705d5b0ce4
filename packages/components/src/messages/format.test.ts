import { describe, expect, it } from 'vitest';
import { formatterOf, translate } from './format.ts';
import type { Messages } from './types.ts';

const en = formatterOf('en');
const rubbish = (value: unknown) => value as Messages;
const kit: Messages = { hello: 'Hello', bye: ({ name }) => `Bye ${name}` };

describe('translate', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
    'finds no words under %s',
    (key) => {
      expect(translate([{ messages: [kit], formatter: en }], [key], {})).toBe('');
      expect(translate([{ messages: [kit], formatter: en }], [key, 'hello'], {})).toBe('Hello');
    },
  );

  it.each([
    ['null', null],
    ['a number', 7],
    ['a text', 'hello'],
    ['a list', ['hello']],
    ['numbers for words', { hello: 7 }],
    ['objects for words', { hello: { toString: () => 'x' } }],
    [
      'a function that throws',
      {
        hello: () => {
          throw new Error('no');
        },
      },
    ],
    ['a function that gives no text', { hello: () => null }],
    [
      'a property that throws',
      Object.defineProperty({}, 'hello', {
        get: () => {
          throw new Error('no');
        },
      }),
    ],
  ])('passes over %s', (_, layer) => {
    expect(translate([{ messages: [rubbish(layer), kit], formatter: en }], ['hello'], {})).toBe('Hello');
  });

  it('takes an empty text of the app for a text', () => {
    expect(translate([{ messages: [{ hello: '' }, kit], formatter: en }], ['hello'], {})).toBe('');
  });
});

describe('formatterOf', () => {
  it.each(['xx-invalid_', '', '☃', null, 7])('counts as English does for the locale %j', (locale) => {
    const formatter = formatterOf(locale as string);
    expect(formatter.plural(1, { one: 'one thing', other: 'things' })).toBe('one thing');
    expect(formatter.number(1_234.5)).toBe('1,234.5');
  });

  it('counts and writes numbers as the locale does, and keeps one formatter for each', () => {
    const formatter = formatterOf('de');
    expect(formatter.number(1_234.5)).toBe('1.234,5');
    expect(formatterOf('pl').plural(3, { few: 'kilka', other: 'inne' })).toBe('kilka');
    expect(formatterOf('de')).toBe(formatter);
  });

  it('picks the exact number first, then its kind, then what is left', () => {
    const options = { '=0': 'none', one: () => 'one', other: 'many' };
    expect([0, 1, 5, Number.NaN, undefined].map((value) => en.plural(value, options))).toEqual([
      'none',
      'one',
      'many',
      'many',
      'many',
    ]);
    expect(en.plural(5, {})).toBe('');
  });

  it.each(['constructor', 'toString', undefined, 'camera'])('chooses what is left for %s', (value) => {
    expect(en.select({ microphone: 'm', other: () => 'o' }, value)).toBe('o');
    expect(en.select({ microphone: 'm', other: 'o' }, 'microphone')).toBe('m');
  });
});
