import { compileString } from '@internationalized/string-compiler';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const components = fileURLToPath(new URL('../packages/components/src', import.meta.url));

/** Folders with words, and the conditions that each must have words for. */
const families: Readonly<Record<string, string | null>> = {
  messages: null,
  'reconnect-banner': "ConditionOn<'banner'>",
  'mic-permission-prompt': "Extract<ConditionOn<'prompt'>, `media.${string}`>",
  'auth-prompt': "Extract<ConditionOn<'prompt'>, `auth.${string}`>",
  'hangup-dialog': "ConditionOn<'dialog'>",
  'quality-indicator': "ConditionOn<'indicator'>",
  'issue-list': "ConditionOn<'silent'>",
  'call-status': null,
};

/** A generated file: where it belongs and what must be in it. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** The type that the compiled words of a family must satisfy, with its import. */
function typeOf(folder: string, conditions: string | null): readonly [string, string] {
  const from = folder === 'messages' ? '../types.ts' : '../../messages/types.ts';
  return conditions === null
    ? [`import type { Messages } from '${from}';`, 'Messages']
    : [`import type { ConditionOn, MessagesFor } from '${from}';`, `MessagesFor<${conditions}>`];
}

/** Compiles the ICU messages of every family into modules: text as it is, the rest as small functions. */
export function compileMessages(): readonly GeneratedFile[] {
  return Object.entries(families).map(([folder, conditions]) => {
    const source = `${components}/${folder}/locales/en.json`;
    const words = JSON.parse(readFileSync(source, 'utf8')) as Record<string, string>;
    const [imports, type] = typeOf(folder, conditions);
    const lines = Object.entries(words).map(([key, text]) => {
      const compiled = compileString(text);
      return `  ${JSON.stringify(key)}: ${compiled.startsWith('`') ? JSON.stringify(text) : compiled},`;
    });
    return {
      path: `${components}/${folder}/generated/en.ts`,
      text: [
        '// Generated from ../locales/en.json by `pnpm messages`. Change the words there.',
        imports,
        '',
        'export const en = {',
        ...lines,
        `} as const satisfies ${type};`,
        '',
      ].join('\n'),
    };
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const { path, text } of compileMessages()) writeFileSync(path, text);
