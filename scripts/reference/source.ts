import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import ts from 'typescript';
import { root } from '../lib/root.mjs';

/** The source of an entry point, as TypeScript understands it. */
export interface Source {
  /** The folder of the file that names what it exports. */
  readonly folder: string;
  readonly checker: ts.TypeChecker;
  /** What it exports, by name. */
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
 * Reads entry points, all at once because they share most of their files.
 *
 * @param files `index.ts` of a package, or another file that names what an entry point has.
 * @returns in the same order
 * @throws Error when a file is not there, or when it exports nothing.
 */
export function readSources(
  files: readonly string[],
  complain: (sentence: string) => void,
): readonly Source[] {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  return files.map((file) => {
    const index = program.getSourceFile(file);
    const module = index && checker.getSymbolAtLocation(index);
    if (!module) throw new Error(`${file} exports nothing. Name there what the package has.`);
    const folder = dirname(file);
    return {
      folder,
      checker,
      exported: exportsOf(checker, module),
      files: program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${folder}/`)),
      complain,
    };
  });
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
