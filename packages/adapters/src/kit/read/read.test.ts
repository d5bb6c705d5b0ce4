import { describe, expect, it, vi } from 'vitest';
import {
  asked,
  asText,
  callIdField,
  codeField,
  countField,
  detailsOf,
  field,
  jsonOf,
  lengthField,
  numberField,
  textField,
  timeField,
} from './read.ts';

const refuse = () => {
  throw new Error('nobody may look at this');
};
const dayMs = 86_400_000;
const at = 1_700_000_000_000;

describe('a field of something that may be anything', () => {
  it.each([
    ['an object', { size: 2 }, 2],
    ['a function', Object.assign(() => undefined, { size: 2 }), 2],
    ['one that has none', {}, undefined],
    [
      'one that lets nobody look',
      {
        get size() {
          return refuse();
        },
      },
      undefined,
    ],
    ['nothing', null, undefined],
    ['no value', undefined, undefined],
    ['a text', Object.assign('abc', {}), undefined],
    ['a number', 7, undefined],
  ])('is read of %s', (_, value, wanted) => {
    expect(field(value, 'size')).toBe(wanted);
  });

  const wrong = [undefined, null, '', {}, NaN, Infinity, true] as const;
  it.each([
    ['a text', textField, [['busy', 'busy']], [7]],
    ['the id of a call', callIdField, [['c-1', 'c-1']], [7]],
    [
      'a number',
      numberField,
      [
        [-1.5, -1.5],
        [0, 0],
      ],
      ['5'],
    ],
    [
      'a length',
      lengthField,
      [
        [0, 0],
        [dayMs, dayMs],
      ],
      ['5', -1, dayMs + 1],
    ],
    [
      'a time',
      (of: unknown, name: string) => timeField(of, name, at),
      [
        [at + dayMs, at + dayMs],
        [at - dayMs, at - dayMs],
      ],
      ['5', at + dayMs + 1, at - dayMs - 1, 0],
    ],
    [
      'a count',
      countField,
      [
        [0, 0],
        [1_000_000, 1_000_000],
      ],
      ['5', -1, 1.5, 1_000_001],
    ],
    [
      'a code',
      codeField,
      [
        [486, '486'],
        [0, '0'],
        ['busy', 'busy'],
      ],
      [],
    ],
  ] as const)('is %s, or null', (_, read, good, bad) => {
    for (const [value, wanted] of good) expect(read({ one: value }, 'one')).toBe(wanted);
    for (const value of [...wrong, ...bad])
      expect([value, read({ one: value }, 'one')]).toEqual([value, null]);
  });
});

describe('a method of something that may be anything', () => {
  it('is asked as a method of it, with what it takes', () => {
    const phone = {
      name: 'desk',
      call: vi.fn(function (this: { name: string }, who: string) {
        return `${this.name} calls ${who}`;
      }),
    };
    expect(asked(phone, 'call', 'ana')).toBe('desk calls ana');
  });

  it.each([
    ['there is none', {}],
    ['it throws', { call: refuse }],
    ['it is something else', { call: 'ana' }],
  ])('answers nothing where %s', (_, phone) => {
    expect(asked(phone, 'call')).toBeUndefined();
  });
});

describe('what is not understood, as text for the details', () => {
  it('has the plain fields that are asked for, without secrets', () => {
    const token = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJl`;
    const error = {
      message: `login ${token}`,
      code: 7,
      fatal: false,
      inner: {},
      nothing: null,
      more: 'unasked',
    };
    expect(detailsOf(error, ['message', 'code', 'fatal', 'inner', 'nothing', 'missing'])).toEqual({
      message: 'login [redacted]',
      code: 7,
      fatal: false,
    });
    expect(asText({ token })).not.toContain(token);
  });

  const circle: { self?: unknown } = {};
  circle.self = circle;
  it.each([
    [{ code: 7, why: ['busy', null] }, '{"code":7,"why":["busy",null]}'],
    [{ big: 10n }, '{"big":"10"}'],
    [undefined, 'undefined'],
    [Symbol('odd'), 'Symbol(odd)'],
    [circle, 'object'],
    [{ toJSON: refuse }, 'object'],
    ['x'.repeat(3_000), `"${'x'.repeat(1_999)}`],
    // The list itself counts as the first of 200 parts.
    [
      Array(1_000).fill(7),
      `[${[...Array<string>(199).fill('7'), ...Array<string>(801).fill('null')].join()}]`.slice(0, 2_000),
    ],
  ])('%#: says what %o is, in at most 2,000 characters', (value, text) => {
    expect(jsonOf(value)).toBe(text);
  });
});
