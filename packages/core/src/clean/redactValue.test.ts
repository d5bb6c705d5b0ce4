import { describe, expect, it } from 'vitest';
import { cleanDetails, cleanText, printed } from './cleanText.ts';
import { plainOf } from './plainOf.ts';
import { redactValue } from './redactValue.ts';

const throwing = {
  good: 1,
  get bad(): number {
    throw new Error('hostile');
  },
};

describe('a copy without secrets', () => {
  it('is what JSON has of it', () => {
    const value = { a: [1, 'x', null, true, undefined], b: { c: {} } };
    expect(redactValue(value)).toEqual(value);
    expect(redactValue(7n)).toBe('7');
    expect(redactValue(Symbol('s'))).toBe('Symbol(s)');
    expect(redactValue(() => 1)).toBe('[function]');
    expect(redactValue(new TypeError('no'))).toBe('TypeError: no');
  });

  it('hides by name at any depth, in lists, and in texts that are JSON, also inside each other', () => {
    expect(redactValue({ a: [{ apiKey: 1 }], b: '{"pin":1,"x":[2]}', c: ' [{"pwd":"y"}]' })).toEqual({
      a: [{ apiKey: '[redacted]' }],
      b: '{"pin":"[redacted]","x":[2]}',
      c: '[{"pwd":"[redacted]"}]',
    });
  });

  it.each([
    ['bytes', new Uint8Array(3)],
    ['numbers', new Float64Array(3)],
    ['a buffer', new ArrayBuffer(3)],
    ['a view of one', new DataView(new ArrayBuffer(3))],
  ])('says of %s that they are bytes, and lists none of them', (_, bytes) => {
    expect(redactValue([bytes])).toEqual(['[binary]']);
    expect(cleanDetails({ bytes })).toEqual({ bytes: '[binary]' });
    expect(cleanDetails(bytes)).toEqual({ details: '[binary]' });
    expect(plainOf({ bytes })).toEqual({ bytes: '[binary]' });
  });

  it.each([
    ['a name and a value', { name: 'Authorization', value: 'Token hunter22' }],
    ['the same in another order', { value: ['hunter22'], key: 'x-api-key' }],
    ['the same of a header', { header: 'Cookie', value: 'sid=hunter22' }],
    ['a pair', ['password', 'hunter22']],
    [
      'pairs',
      [
        ['a', 'b'],
        ['token', { deep: 'hunter22' }],
      ],
    ],
    ['raw headers', ['Host', 'a', 'Cookie', 'sid=hunter22', 'x-api-key', 'hunter22']],
  ])('hides the value of a secret in %s, however it is copied', (_, value) => {
    const seen = JSON.stringify([
      redactValue(value),
      printed(JSON.stringify(value)),
      cleanDetails({ text: JSON.stringify(value) }),
      cleanDetails(value),
      plainOf({ value }),
    ]);
    expect(seen).toContain('[redacted]');
    expect(seen).not.toContain('hunter22');
  });

  it.each([
    [{ name: 'volume', value: 'hunter22' }],
    [{ name: 'token', values: 'hunter22' }],
    [{ name: 7, value: 'hunter22' }],
    [['user', 'hunter22']],
    [['hunter22', 'token']],
    [['AccessTokenInvalid', 'hunter22']],
    [['In a session without a secret', 'hunter22']],
    [{ name: 'token-provider-error', value: 'hunter22' }],
    [['password', 'hunter22', 'name']],
    [['password', 'hunter22', 'name', 'email']],
  ])('leaves what stands beside no secret: %j', (value) => {
    expect(redactValue(value)).toEqual(value);
    expect(plainOf(value)).toEqual(value);
  });

  it('leaves texts that are no JSON as they are', () => {
    for (const text of ['{not json', '[', 'x {"pin":1}', '7', '12345678901234567890', '"[1, 2]"'])
      expect(redactValue(text)).toBe(text);
  });

  it('is bounded: six levels, 200 values, 4,000 characters a text', () => {
    let deep: unknown = 'end';
    for (let index = 0; index < 10; index++) deep = [deep];
    expect(JSON.stringify(redactValue(deep))).toBe('[[[[[["[more]"]]]]]]');
    expect(redactValue(Array.from({ length: 500 }, () => 1))).toHaveLength(200);
    const fields = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`f${index}`, 1]));
    expect(Object.keys(redactValue(fields) as object)).toHaveLength(200);
    expect(redactValue({ a: Array(150).fill(0), b: Array(150).fill(0) })).toMatchObject({
      b: { length: 48 },
    });
    expect(redactValue('x'.repeat(5_000))).toHaveLength(4_000);
  });

  it('takes a text in a text for two levels, and leaves the one at the last level to the search of texts', () => {
    const inTexts = (times: number): string =>
      times === 0 ? '{ "pin": 4711 }' : JSON.stringify({ in: inTexts(times - 1) });
    expect(redactValue(inTexts(2))).not.toContain('4711');
    expect(redactValue(inTexts(3))).toBe(inTexts(3));
    expect(redactValue([[[[[['[ 1 ]']]]]]])).toEqual([[[[[['[ 1 ]']]]]]]);
    expect(printed(inTexts(3))).not.toContain('4711');
  });

  it('reads around what throws, and own fields only', () => {
    expect(redactValue(throwing)).toEqual({ good: 1, bad: '[unreadable]' });
    expect(Object.keys(redactValue(Object.create({ inherited: 1, token: 'x' })) as object)).toEqual([]);
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('hostile');
        },
      },
    );
    expect(redactValue({ proxy })).toEqual({ proxy: '[unreadable]' });
  });
});

