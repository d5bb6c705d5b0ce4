import ts from 'typescript';
import type { Source } from './source.ts';

/** A constant by its value: `600_000` for a name that stands for it. */
function valueOf(checker: ts.TypeChecker, node: ts.Expression): string {
  const [declaration] = (ts.isIdentifier(node) && checker.getSymbolAtLocation(node)?.declarations) || [];
  return declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
    ? valueOf(checker, declaration.initializer)
    : node.getText();
}

/**
 * Finds the defaults of properties: where the source takes a property out of its object, and says what it is without being given. They
 * are found by the property's own declaration, so that another one of the same name does not count.
 */
export function defaultsOf({ checker, files }: Source): ReadonlyMap<ts.Node, string> {
  const found = new Map<ts.Node, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBindingElement(node) && node.initializer && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      const property = checker.getTypeAtLocation(node.parent).getProperty(name);
      for (const declaration of property?.declarations ?? [])
        found.set(declaration, valueOf(checker, node.initializer));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return found;
}
