import postcss from 'postcss';
import ts from 'typescript';
import type { VariableReference } from '../../apps/storybook/src/reference/types.ts';
import { commentBefore, readTokens } from '../tokens/readTokens.ts';
import { pathOf, readText, type Source } from './source.ts';

const used = /var\(\s*(--faultline-[a-z0-9-]+)/g;

/** The variables that a style sheet reads. */
const readIn = (css: string): readonly string[] => {
  const found = new Set<string>();
  postcss.parse(css).walkDecls(({ value }) => {
    for (const [, name = ''] of value.matchAll(used)) found.add(name);
  });
  return [...found];
};

/** What the comments of style sheets say about variables that components set themselves. */
function explainedIn(css: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  postcss.parse(css).walkDecls(/^--faultline-/, (declaration) => {
    const doc = commentBefore(declaration);
    if (doc && !found.has(declaration.prop)) found.set(declaration.prop, doc);
  });
  return found;
}

/** The same for variables that code sets: the comment before the property of a style. */
function explainedInCode(files: readonly ts.SourceFile[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^'--faultline-/.test(node.name.getText())) {
      const text = node.getSourceFile().text;
      const [comment] = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
      if (comment)
        found.set(
          node.name.getText().slice(1, -1),
          text
            .slice(comment.pos, comment.end)
            .replace(/^\/\*+|\*\/$|^\/\//g, '')
            .trim(),
        );
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return found;
}

/** What every variable of the package is for, whoever sets it. */
export interface Variables {
  readonly tokens: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, string>;
}

/** Reads what all variables of a package are for. */
export const readVariables = (
  { files }: Source,
  tokensCss: string,
  sheets: readonly string[],
): Variables => ({
  tokens: new Map(readTokens(tokensCss).map(({ name, doc }) => [`--faultline-${name}`, doc])),
  own: new Map([...sheets.flatMap((sheet) => [...explainedIn(readText(sheet))]), ...explainedInCode(files)]),
});

/** The variables that style sheets read, the tokens first, each with what it is for. */
export function variablesOf(
  { complain }: Source,
  { tokens, own }: Variables,
  sheets: readonly string[],
): readonly VariableReference[] {
  const found = new Map<string, VariableReference>();
  for (const sheet of sheets)
    for (const name of readIn(readText(sheet))) {
      const doc = tokens.get(name) ?? own.get(name) ?? '';
      if (doc === '')
        complain(
          `\`${name}\`, read in ${pathOf(sheet)}, has no sentence. Write a comment before the place where it is set.`,
        );
      found.set(name, { name, doc, isToken: tokens.has(name) });
    }
  const all = [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
  return [...all.filter(({ isToken }) => isToken), ...all.filter(({ isToken }) => !isToken)];
}
