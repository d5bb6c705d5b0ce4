import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { ApiExport } from '../../apps/storybook/src/reference/types.ts';
import { publishedPackages } from '../build/packages.ts';
import type { Example } from './examples.ts';

const exampleOf = (member: ts.Node): string | null => {
  const tag = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === 'example');
  return tag ? (ts.getTextOfJSDocComment(tag.comment) ?? null) : null;
};

/** What an app calls an object of this kind, e.g. `source` for a `TelnyxSource`. */
const objectOf = (kind: string): string => (/[A-Z][a-z]+$/.exec(kind)?.[0] ?? kind).toLowerCase();

/** An example with the object that it is about: a field is given to it, and a method is called on it. */
const completed = (kind: string, member: string, code: string): string =>
  code.startsWith(`${member}:`)
    ? `const ${objectOf(kind)}: ${kind} = { ${code} };`
    : `const ${objectOf(kind)} = {} as ${kind};\n${code}`;

function examplesIn(file: string, doors: ReadonlyMap<string, readonly ApiExport[]>): readonly Example[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isInterfaceDeclaration).flatMap((kind) =>
    kind.members.flatMap((member) => {
      const code = exampleOf(member);
      const [door] = [...doors].find(([, all]) => all.some(({ name }) => name === kind.name.text)) ?? [];
      if (code === null || door === undefined) return [];
      const name = member.name?.getText(source) ?? '';
      return [{ door, name: `${kind.name.text}.${name}`, code: completed(kind.name.text, name, code) }];
    }),
  );
}

/** The examples of all methods and fields of the interfaces that an app can import. */
export const methodExamples = (doors: ReadonlyMap<string, readonly ApiExport[]>): readonly Example[] =>
  publishedPackages()
    .map(({ folder }) => join(folder, 'src'))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /(?<!\.test|\.d)\.tsx?$/.test(file))
        .flatMap((file) => examplesIn(join(folder, file), doors)),
    );
