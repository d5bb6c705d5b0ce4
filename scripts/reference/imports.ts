import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Source } from './source.ts';

/** The relative modules that a file loads at run time, static and dynamic, as paths. */
function importsOf(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const add = (specifier: ts.Node | undefined) => {
    if (specifier && ts.isStringLiteral(specifier) && specifier.text.startsWith('.'))
      found.push(join(dirname(file.fileName), specifier.text));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && !node.importClause?.isTypeOnly) add(node.moduleSpecifier);
    if (ts.isExportDeclaration(node) && !node.isTypeOnly) add(node.moduleSpecifier);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What a component is made of. */
export interface Made {
  readonly files: readonly ts.SourceFile[];
  /** Paths of its style sheets. */
  readonly sheets: readonly string[];
  /** The folders of other components that it shows. */
  readonly contains: readonly string[];
}

/**
 * Collects every file that a component needs: the modules that it imports, and theirs. The `index.ts` of another folder is the way to
 * another component, which has a page of its own, and is not followed when `isComponent` says so.
 */
export function madeOf(source: Source, start: string, isComponent: (folder: string) => boolean): Made {
  const byPath = new Map(source.files.map((file) => [file.fileName, file]));
  const files = new Map<string, ts.SourceFile>();
  const sheets = new Set<string>();
  const contains = new Set<string>();
  const visit = (path: string): void => {
    const file = byPath.get(path);
    if (path.endsWith('.module.css')) sheets.add(path);
    else if (path.endsWith('/index.ts') && dirname(path) !== dirname(start) && isComponent(dirname(path)))
      contains.add(dirname(path));
    else if (file && !files.has(path)) {
      files.set(path, file);
      for (const next of importsOf(file)) visit(next);
    }
  };
  visit(start);
  return { files: [...files.values()], sheets: [...sheets].sort(), contains: [...contains] };
}
