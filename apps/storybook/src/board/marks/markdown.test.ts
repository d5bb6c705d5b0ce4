import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdicts, type Mark, type Marks } from './mark.ts';
import { markdownOf, marksIn } from './markdown.ts';
import { together } from './together.ts';

const context = {
  board: 'http://board.test/?a=1&b=2',
  linkTo: (key: string) => `http://board.test/?cell=${encodeURIComponent(key)}`,
  conditionOf: (key: string) => key.split('|')[0] ?? '',
  nameOf: (key: string) => key.split('|')[1] ?? null,
};
const written = (marks: Marks) => markdownOf(marks, context);
/** What is seen where Markdown is rendered. */
const seen = (marks: Marks) => written(marks).split('<!--')[0] ?? '';

const anyMarks: fc.Arbitrary<Marks> = fc
  .array(
    fc.tuple(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.record<Mark>({ verdict: fc.constantFrom(...verdicts), note: fc.string({ unit: 'binary' }) }),
    ),
  )
  .map((entries) => new Map(entries));

describe('the export', () => {
  it('is grouped by condition, with the way back to each cell', () => {
    const marks: Marks = new Map([
      ['call.busy|dark', { verdict: 'change', note: '' }],
      ['call.ended', { verdict: 'fine', note: '' }],
      ['call.busy', { verdict: 'note', note: 'Good words' }],
    ]);
    expect(seen(marks)).toBe(`# Review of Faultline

[The board as it was](<http://board.test/?a=1&b=2>): Fine 1, Change 1, Note 1

## call.busy

- **Note**: [The whole condition](<http://board.test/?cell=call.busy>)

  > Good words

- **Change**: [dark](<http://board.test/?cell=call.busy%7Cdark>)

## call.ended

- **Fine**: [The whole condition](<http://board.test/?cell=call.ended>)

`);
  });

  it('has a text as it was typed: nothing in it is Markdown, and no line of it leaves its quote', () => {
    const note =
      'a | b\r\n`code` ~~~\n# no title\n\n  - no item\n1. no number\n--> <b>*bold*</b> [x](y) &amp; \\';
    expect(seen(new Map([['c', { verdict: 'note', note }]]))).toContain(
      [
        '',
        '  > a \\| b\\',
        '  > \\`code\\` \\~\\~\\~\\',
        '  > \\# no title',
        '  >',
        '  > \u00a0\u00a0\\- no item\\',
        '  > 1\\. no number\\',
        '  > \\--\\> \\<b\\>\\*bold\\*\\</b\\> \\[x\\](y) \\&amp; \\\\',
        '',
      ].join('\n'),
    );
  });

  it('is read again as the same marks, whatever is in them', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        expect(marksIn(written(marks))).toEqual(marks);
      }),
    );
  });

  it('is read also where a text pretends to be the end, or another export', () => {
    const note = `--> ${written(new Map([['x', { verdict: 'fine', note: '' }]]))}`;
    const marks: Marks = new Map([['c', { verdict: 'note', note }]]);
    expect(marksIn(written(marks))).toEqual(marks);
  });

  it.each([
    '',
    '# Something else',
    '<!-- faultline-review-marks {} -->',
    '<!-- faultline-review-marks {"version":1',
  ])('is refused with a sentence where there are no marks in it: %j', (text) =>
    expect(() => marksIn(text)).toThrow('There are no marks in it.'),
  );
});

describe('the marks of two reviewers', () => {
  it('become one: what asks for more counts, and both texts are kept', () => {
    const mine: Marks = new Map([
      ['a', { verdict: 'fine', note: 'Mine' }],
      ['b', { verdict: 'change', note: '' }],
      ['c', { verdict: 'fine', note: '' }],
    ]);
    const theirs: Marks = new Map([
      ['a', { verdict: 'change', note: 'Theirs' }],
      ['b', { verdict: 'note', note: 'Why?' }],
      ['d', { verdict: 'fine', note: '' }],
    ]);
    expect(Object.fromEntries(together(mine, theirs))).toEqual({
      a: { verdict: 'change', note: 'Mine\n\nTheirs' },
      b: { verdict: 'change', note: 'Why?' },
      c: { verdict: 'fine', note: '' },
      d: { verdict: 'fine', note: '' },
    });
  });

  it('are the same when they are added once more', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (mine, theirs) => {
        const once = together(mine, theirs);
        expect([...together(once, theirs)]).toEqual([...once]);
      }),
    );
  });
});
