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

/** A colour in OKLab: lightness from 0 to 1, and two axes around 0. */
export type Oklab = readonly [lightness: number, a: number, b: number];

/** The same colour in OKLab. */
export function oklabOf({ components: [lightness = 0, chroma = 0, hue = 0] }: Oklch): Oklab {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
}

/** The text of a colour, with three digits: `oklch(0.52 0.15 255)`. */
export function oklchText([lightness, a, b]: Oklab, alpha = 1): string {
  const round = (value: number, digits = 3) => String(Number(value.toFixed(digits)));
  const chroma = Math.hypot(a, b);
  const hue = chroma < 0.0005 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const end = alpha < 1 ? ` / ${round(alpha)}` : '';
  return `oklch(${round(lightness)} ${round(chroma)} ${round(hue, 0)}${end})`;
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

/** A colour into which another one is mixed, as `color-mix(in oklab, …)` does it; `share`, from 0 to 1, is of the other one. */
export function mix(colour: Oklab, other: Oklab, share: number): Oklab {
  const at = (axis: 0 | 1 | 2) => colour[axis] * (1 - share) + other[axis] * share;
  return [at(0), at(1), at(2)];
}

/** The contrast of WCAG 2 between two opaque colours, from 1 to 21. */
export function contrastOf(one: Oklab, other: Oklab): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
