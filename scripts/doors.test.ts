import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { publishedPackages } from './build/packages.ts';

const head = `# What every entry point exports

A name that is added, removed or changed here is a change of the public interface and needs a changeset. This page is written by
\`npx vitest run --project node scripts/doors.test.ts -u\`.
`;

interface Exported {
  readonly name: string;
  readonly isType: boolean;
}

const isExported = (node: ts.Node) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function exportsOf(statement: ts.Statement): readonly Exported[] {
  if (ts.isExportDeclaration(statement)) {
    if (!statement.exportClause || !ts.isNamedExports(statement.exportClause))
      throw new Error(`An entry point must name what it exports: ${statement.getText()}`);
    return statement.exportClause.elements.map(({ name, isTypeOnly }) => ({
      name: name.text,
      isType: statement.isTypeOnly || isTypeOnly,
    }));
  }
  if (!isExported(statement)) return [];
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => ({
      name: name.getText(),
      isType: false,
    }));
  if (ts.isFunctionDeclaration(statement))
    return [{ name: statement.name?.text ?? 'default', isType: false }];
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [{ name: statement.name.text, isType: true }];
  throw new Error(`An entry point exports something that this page cannot name: ${statement.getText()}`);
}

/** The names that a file exports, values before types. */
function namesOf(file: string): string {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const all = source.statements.flatMap(exportsOf);
  const listed = (isType: boolean) =>
    all
      .filter((one) => one.isType === isType)
      .map(({ name }) => `\`${name}\``)
      .sort()
      .join(', ');
  return [listed(false), listed(true) && `Types: ${listed(true)}.`].filter(Boolean).join('\n\n');
}

/** Every entry point of every published package, with its source file. */
const doors = publishedPackages().flatMap(({ name, folder }) => {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string>>;
  };
  return Object.entries(exports)
    .filter(([, file]) => /\.tsx?$/.test(file))
    .map(([door, file]) => [name + door.slice(1), join(folder, file)] as const);
});

it('every name that an entry point exports is on the page', async () => {
  const sections = doors.map(([door, file]) => `## \`${door}\`\n\n${namesOf(file)}\n`);
  const page = await format([head, ...sections].join('\n'), { parser: 'markdown' });
  await expect(page).toMatchFileSnapshot('../docs/doors.md');
});
