import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tokensFile, tokensJson, tokensOf } from './tokens.ts';

interface Oklch {
  readonly components: readonly [number, number, number];
}

interface ColourToken {
  readonly $value: Oklch;
  readonly $extensions: { readonly 'dev.faultline.dark': Oklch };
}

/** Relative luminance of WCAG, from OKLCH by the matrices of CSS Color 4. */
function luminance({ components: [lightness, chroma, hue] }: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (channel: number) => Math.min(1, Math.max(0, channel));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Oklch, other: Oklch): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const colours = (JSON.parse(tokensJson()) as { color: Record<string, ColourToken> }).color;
const themes = ['light', 'dark'] as const;

function colourOf(name: string, theme: (typeof themes)[number]): Oklch {
  const token = colours[name];
  if (!token) throw new Error(`tokens.css has no --faultline-color-${name}.`);
  return theme === 'light' ? token.$value : token.$extensions['dev.faultline.dark'];
}

describe('tokens', () => {
  it('are exported as they stand in the style sheet (else run: pnpm tokens)', () => {
    expect(readFileSync(tokensFile, 'utf8')).toBe(tokensJson());
  });

  it('say which value they cannot export', () => {
    expect(() => tokensOf('--faultline-color-x: light-dark(oklch(1 0), oklch(0 0 0));')).toThrow(
      'Write it as oklch(0.5 0.1 250).',
    );
  });

  const text = ['text', 'text-quiet', 'danger', 'warning-text', 'info', 'back'].flatMap((name) => [
    [name, 'surface'],
    [name, 'sunken'],
  ]);
  it.each([...text, ['on-action', 'action']])(
    'read %s on %s at 4.5 : 1 in both themes',
    (name = '', ground = '') => {
      for (const theme of themes)
        expect(contrast(colourOf(name, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['info', 'warning', 'danger', 'back', 'focus'])('show %s at 3 : 1 in both themes', (name) => {
    for (const theme of themes)
      for (const ground of ['surface', 'sunken'])
        expect(contrast(colourOf(name, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
