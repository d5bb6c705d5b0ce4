import { createFakeStore, sampleScreen, sampleShown } from '@faultline/testing/app';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Rule } from 'postcss';
import { afterEach, describe, expect, it } from 'vitest';
import { readTokens } from '../../../scripts/tokens/readTokens.ts';
import { oklabOf, readBoth, readOklch } from '../../storybook/src/tokens/oklch.ts';
import { contrastIn, leastContrast, pairName, pairs } from '../../storybook/src/tokens/pairs.ts';
import { Themed } from './Themed.tsx';

const css = readFileSync(join(import.meta.dirname, 'theme.css'), 'utf8');
const kit = readFileSync(join(import.meta.dirname, '../../../packages/components/src/tokens.css'), 'utf8');

afterEach(cleanup);

const isInMedia = (rule: Rule) => rule.parent?.type === 'atrule';

/** What the theme sets, in the media query or outside of it. */
function declared(inMedia: boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  postcss.parse(css).walkRules((rule) => {
    if (isInMedia(rule) !== inMedia) return;
    rule.walkDecls((one) => void found.set(one.prop, one.value));
  });
  return found;
}

const usual = new Map(readTokens(kit).map(({ name, value }) => [`--faultline-${name}`, value]));
const looks = {
  'as it is': new Map([...usual, ...declared(false)]),
  'with more contrast': new Map([...usual, ...declared(false), ...declared(true)]),
};

/** The last rule of the theme that the element has and that says which colours are used. */
function schemeOf(element: Element): string | undefined {
  let scheme: string | undefined;
  postcss.parse(css).walkDecls('color-scheme', ({ parent, value }) => {
    if (element.matches((parent as Rule).selector)) scheme = value;
  });
  return scheme;
}

const store = () =>
  createFakeStore({
    screen: sampleScreen({ banner: sampleShown('signaling.unreachable', { severity: 'error' }) }),
  }).store;

describe('the switch', () => {
  it('begins with the colours of the system, changes them for the whole page, and leaves nothing', async () => {
    const { unmount } = render(<Themed store={store()} />);
    const root = document.documentElement;
    expect(schemeOf(root)).toBe('light dark');
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(schemeOf(root)).toBe('dark');
    await userEvent.click(screen.getByRole('radio', { name: 'Light' }));
    expect(schemeOf(root)).toBe('light');
    await userEvent.click(screen.getByRole('radio', { name: 'As the system' }));
    expect(schemeOf(root)).toBe('light dark');
    unmount();
    expect(root.hasAttribute('data-theme')).toBe(false);
  });
});

describe('the theme', () => {
  it('sets tokens that the kit has', () => {
    const set = [...declared(false).keys(), ...declared(true).keys()].filter((name) => name.startsWith('--'));
    expect(set.length).toBeGreaterThan(10);
    expect(set.filter((name) => !usual.has(name))).toEqual([]);
  });

  it.each(
    Object.entries(looks).flatMap(([look, tokens]) =>
      (['light', 'dark'] as const).flatMap((scheme) =>
        pairs.map((pair) => ({ look, tokens, scheme, pair, name: pairName(pair) })),
      ),
    ),
  )('$look, $scheme: $name can be read', ({ tokens, scheme, pair }) => {
    const contrast = contrastIn(pair, (name) => {
      const both = readBoth(tokens.get(`--faultline-color-${name}`) ?? '');
      if (!both) throw new Error(`${name} needs light-dark().`);
      return oklabOf(readOklch(both[scheme]));
    });
    expect(contrast).toBeGreaterThanOrEqual(leastContrast(pair, 'AA'));
  });

  it('has rules for parts that are there, and gives its class to the kit', () => {
    render(<Themed store={store()} dense />);
    const banner = screen.getByRole('group', { name: 'We cannot reach the call service' });
    expect(banner.matches("[data-faultline='reconnect-banner'][data-tone='danger']")).toBe(true);
    expect(banner.closest('.dense')).not.toBeNull();
    expect(css).toContain("[data-faultline='reconnect-banner'][data-tone='danger'] {");
    expect(css).toContain('\n.dense {');
  });
});
