import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatterOf } from '../messages/format.ts';
import { icu } from './index.ts';

afterEach(() => vi.restoreAllMocks());

const say = (text: string, args: Record<string, string | number> = {}, locale = 'en') => {
  const message = icu({ 'app.x': text })['app.x'];
  return typeof message === 'function' ? message(args, formatterOf(locale)) : message;
};

describe('an ICU message', () => {
  it.each([
    ['Hello {remote}, {count} left', { remote: 'Ana', count: 1_234 }, 'Hello Ana, 1,234 left'],
    ['{count, plural, one {# call} other {# calls}}', { count: 1 }, '1 call'],
    ['{count, plural, =0 {none} one {# call} other {# calls}}', { count: 0 }, 'none'],
    [
      '{n, plural, offset:1 =1 {You} one {You and # other} other {You and # others}}',
      { n: 3 },
      'You and 2 others',
    ],
    [
      '{n, plural, offset:1 =1 {You} one {You and # other} other {You and # others}}',
      { n: 2 },
      'You and 1 other',
    ],
    ['{known, select, yes {{remote} is busy} other {Busy}}', { known: 'yes', remote: 'Bo' }, 'Bo is busy'],
    ['{known, select, yes {{remote} is busy} other {Busy}}', { known: 'constructor' }, 'Busy'],
    ['{n, plural, other {{g, select, a {A #} other {# in it}}}}', { n: 5, g: 'b' }, '5 in it'],
    ["It''s {remote}, not '{remote}' # or don't", { remote: 'Ana' }, "It's Ana, not {remote} # or don't"],
    ['{n, number}', { n: 0.5 }, '0.5'],
    ['{toString}{missing}.', {}, '.'],
  ] as const)('%j of %j says %j', (text, args, said) => expect(say(text, args)).toBe(said));

  it('counts as its language does', () => {
    const text = '{n, plural, one {plik} few {pliki} many {plików} other {pliku}}';
    expect([1, 3, 5].map((n) => say(text, { n }, 'pl'))).toEqual(['plik', 'pliki', 'plików']);
  });

  it.each([
    '{',
    '}',
    '{a',
    '{a,}',
    '{a, select, b {x}}',
    '{a, date}',
    '{a, plural}',
    '{}',
    '{a b}',
    '{'.repeat(9_000),
  ])('that is none, as %j, leaves the kit’s words as they are, and says so in development', (text) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(say(text)).toBeUndefined();
    expect(warn.mock.calls[0]?.[0]).toContain('The words for "app.x" are left out');
  });
});
