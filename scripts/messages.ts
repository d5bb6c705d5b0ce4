import { compileString } from '@internationalized/string-compiler';
import { conditions } from '@faultline/core';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileTranslations } from './translations/compile.ts';

const components = fileURLToPath(new URL('../packages/components/src', import.meta.url));

/** Folders with messages, and the conditions for which each must have messages. */
const families: Readonly<Record<string, string | null>> = {
  messages: null,
  internals: null,
  'reconnect-banner': "ConditionOn<'banner'>",
  'mic-permission-prompt': "Extract<ConditionOn<'prompt'>, `media.${string}`>",
  'auth-prompt': "Extract<ConditionOn<'prompt'>, `auth.${string}`>",
  'hangup-dialog': "ConditionOn<'dialog'>",
  'quality-indicator': "ConditionOn<'indicator'>",
  'issue-list': "ConditionOn<'silent'>",
  'unblock-steps': null,
  'call-status': null,
  'download-incident': null,
};

/** A generated file: its path and its content. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** An ICU message as code: plain text stays text, anything else becomes a small function. */
function compiled(text: string): string {
  const code = compileString(text);
  return code.startsWith('`') ? JSON.stringify(text) : code;
}

type Words = Readonly<Record<string, string>>;

/** Messages as the fields of an object, without the common start of their keys. */
const fieldsOf = (words: Words, start = ''): readonly string[] =>
  Object.entries(words).map(([key, text]) => `${JSON.stringify(key.slice(start.length))}: ${compiled(text)}`);

const under = (words: Words, start: string): Words =>
  Object.fromEntries(Object.entries(words).filter(([key]) => key.startsWith(start)));

/** The messages of one condition: its title, its body, and others by the rest of their keys. */
function saidOf(words: Words, condition: string): string {
  const start = `${condition}.`;
  const { [`${start}title`]: title, [`${start}body`]: body, ...more } = under(words, start);
  const rest = fieldsOf(more, start);
  // What is missing stays undefined, which does not compile.
  const said = [title, body].map((text) => (text === undefined ? 'undefined' : compiled(text)));
  if (rest.length > 0) said.push(`{ ${rest.join(', ')} }`);
  return `${JSON.stringify(condition)}: [${said.join(', ')}]`;
}

/** The module of a family's messages: those of a condition are together, so that its name appears once. */
function moduleOf(folder: string, type: string | null, words: Words): readonly string[] {
  const from = folder === 'messages' ? '..' : '../../messages';
  const block = (fields: readonly string[]) => ['{', ...fields.map((field) => `  ${field},`), '}'].join('\n');
  if (type === null)
    return [
      `import type { Messages } from '${from}/types.ts';`,
      '',
      `export const en = ${block(fieldsOf(words))} as const satisfies Messages;`,
    ];
  const told = Object.keys(conditions).filter((id) => Object.hasOwn(words, `${id}.title`));
  const others = Object.fromEntries(
    Object.entries(words).filter(([key]) => !told.some((id) => key.startsWith(`${id}.`))),
  );
  const said = told.map((id) => saidOf(words, id));
  return [
    `import { byKey } from '${from}/byKey.ts';`,
    `import type { ConditionOn } from '${from}/types.ts';`,
    '',
    `export const en = /* @__PURE__ */ byKey<${type}>(${block(said)}, ${block(fieldsOf(others))});`,
  ];
}

const wordsOf = (folder: string) =>
  JSON.parse(readFileSync(`${components}/${folder}/locales/en.json`, 'utf8')) as Words;

/** The messages of all families, for translators, and the names of their keys. */
function allTogether(): readonly GeneratedFile[] {
  const all = Object.assign({}, ...Object.keys(families).map(wordsOf)) as Words;
  const names = Object.keys(all).map((key) => `  | ${JSON.stringify(key)}`);
  const head = '// Generated from the locales of all families by `pnpm messages`.';
  return [
    { path: `${components}/../generated/en.json`, text: `${JSON.stringify(all, null, 2)}\n` },
    {
      path: `${components}/messages/generated/keys.ts`,
      text: [head, 'export type WordKey =', `${names.join('\n')};`, ''].join('\n'),
    },
  ];
}

/** Compiles the ICU messages of every family into modules. */
export function compileMessages(): readonly GeneratedFile[] {
  const modules = Object.entries(families).map(([folder, type]) => {
    const words = wordsOf(folder);
    const head = '// Generated from ../locales/en.json by `pnpm messages`. Change the words there.';
    return {
      path: `${components}/${folder}/generated/en.ts`,
      text: [head, ...moduleOf(folder, type, words), ''].join('\n'),
    };
  });
  return [...modules, ...allTogether(), ...compileTranslations()];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const { path, text } of compileMessages()) writeFileSync(path, text);
