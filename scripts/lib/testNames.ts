import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What is written after `it`: `it.each([…])('…')`, `it.skipIf(…)('…')`. */
const variants = ['concurrent', 'each', 'fails', 'only', 'runIf', 'skip', 'skipIf'];

/** Whether it is `it` or `test`, or a variant of them, that is called. */
function declaresTest(called: ts.Expression): boolean {
  if (ts.isIdentifier(called)) return called.text === 'it' || called.text === 'test';
  if (ts.isPropertyAccessExpression(called))
    return variants.includes(called.name.text) && declaresTest(called.expression);
  return ts.isCallExpression(called) && declaresTest(called.expression);
}

/** The names of the tests in a file as they are written, with their placeholders. */
export function testNames(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && declaresTest(node.expression)) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteralLike(name)) names.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
