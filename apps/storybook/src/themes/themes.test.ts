import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type ChildNode } from 'postcss';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../../scripts/tokens/readTokens.ts';
import { contrastOf, readBoth, readOklch, type Oklch } from '../tokens/oklch.ts';
import { pairs, type Pair } from '../tokens/pairs.ts';
import { looks, type Look } from './themes.ts';

const css = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const valuesIn = (file: string) =>
  new Map(readTokens(css(file)).map(({ name, value }) => [name, value] as const));

const defaults = valuesIn('generated/default.css');
const sheetOf = (look: Look) => (look === 'default' ? 'generated/default.css' : `${look}.css`);

/** Every token of a theme: those that it does not set are as they are without it. */
const tokensOf = (look: Look) => new Map([...defaults, ...valuesIn(sheetOf(look))]);

function colourOf(look: Look, scheme: 'light' | 'dark', name: string): Oklch {
  const value = tokensOf(look).get(`color-${name}`) ?? '';
  const both = readBoth(value);
  if (!both) throw new Error(`--faultline-color-${name} of ${look} is "${value}": it needs light-dark().`);
  return readOklch(both[scheme]);
}

const nameOf = ({ colour, ground, mixed, isText }: Pair) =>
  `${colour} on ${ground}${mixed ? ` with ${mixed.share * 100} % ${mixed.colour}` : ''} (${isText ? 'text' : 'sign'})`;

/** Least contrast: AA of WCAG 2.2; for the theme with high contrast AAA. */
const least = (look: Look, { isText }: Pair) => {
  if (look === 'contrast') return isText ? 7 : 4.5;
  return isText ? 4.5 : 3;
};

const cases = looks.flatMap((look) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.map((pair) => ({ look, scheme, pair, name: nameOf(pair), least: least(look, pair) })),
  ),
);

describe('a theme', () => {
  it.each(cases)(
    '$look, $scheme: $name can be read at $least : 1',
    ({ look, scheme, pair, least: needed }) => {
      const of = (name: string) => colourOf(look, scheme, name);
      const mixed = pair.mixed && { colour: of(pair.mixed.colour), share: pair.mixed.share };
      expect(contrastOf(of(pair.colour), of(pair.ground), mixed)).toBeGreaterThanOrEqual(needed);
    },
  );

  it.each(looks.filter((look) => look !== 'default'))(
    '%s has tokens of the kit, and nothing else',
    (look) => {
      const found: string[] = [];
      const note = (node: ChildNode) => {
        if (node.type === 'comment') return;
        if (node.type === 'rule') {
          expect(node.selector).toBe(`[data-look='${look}']`);
          node.each(note);
        } else found.push(node.type === 'decl' ? node.prop : node.toString());
      };
      postcss.parse(css(sheetOf(look))).each(note);
      const known = [...defaults.keys()].map((name) => `--faultline-${name}`);
      expect(found.length).toBeGreaterThan(10);
      expect(found.filter((name) => !known.includes(name))).toEqual([]);
    },
  );

  it('is loaded for every name that can be chosen', () => {
    for (const look of looks) expect(css('themes.css')).toContain(`./${sheetOf(look)}`);
  });
});
