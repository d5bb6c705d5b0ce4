import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const at = (file: string) => fileURLToPath(new URL(`../packages/components/${file}`, import.meta.url));

/** One design token in the W3C format, with both themes of a colour. */
interface Token {
  readonly $type: string;
  readonly $value: unknown;
  readonly $extensions?: unknown;
}

/** A colour of one theme, with values from 0 to 1 where the format requires that. */
interface Oklch {
  readonly colorSpace: 'oklch';
  readonly components: readonly number[];
  readonly alpha?: number;
}

function colour(text: string): Oklch {
  const [, channels = '', alpha] = /^oklch\(([^/)]+)(?:\/([^/)]+))?\)$/.exec(text.trim()) ?? [];
  const components = channels.trim().split(/\s+/).map(Number);
  if (components.length !== 3 || components.some(Number.isNaN))
    throw new Error(
      `tokens.css has the colour "${text}", which is not oklch(L C H). Write it as oklch(0.5 0.1 250).`,
    );
  return { colorSpace: 'oklch', components, ...(alpha === undefined ? {} : { alpha: Number(alpha) }) };
}

function tokenOf(name: string, value: string): Token {
  const themes = /^light-dark\((oklch\([^)]+\)),\s*(oklch\([^)]+\))\)$/.exec(value);
  if (themes)
    return {
      $type: 'color',
      $value: colour(themes[1] ?? ''),
      $extensions: { 'dev.faultline.dark': colour(themes[2] ?? '') },
    };
  const length = /^([\d.]+)(px|rem|ms)$/.exec(value);
  if (length)
    return {
      $type: length[2] === 'ms' ? 'duration' : 'dimension',
      $value: { value: Number(length[1]), unit: length[2] },
    };
  if (name.startsWith('font-family'))
    return { $type: 'fontFamily', $value: value.split(/,\s*/).map((font) => font.replace(/'/g, '')) };
  return { $type: name.startsWith('font-weight') ? 'fontWeight' : 'number', $value: Number(value) };
}

const prefix = '--faultline-';

/** The tokens of a style sheet in the W3C design-token format, grouped as their names are: `color.surface`, `space.1`. */
export function tokensOf(css: string): Record<string, unknown> {
  const groups: Record<string, Record<string, Token>> = {};
  for (const declaration of css.split(';')) {
    const at = declaration.lastIndexOf(prefix);
    if (at < 0) continue;
    const [name = '', value = ''] = declaration.slice(at + prefix.length).split(':');
    const [group = '', ...rest] = name.split('-');
    groups[group] = { ...groups[group], [rest.join('-')]: tokenOf(name, value.trim().replace(/\s+/g, ' ')) };
  }
  return groups;
}

/** The text of tokens.json for the present tokens.css. */
export const tokensJson = (): string =>
  `${JSON.stringify(tokensOf(readFileSync(at('src/tokens.css'), 'utf8')), null, 2)}\n`;

/** The path of that file. */
export const tokensFile = at('generated/tokens.json');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(tokensFile, tokensJson());
