import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { ComponentReference, MessageGroups, TokenGroup } from '../apps/storybook/src/reference/types.ts';
import { root } from './lib/root.mjs';
import { apiReference } from './reference/apiReference.ts';
import { createComplaints } from './reference/complaints.ts';
import { componentsOf } from './reference/components.ts';
import { messageGroupsOf } from './reference/messages.ts';
import { readSources } from './reference/source.ts';
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
  const { complain, settle } = createComplaints();
  const [source] = readSources([`${folder}/index.ts`], complain);
  if (!source) throw new Error(`There is nothing to describe in ${folder}.`);
  const css = readFileSync(join(folder, 'tokens.css'), 'utf8');
  const sheets = ts.sys.readDirectory(folder, ['.css'], undefined, ['**/*.module.css']);
  const reference = {
    components: componentsOf(source, readVariables(source, css, sheets)),
    messages: messageGroupsOf(source),
    tokens: tokenGroupsOf(css, complain),
  };
  settle();
  return reference;
}

const pages = join(root, 'apps/storybook/src');

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The generated files, by path. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const { components, messages, tokens } = referenceOf(folder);
  const byName = Object.fromEntries(components.map((component) => [component.name, component]));
  const api = [...apiReference()].map(
    ([door, exported]) =>
      [`${pages}/docs/generated/${door.replaceAll('/', '.')}.json`, asJson(exported)] as const,
  );
  return new Map([
    ...api,
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
