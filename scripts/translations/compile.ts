import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { icuCode } from '../lib/icuCode.ts';
import type { Words } from './check.ts';

const components = fileURLToPath(new URL('../../packages/components', import.meta.url));

/** The languages that there are translations in. */
export const translatedLocales = (): readonly string[] =>
  readdirSync(`${components}/locales`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

/** The words of a language. */
export const wordsIn = (locale: string): Words =>
  JSON.parse(readFileSync(`${components}/locales/${locale}.json`, 'utf8')) as Words;

/** The module of each language, and the one that loads them. */
export function compileTranslations(): readonly { readonly path: string; readonly text: string }[] {
  const folder = `${components}/src/locales/generated`;
  const modules = translatedLocales().map((locale) => ({
    path: `${folder}/${locale}.ts`,
    text: [
      `// Generated from packages/components/locales/${locale}.json by \`pnpm messages\`. Change the words there.`,
      "import type { Messages } from '../../messages/types.ts';",
      '',
      'export const messages = {',
      ...Object.entries(wordsIn(locale)).map(([key, text]) => `  ${JSON.stringify(key)}: ${icuCode(text)},`),
      '} as const satisfies Messages;',
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
