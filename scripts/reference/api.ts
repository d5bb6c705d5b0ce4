import ts from 'typescript';
import type { ApiExport, ApiKind, ParameterReference } from '../../apps/storybook/src/reference/types.ts';
import { docOf, inLines, placeOf, tagOf, type Source } from './source.ts';

type Named = readonly [name: string, symbol: ts.Symbol];

const format =
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope | ts.TypeFormatFlags.WriteArrowStyleSignature;

/** The type of a value where it was declared. */
function typeOf({ checker }: Source, symbol: ts.Symbol): ts.Type | null {
  const [place] = symbol.declarations ?? [];
  return place && symbol.flags & ts.SymbolFlags.Value
    ? checker.getTypeOfSymbolAtLocation(symbol, place)
    : null;
}

function kindOf(source: Source, [name, symbol]: Named): ApiKind {
  const type = typeOf(source, symbol);
  if (!type) return 'type';
  if (type.getCallSignatures().length === 0) return 'value';
  if (/^use[A-Z]/.test(name)) return 'hook';
  return /^[A-Z]/.test(name) ? 'component' : 'function';
}

/** A declaration as it stands in the source, with the comments inside it and without its own. */
const declared = (node: ts.Node): string => {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return statement.getText().replace(/^export /, '');
};

/** How something is written: a type as it is declared, anything else by its name and its type. */
function codeOf(source: Source, [name, symbol]: Named, kind: ApiKind): string {
  const { checker } = source;
  const [place] = symbol.declarations ?? [];
  const type = typeOf(source, symbol);
  if (kind === 'type' || !type || !place) return (symbol.declarations ?? []).map(declared).join('\n\n');
  if (kind === 'value') return `const ${name}: ${checker.typeToString(type, place, format)}`;
  return type
    .getCallSignatures()
    .map(
      (signature) =>
        `function ${name}${checker.signatureToString(signature, place, ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope)}`,
    )
    .join('\n');
}

/** What the comment says of each parameter. */
const parametersOf = ({ checker }: Source, symbol: ts.Symbol): readonly ParameterReference[] =>
  symbol
    .getJsDocTags(checker)
    .filter(({ name, text }) => name === 'param' && text)
    .map(({ text }) => {
      const [name = '', ...doc] = ts.displayPartsToString(text).split(' ');
      return { name, doc: inLines(doc.join(' ')) };
    });

/** The exported names of types that a declaration refers to, in their order. */
function namesIn(symbol: ts.Symbol): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) return;
    if (ts.isTypeReferenceNode(node)) found.add(node.typeName.getText());
    if (ts.isExpressionWithTypeArguments(node)) found.add(node.expression.getText());
    ts.forEachChild(node, visit);
  };
  for (const declaration of symbol.declarations ?? []) visit(declaration);
  found.delete(symbol.name);
  return found;
}

/** Describes everything that an entry point exports, in its order. What has no sentence is reported; see `Source.complain`. */
export function apiOf(source: Source): readonly ApiExport[] {
  const { checker, complain, exported } = source;
  // Parts, exported together as a module, are described with their component.
  const own = [...exported].filter(([, { flags }]) => !(flags & ts.SymbolFlags.ValueModule));
  return own.map((named): ApiExport => {
    const [name, symbol] = named;
    const kind = kindOf(source, named);
    const doc = docOf(checker, symbol);
    const [place] = symbol.declarations ?? [];
    if (doc === '' && place)
      complain(`\`${name}\` has no sentence. Write its doc comment at ${placeOf(place)}.`);
    return {
      name,
      kind,
      doc,
      code: codeOf(source, named, kind),
      parameters: parametersOf(source, symbol),
      returns: tagOf(symbol, checker, 'returns'),
      throws: tagOf(symbol, checker, 'throws'),
      example: tagOf(symbol, checker, 'example'),
      uses: [...namesIn(symbol)].filter((used) => exported.has(used)),
    };
  });
}
