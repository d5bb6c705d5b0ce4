import ts from 'typescript';
import type { PropReference } from '../../apps/storybook/src/reference/types.ts';
import { docOf, placeOf, type Source } from './source.ts';

/** The object that a component takes: the first parameter of a function, or of a class. */
export function propsTypeOf({ checker }: Source, symbol: ts.Symbol): ts.Type | null {
  const [place] = symbol.declarations ?? [];
  if (!place) return null;
  const type = checker.getTypeOfSymbolAtLocation(symbol, place);
  const [signature] = [...type.getCallSignatures(), ...type.getConstructSignatures()];
  const [parameter] = signature?.getParameters() ?? [];
  return parameter ? checker.getTypeOfSymbolAtLocation(parameter, place) : null;
}

const format = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/** The type parameter that a type is, or is combined with; undefined without one. */
const parameterIn = (type: ts.Type): ts.Type | undefined =>
  type.isUnionOrIntersection()
    ? type.types.map(parameterIn).find((found) => found !== undefined)
    : type.isTypeParameter()
      ? type
      : undefined;

/** What a type parameter may be; any other type as it is. */
function widest(checker: ts.TypeChecker, type: ts.Type): ts.Type {
  const parameter = parameterIn(type);
  return (parameter && checker.getBaseConstraintOfType(parameter)) ?? type;
}

/** A type as TypeScript writes it; a name for several texts as these texts. */
function typeText(checker: ts.TypeChecker, declared: ts.Type): string {
  const type = widest(checker, declared);
  const choices = type.isUnion() ? type.types.filter((one) => !(one.flags & ts.TypeFlags.Undefined)) : [];
  if (choices.length > 1 && choices.every((one) => one.isStringLiteral()))
    return choices.map((one) => checker.typeToString(one)).join(' | ');
  const text = checker.typeToString(type, undefined, format).replace(/ \| undefined$/, '');
  // A function stands in brackets only beside something else.
  return choices.length === 1 ? text.replace(/^\((.*)\)$/, '$1') : text;
}

/** Where a property was written in the package; undefined for the attributes of elements, which React declares. */
const ownDeclaration = ({ folder }: Source, property: ts.Symbol): ts.Declaration | undefined =>
  property.declarations?.find((node) => node.getSourceFile().fileName.startsWith(`${folder}/`));

/** The properties of a component that the package declares itself, those that must be given first. */
export function propsOf(
  source: Source,
  [owner, symbol]: readonly [name: string, symbol: ts.Symbol],
  defaults: ReadonlyMap<ts.Node, string>,
): readonly PropReference[] {
  const { checker, complain } = source;
  const props = (propsTypeOf(source, symbol)?.getProperties() ?? []).flatMap((property) => {
    const declaration = ownDeclaration(source, property);
    if (!declaration) return [];
    const doc = docOf(checker, property);
    if (doc === '')
      complain(
        `The property \`${property.name}\` of \`${owner}\` has no sentence. Write its doc comment at ${placeOf(declaration)}.`,
      );
    return [
      {
        name: property.name,
        type: typeText(checker, checker.getTypeOfSymbol(property)),
        isRequired: !(property.flags & ts.SymbolFlags.Optional),
        default: defaults.get(declaration) ?? null,
        doc,
      },
    ];
  });
  return [...props.filter((prop) => prop.isRequired), ...props.filter((prop) => !prop.isRequired)];
}
