import ts from 'typescript';
import { original, type Source } from './source.ts';

/** Types that stand for the attributes of the element that they are given. */
const ofElement = new Set(['PartProps', 'Part', 'ComponentPropsWithoutRef', 'ComponentProps']);

const named = (node: ts.Node): ts.Node | null =>
  ts.isTypeReferenceNode(node)
    ? node.typeName
    : ts.isExpressionWithTypeArguments(node)
      ? node.expression
      : null;

const literal = (node: ts.TypeNode | undefined): string | null =>
  node && ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : null;

/** The places where what a name stands for is declared. */
const declarationsOf = (checker: ts.TypeChecker, name: ts.Node): readonly ts.Node[] => {
  const symbol = checker.getSymbolAtLocation(name);
  return symbol ? (original(checker, symbol).declarations ?? []) : [];
};

/** What a part made by a call is made from: the types that the call is given, or else the function that is called. */
const madeFrom = (checker: ts.TypeChecker, call: ts.CallExpression): readonly ts.Node[] =>
  call.typeArguments?.length ? call.typeArguments : declarationsOf(checker, call.expression);

/** The element whose attributes something takes: it is named in its types, or in the types that these are made from; else null. */
export function elementOf({ checker, folder }: Source, symbol: ts.Symbol): string | null {
  const [place] = symbol.declarations ?? [];
  const type = place && checker.getTypeOfSymbolAtLocation(symbol, place);
  if (type?.aliasSymbol?.name === 'Part') {
    const [tag] = type.aliasTypeArguments ?? [];
    if (tag?.isStringLiteral()) return tag.value;
  }
  const seen = new Set<ts.Node>();
  const first = (nodes: readonly ts.Node[]): string | null => {
    for (const node of nodes) {
      const element = visit(node);
      if (element !== null) return element;
    }
    return null;
  };
  const visit = (node: ts.Node): string | null => {
    if (seen.has(node) || !node.getSourceFile().fileName.startsWith(`${folder}/`)) return null;
    seen.add(node);
    const name = named(node);
    if (name) {
      const [argument] = (node as ts.NodeWithTypeArguments).typeArguments ?? [];
      if (name.getText() === 'SVGProps') return 'svg';
      if (ofElement.has(name.getText())) return literal(argument);
      return (
        first((node as ts.NodeWithTypeArguments).typeArguments ?? []) ?? first(declarationsOf(checker, name))
      );
    }
    if (ts.isVariableDeclaration(node) && node.initializer) {
      const made = node.initializer;
      return ts.isCallExpression(made) ? first(madeFrom(checker, made)) : visit(made);
    }
    if (ts.isFunctionLike(node) && node.parameters[0]?.type) {
      const element = visit(node.parameters[0].type);
      if (element !== null) return element;
    }
    if (ts.isPropertySignature(node)) return null;
    let found: string | null = null;
    ts.forEachChild(node, (child) => {
      found ??= visit(child);
    });
    return found;
  };
  return place ? visit(place) : null;
}
