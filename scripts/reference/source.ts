import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/root.mjs';

/** The source of a package of components, as TypeScript understands it. */
export interface Source {
  /** The folder with `index.ts`. */
  readonly folder: string;
  readonly checker: ts.TypeChecker;
  /** What `index.ts` exports, by name. */
  readonly exported: ReadonlyMap<string, ts.Symbol>;
  readonly files: readonly ts.SourceFile[];
  /** Takes a complaint: what has no sentence. All of them are reported together. */
  readonly complain: (sentence: string) => void;
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/**
 * Reads the source of a package.
 *
 * @throws Error when there is no `index.ts`, or when it exports nothing.
 */
export function readSource(folder: string, complain: (sentence: string) => void): Source {
  const program = ts.createProgram([`${folder}/index.ts`], options);
  const checker = program.getTypeChecker();
  const index = program.getSourceFile(`${folder}/index.ts`);
  const module = index && checker.getSymbolAtLocation(index);
  if (!module) throw new Error(`${folder}/index.ts exports nothing. Name there what the package has.`);
  return {
    folder,
    checker,
    exported: exportsOf(checker, module),
    files: program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${folder}/`)),
    complain,
  };
}

/** What a name stands for, behind imports and exports. */
export const original = (checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

/** What a module exports, by name. */
export const exportsOf = (checker: ts.TypeChecker, module: ts.Symbol): ReadonlyMap<string, ts.Symbol> =>
  new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, original(checker, symbol)]));

/** A path as it is written in a complaint. */
export const pathOf = (file: string): string => relative(root, file);

/** The place of a declaration, for a complaint. */
export const placeOf = (node: ts.Node): string => {
  const file = node.getSourceFile();
  return `${pathOf(file.fileName)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};

/** Text in one line for each of its paragraphs. */
export const inLines = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();

/** The doc comment of something, without its tags; empty without one. */
export const docOf = (checker: ts.TypeChecker, symbol: ts.Symbol): string =>
  inLines(ts.displayPartsToString(symbol.getDocumentationComment(checker)));

/** The text of a tag such as `@example`; null without one. */
export function tagOf(symbol: ts.Symbol, checker: ts.TypeChecker, name: string): string | null {
  const tag = symbol.getJsDocTags(checker).find((one) => one.name === name);
  return tag ? ts.displayPartsToString(tag.text).trim() : null;
}

/** A file that lies beside the source, such as a style sheet. */
export const readText = (file: string): string => readFileSync(file, 'utf8');
