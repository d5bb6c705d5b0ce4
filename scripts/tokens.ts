import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readBoth, readOklch, type Oklch } from '../apps/storybook/src/tokens/oklch.ts';
import { readTokens } from './tokens/readTokens.ts';

const at = (file: string) => fileURLToPath(new URL(`../packages/components/${file}`, import.meta.url));

/** One design token in the W3C format, with both themes of a colour. */
interface Token {
  readonly $type: string;
  readonly $value: unknown;
  readonly $description?: string;
  readonly $extensions?: unknown;
}

interface Shadow {
  readonly color: Oklch;
  readonly offsetX: Length;
  readonly offsetY: Length;
  readonly blur: Length;
  readonly spread: Length;
}

interface Length {
  readonly value: number;
  readonly unit: 'px';
}

/** One layer of a shadow: `0 1px 2px oklch(0 0 0 / 0.06)`. */
function shadow(text: string): Shadow {
  const [, lengths = '', colour = ''] = /^([^o]+)\s(oklch\([^)]+\))$/.exec(text) ?? [];
  const values = lengths.split(' ').map((length) => Number(length.replace(/px$/, '')));
  if (values.length !== 3 || values.some(Number.isNaN))
    throw new Error(
      `tokens.css has the shadow "${text}", which is not x, y and blur in px with a colour. Write it as 0 1px 2px oklch(0 0 0 / 0.1).`,
    );
  const [offsetX, offsetY, blur] = values.map((value): Length => ({ value, unit: 'px' }));
  const none: Length = { value: 0, unit: 'px' };
  return {
    color: readOklch(colour),
    offsetX: offsetX ?? none,
    offsetY: offsetY ?? none,
    blur: blur ?? none,
    spread: none,
  };
}

function tokenOf(name: string, value: string): Token {
  const both = readBoth(value);
  if (both)
    return {
      $type: 'color',
      $value: readOklch(both.light),
      $extensions: { 'dev.faultline.dark': readOklch(both.dark) },
    };
  const length = /^([\d.]+)(px|rem|ms)$/.exec(value);
  if (length)
    return {
      $type: length[2] === 'ms' ? 'duration' : 'dimension',
      $value: { value: Number(length[1]), unit: length[2] },
    };
  if (name.startsWith('shadow')) return { $type: 'shadow', $value: value.split(/,\s*(?=\d)/).map(shadow) };
  if (name.startsWith('font-family'))
    return { $type: 'fontFamily', $value: value.split(/,\s*/).map((font) => font.replace(/'/g, '')) };
  return { $type: name.startsWith('font-weight') ? 'fontWeight' : 'number', $value: Number(value) };
}

/**
 * The tokens of a style sheet in the W3C design-token format, grouped as their names are: `color.surface`, `space.1`. One that is
 * `initial` has no value of its own, and is left out.
 */
export function tokensOf(css: string): Record<string, unknown> {
  const groups: Record<string, Record<string, Token>> = {};
  for (const { name, value, doc } of readTokens(css)) {
    if (value === 'initial') continue;
    const [group = '', ...rest] = name.split('-');
    const token = { ...tokenOf(name, value), ...(doc && { $description: doc }) };
    groups[group] = { ...groups[group], [rest.join('-')]: token };
  }
  return groups;
}

/** The text of tokens.json for the present tokens.css. */
export const tokensJson = (): string =>
  `${JSON.stringify(tokensOf(readFileSync(at('src/tokens.css'), 'utf8')), null, 2)}\n`;

/** The path of that file. */
export const tokensFile = at('generated/tokens.json');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(tokensFile, tokensJson());
