import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { ComponentReference, MessageGroups, TokenGroup } from '../apps/storybook/src/reference/types.ts';
import { root } from './lib/root.mjs';
import { componentsOf } from './reference/components.ts';
import { messageGroupsOf } from './reference/messages.ts';
import { readSource } from './reference/source.ts';
import { defaultTheme, tokenGroupsOf } from './reference/tokens.ts';
import { readVariables } from './reference/variables.ts';

/** Everything that the pages about components and tokens are drawn from. */
export interface Reference {
  readonly components: readonly ComponentReference[];
  readonly messages: MessageGroups;
  readonly tokens: readonly TokenGroup[];
}

/**
 * Reads what the source of a package of components says about them.
 *
 * @param folder with `index.ts` and `tokens.css`.
 * @throws Error that names everything that has no sentence.
 */
export function referenceOf(folder: string): Reference {
  const complaints = new Set<string>();
  const complain = (sentence: string) => void complaints.add(sentence);
  const source = readSource(folder, complain);
  const css = readFileSync(join(folder, 'tokens.css'), 'utf8');
  const sheets = ts.sys.readDirectory(folder, ['.css'], undefined, ['**/*.module.css']);
  const reference = {
    components: componentsOf(source, readVariables(source, css, sheets)),
    messages: messageGroupsOf(source),
    tokens: tokenGroupsOf(css, complain),
  };
  if (complaints.size > 0) throw new Error([...complaints].join('\n'));
  return reference;
}

const pages = join(root, 'apps/storybook/src');

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The generated files, by path. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const { components, messages, tokens } = referenceOf(folder);
  const byName = Object.fromEntries(components.map((component) => [component.name, component]));
  return new Map([
    [`${pages}/reference/generated/components.json`, asJson(byName)],
    [`${pages}/reference/generated/messages.json`, asJson(messages)],
    [`${pages}/reference/generated/tokens.json`, asJson(tokens)],
    [`${pages}/themes/generated/default.css`, defaultTheme(readFileSync(join(folder, 'tokens.css'), 'utf8'))],
  ]);
}

if (process.argv[1] === import.meta.filename)
  for (const [path, text] of filesOf(join(root, 'packages/components/src'))) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
