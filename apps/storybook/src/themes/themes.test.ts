import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type ChildNode } from 'postcss';
import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../../scripts/tokens/readTokens.ts';
import { oklabOf, readBoth, readOklch, type Oklab } from '../tokens/oklch.ts';
import { contrastIn, leastContrast, pairName, pairs } from '../tokens/pairs.ts';
import { looks, type Look } from './themes.ts';

const css = (file: string) => readFileSync(join(import.meta.dirname, file), 'utf8');
const valuesIn = (file: string) =>
  new Map(readTokens(css(file)).map(({ name, value }) => [name, value] as const));

const defaults = valuesIn('generated/default.css');
const sheetOf = (look: Look) => (look === 'default' ? 'generated/default.css' : `${look}.css`);

/** Every token of a theme: those that it does not set are as they are without it. */
const tokensOf = (look: Look) => new Map([...defaults, ...valuesIn(sheetOf(look))]);

function colourOf(look: Look, scheme: 'light' | 'dark', name: string): Oklab {
  const value = tokensOf(look).get(`color-${name}`) ?? '';
  const both = readBoth(value);
  if (!both) throw new Error(`--faultline-color-${name} of ${look} is "${value}": it needs light-dark().`);
  return oklabOf(readOklch(both[scheme]));
}

const cases = looks.flatMap((look) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.map((pair) => ({
      look,
      scheme,
      pair,
      name: `${pairName(pair)} (${pair.isText ? 'text' : 'sign'})`,
      least: leastContrast(pair, look === 'contrast' ? 'AAA' : 'AA'),
    })),
  ),
);

describe('a theme', () => {
  it.each(cases)('$look, $scheme: $name can be read at $least : 1', ({ look, scheme, pair, least }) => {
    expect(contrastIn(pair, (name) => colourOf(look, scheme, name))).toBeGreaterThanOrEqual(least);
  });

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
