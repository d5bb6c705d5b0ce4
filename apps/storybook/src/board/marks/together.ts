import { noMark, type Mark, type Marks, type Verdict } from './mark.ts';

/** What asks for more comes through. */
const weights: Readonly<Record<Verdict, number>> = { fine: 1, note: 2, change: 3 };

const heavier = (one: Verdict | null, other: Verdict | null): Verdict | null =>
  (one ? weights[one] : 0) >= (other ? weights[other] : 0) ? one : other;

function both(mine: Mark, theirs: Mark): Mark {
  const isKnown = mine.note.includes(theirs.note);
  return {
    verdict: heavier(mine.verdict, theirs.verdict),
    note: isKnown ? mine.note : [mine.note, theirs.note].filter(Boolean).join('\n\n'),
  };
}

/**
 * Two reviewers' marks as one: what asks for a change outweighs a note, a note outweighs what is fine, and both texts
 * are kept. The same marks again change nothing.
 */
export function together(mine: Marks, theirs: Marks): Marks {
  const all = new Map(mine);
  for (const [key, mark] of theirs) all.set(key, both(mine.get(key) ?? noMark, mark));
  return all;
}
