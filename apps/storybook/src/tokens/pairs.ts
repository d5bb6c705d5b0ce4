import { contrastOf, mix, type Oklab } from './oklch.ts';

/** Two colours that the kit's style sheets show on each other, by what their tokens are called. */
export interface Pair {
  readonly colour: string;
  readonly ground: string;
  /** What is mixed into the ground, with its share from 0 to 1. */
  readonly mixed?: { readonly colour: string; readonly share: number };
  /** Text needs more contrast than a sign or an edge. */
  readonly isText: boolean;
}

const grounds = ['surface', 'sunken'];
const texts = ['text', 'text-quiet', 'info', 'warning-text', 'danger', 'back'];
const signs = ['info', 'warning', 'danger', 'back', 'focus'];
const ofDialog = ['info', 'warning', 'danger'];

const onGrounds = (colours: readonly string[], isText: boolean): readonly Pair[] =>
  colours.flatMap((colour) => grounds.map((ground) => ({ colour, ground, isText })));

/** Every pair of colours that the kit shows: text on its ground, and signs, edges and rings on theirs. */
export const pairs: readonly Pair[] = [
  ...onGrounds(texts, true),
  { colour: 'on-action', ground: 'action', isText: true },
  // Under the pointer, as in button.module.css.
  { colour: 'on-action', ground: 'action', mixed: { colour: 'surface', share: 0.12 }, isText: true },
  ...onGrounds(signs, false),
  // The sign of a dialog, on its own colour, as in hangup-dialog.module.css.
  ...ofDialog.map((colour): Pair => ({
    colour,
    ground: 'surface',
    mixed: { colour, share: 0.14 },
    isText: false,
  })),
];

/** The contrast of a pair, with the colours of a theme. */
export function contrastIn({ colour, ground, mixed }: Pair, of: (name: string) => Oklab): number {
  const base = of(ground);
  return contrastOf(of(colour), mixed ? mix(base, of(mixed.colour), mixed.share) : base);
}

/** The least contrast of WCAG 2.2 that a pair needs: AA, or AAA. */
export const leastContrast = ({ isText }: Pair, level: 'AA' | 'AAA'): number => {
  if (level === 'AAA') return isText ? 7 : 4.5;
  return isText ? 4.5 : 3;
};

/** A pair in words: `on-action on action, with 12 % surface`. */
export const pairName = ({ colour, ground, mixed }: Pair): string =>
  `${colour} on ${ground}${mixed ? `, with ${Math.round(mixed.share * 100)} % ${mixed.colour}` : ''}`;
