import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listNames, lists } from './lists.ts';
import { usual, type Selection } from './selection.ts';
import { putInto, selectionIn } from './url.ts';

const anySelection: fc.Arbitrary<Selection> = fc
  .tuple(
    fc.string({ unit: 'binary', maxLength: 200 }),
    ...listNames.map((name) => fc.subarray([...lists[name]])),
  )
  .map(([text, ...chosen]) => ({
    ...usual,
    ...Object.fromEntries(listNames.map((name, at) => [name, chosen[at] ?? []])),
    // No address holds half of a pair of surrogates.
    text: text.replace(/\p{Surrogate}/gu, ''),
  }));

const read = (search: string) => selectionIn(new URLSearchParams(search));
const searchOf = (selection: Selection) => putInto(new URLSearchParams(), selection).toString();

describe('the address of the board', () => {
  it('brings a colleague the same board, whatever is chosen', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        expect(read(searchOf(selection))).toEqual(selection);
      }),
    );
  });

  it('does so after Storybook has read it and written it back without encoding it', () => {
    fc.assert(
      fc.property(anySelection, (selection) => {
        const plain = [...putInto(new URLSearchParams(), selection)].map(
          ([name, value]) => `${name}=${value}`,
        );
        expect(read(new URL(`http://board.test/?${plain.join('&')}`).search)).toEqual(selection);
      }),
    );
  });

  it('has nothing that is usual, and leaves what belongs to others', () => {
    const theirs = new URLSearchParams('path=/story/a&globals=theme:dark&locale=de');
    expect(Object.fromEntries(putInto(theirs, usual))).toEqual({ path: '/story/a', globals: 'theme:dark' });
  });

  it('can say that no variant is chosen', () => {
    expect(read('locale=').locale).toEqual([]);
  });

  it.each(['locale=klingon', 'condition=__proto__', 'text=~', 'text=~zz', 'theme=,,,', 'severity='])(
    'means the usual where nobody knows what it means: %s',
    (search) => expect({ ...read(search), text: '' }).toEqual(usual),
  );
});