describe('a value as a line of text', () => {
  it('is its JSON, or itself where it is a text', () => {
    expect([printed({ a: 1 }), printed('x'), printed(undefined), printed(7n), printed(NaN)]).toEqual([
      '{"a":1}',
      'x',
      'undefined',
      '7',
      'null',
    ]);
  });

  it('survives a circle, and what no text can be made of', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(printed(circle)).toContain('[more]');
    expect(printed(throwing)).toBe('{"good":1,"bad":"[unreadable]"}');
  });
});

describe('details', () => {
  it('are plain: what is no number is written out, what is neither plain nor text is left out', () => {
    expect(
      cleanDetails({
        a: NaN,
        b: -Infinity,
        c: undefined,
        d: [],
        e: {},
        f: () => 1,
        g: 7n,
        h: Symbol('s'),
        i: 0,
        j: '',
      }),
    ).toEqual({
      a: 'NaN',
      b: '-Infinity',
      i: 0,
      j: '',
    });
    for (const nothing of [null, undefined, 7, 'text']) expect(cleanDetails(nothing)).toEqual({});
  });

  it('are at most 40, with names of at most 60 characters, own ones only', () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`f${index}`, index]));
    expect(Object.keys(cleanDetails(many))).toHaveLength(40);
    expect(Object.keys(cleanDetails({ ['n'.repeat(80)]: 1 }))[0]).toHaveLength(60);
    expect(cleanDetails(Object.create({ inherited: 1 }))).toEqual({});
  });

  it.each(Object.getOwnPropertyNames(Object.prototype))('may be called %s', (name) => {
    expect(Object.entries(cleanDetails(JSON.parse(`{"${name}":1}`)))).toEqual([[name, 1]]);
    expect(cleanDetails({})[name]).toBeUndefined();
  });

  it('keep what could be read before something threw', () => {
    expect(cleanDetails(throwing)).toEqual({ good: 1, details: '[unreadable]' });
  });
});

describe('a text', () => {
  it('is cut at its length, with a sign', () => {
    expect(cleanText('x'.repeat(500))).toBe('x'.repeat(500));
    expect(cleanText('x'.repeat(501))).toBe(`${'x'.repeat(499)}…`);
    expect(cleanText('abcdef', 4)).toBe('abc…');
    expect(cleanText('😀bcdef', 5)).toBe('😀bc…');
  });

  it('loses what nobody sees, keeps one line, and is trimmed', () => {
    expect(cleanText('  a\u00adb\u200dc\ufe0fd\u{e0041}e\u115ff\r\n\tg\u0007\u009fh  ')).toBe('abcdef g h');
  });
});
