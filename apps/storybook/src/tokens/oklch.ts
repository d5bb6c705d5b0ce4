/** A colour as CSS writes it in `oklch()`: lightness from 0 to 1, chroma, hue in degrees; `alpha` only where it is below 1. */
export interface Oklch {
  readonly colorSpace: 'oklch';
  readonly components: readonly number[];
  readonly alpha?: number;
}

/**
 * Reads a colour of a style sheet.
 *
 * @throws Error when it is not `oklch(L C H)`, with or without an alpha.
 */
export function readOklch(text: string): Oklch {
  const [, channels = '', alpha] = /^oklch\(([^/)]+)(?:\/([^/)]+))?\)$/.exec(text.trim()) ?? [];
  const components = channels.trim().split(/\s+/).map(Number);
  if (components.length !== 3 || components.some(Number.isNaN))
    throw new Error(
      `A token has the colour "${text}", which is not oklch(L C H). Write it as oklch(0.5 0.1 250).`,
    );
  return { colorSpace: 'oklch', components, ...(alpha === undefined ? {} : { alpha: Number(alpha) }) };
}

/** The light and the dark colour of `light-dark(oklch(…), oklch(…))`; null when it is something else. */
export function readBoth(value: string): { readonly light: string; readonly dark: string } | null {
  const [, light, dark] =
    /^light-dark\(\s*(oklch\([^)]{1,80}\)),\s*(oklch\([^)]{1,80}\))\s*\)$/.exec(value) ?? [];
  return light === undefined || dark === undefined ? null : { light, dark };
}

type Oklab = readonly [lightness: number, a: number, b: number];

function oklabOf({ components: [lightness = 0, chroma = 0, hue = 0] }: Oklch): Oklab {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** Relative luminance of WCAG, from OKLab by the matrices of CSS Color 4. */
function luminanceOf([lightness, a, b]: Oklab): number {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (channel: number) => Math.min(1, Math.max(0, channel));
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratioOf(one: Oklab, other: Oklab): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** A ground into which another colour is mixed, as `color-mix(in oklab, …)` does it. */
export interface Mixed {
  readonly colour: Oklch;
  /** From 0 to 1: how much of it there is. */
  readonly share: number;
}

/** The contrast of WCAG 2 between two opaque colours, from 1 to 21; the second one with another one mixed in. */
export function contrastOf(one: Oklch, ground: Oklch, mixed?: Mixed): number {
  const base = oklabOf(ground);
  if (!mixed) return ratioOf(oklabOf(one), base);
  const added = oklabOf(mixed.colour);
  const between = (at: 0 | 1 | 2) => base[at] * (1 - mixed.share) + added[at] * mixed.share;
  return ratioOf(oklabOf(one), [between(0), between(1), between(2)]);
}
