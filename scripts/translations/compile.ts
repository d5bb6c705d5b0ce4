import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PackedWords } from '../../packages/components/src/locales/unpacked.ts';
import type { Words } from './check.ts';

const components = fileURLToPath(new URL('../../packages/components', import.meta.url));

/** The languages with translations. */
export const translatedLocales = (): readonly string[] =>
  readdirSync(`${components}/locales`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

/** The messages of a language. */
export const wordsIn = (locale: string): Words =>
  JSON.parse(readFileSync(`${components}/locales/${locale}.json`, 'utf8')) as Words;

/** Messages in the form that `unpacked` of the locales reads. */
export function packed(words: Words): PackedWords {
  const areas = new Map<string, string | Map<string, string | [string, string]>>();
  for (const [key, text] of Object.entries(words)) {
    const dot = key.indexOf('.');
    const [area, rest] = [key.slice(0, dot), key.slice(dot + 1)];
    if (dot < 1) {
      areas.set(key, text);
      continue;
    }
    const found = areas.get(area);
    const inArea = found instanceof Map ? found : new Map<string, string | [string, string]>();
    areas.set(area, inArea);
    const [before, slot] = [rest.slice(0, rest.lastIndexOf('.')), rest.slice(rest.lastIndexOf('.') + 1)];
    const title = words[`${area}.${before}.title`];
    const body = words[`${area}.${before}.body`];
    const isPaired = slot === 'title' || slot === 'body';
    if (!isPaired || title === undefined || body === undefined) inArea.set(rest, text);
    else if (slot === 'title') inArea.set(before, [title, body]);
  }
  return Object.fromEntries(
    [...areas].map(([area, inArea]) => [area, inArea instanceof Map ? Object.fromEntries(inArea) : inArea]),
  );
}

/** The module of each language, and the one that loads them. */
export function compileTranslations(): readonly { readonly path: string; readonly text: string }[] {
  const folder = `${components}/src/locales/generated`;
  const modules = translatedLocales().map((locale) => ({
    path: `${folder}/${locale}.ts`,
    text: [
      `// Generated from packages/components/locales/${locale}.json by \`pnpm messages\`. Change the words there.`,
      "import type { PackedWords } from '../unpacked.ts';",
      '',
      `export const words: PackedWords = ${JSON.stringify(packed(wordsIn(locale)), null, 1)};`,
      '',
    ].join('\n'),
  }));
  const loaders = [
    '// Generated from the files in packages/components/locales by `pnpm messages`.',
    '',
    '/** Loads the words of a language. */',
    'export const loaders = {',
    ...translatedLocales().map(
      (locale) => `  ${/-/.test(locale) ? `'${locale}'` : locale}: () => import('./${locale}.ts'),`,
    ),
    '} as const;',
    '',
  ].join('\n');
  return [...modules, { path: `${folder}/loaders.ts`, text: loaders }];
}
