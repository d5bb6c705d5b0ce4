import { relative, sep } from 'node:path';
import ts from 'typescript';

/** An entry point: as an app imports it, and the declarations that are built for it. */
export interface Door {
  readonly door: string;
  readonly types: string;
  /** Where the declarations of its package are; what is declared elsewhere is named and not repeated. */
  readonly dist: string;
}

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

const print = (node: ts.Node, file: ts.SourceFile): string =>
  printer.printNode(ts.EmitHint.Unspecified, node, file);

/** What a file calls the modules that it imports whole: the build numbers them, e.g. `react17`, differently each time. */
const namespacesOf = (file: ts.SourceFile): ReadonlySet<string> =>
  new Set(
    file.statements.flatMap((statement) => {
      const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined;
      return bindings && ts.isNamespaceImport(bindings) ? [bindings.name.text] : [];
    }),
  );

/** Prints a statement alike in each build: inferred unions have their members in any order, and imported modules any number. */
function printStable(statement: ts.Node): string {
  const file = statement.getSourceFile();
  const namespaces = namespacesOf(file);
  const isNamespace = (node: ts.Node) => ts.isIdentifier(node) && namespaces.has(node.text);
  const { transformed, dispose } = ts.transform(statement, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        if (ts.isQualifiedName(node) && isNamespace(node.left)) return node.right;
        const own = ts.visitEachChild(node, visit, context);
        if (!ts.isUnionTypeNode(own)) return own;
        const members = own.types.map((type) => ({ type, text: print(type, file) }));
        members.sort((a, b) => (a.text < b.text ? -1 : 1));
        return context.factory.createUnionTypeNode(members.map(({ type }) => type));
      };
      return visit;
    },
  ]);
  const text = transformed.map((node) => print(node, file)).join('\n');
  dispose();
  return text;
}

/** What is printed of a declaration: of a variable, the statement that it stands in. */
function statementOf(declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

/** The names of types that a declaration refers to. */
function namesIn(declaration: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) found.push(node.typeName);
    if (ts.isExpressionWithTypeArguments(node)) found.push(node.expression);
    if (ts.isTypeQueryNode(node)) found.push(node.exprName);
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return found;
}

/**
 * The public types of entry points, as text that changes when, and only when, a type changes that an app can meet: everything that is
 * exported, and what that refers to in the same package. Comments are left out.
 *
 * @returns by the entry point
 * @throws Error when an entry point has no declarations.
 */
export function apiReports(doors: readonly Door[]): ReadonlyMap<string, string> {
  const program = ts.createProgram(
    doors.map(({ types }) => types),
    {
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ES2022,
      skipLibCheck: true,
      types: [],
    },
  );
  const checker = program.getTypeChecker();
  const resolved = (symbol: ts.Symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const reportOf = ({ door, types, dist }: Door): string => {
    const file = program.getSourceFile(types);
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${door} has no declarations in ${types}: run "npm run build" first.`);
    const isHere = (declaration: ts.Declaration) =>
      !relative(dist, declaration.getSourceFile().fileName).startsWith(`..${sep}`);
    const declared = (symbol: ts.Symbol) => (symbol.declarations ?? []).filter(isHere);
    const text = (symbol: ts.Symbol) =>
      [...new Set(declared(symbol).map(statementOf))].map(printStable).join('\n');

    const exported = checker
      .getExportsOfModule(module)
      .map((symbol) => ({ name: symbol.name, symbol: resolved(symbol) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const seen = new Set(exported.map(({ symbol }) => symbol));
    const inner: ts.Symbol[] = [];
    const follow = (symbol: ts.Symbol): void => {
      for (const name of declared(symbol).map(statementOf).flatMap(namesIn)) {
        const found = checker.getSymbolAtLocation(name);
        const other = found && resolved(found);
        // A type parameter is part of what declares it.
        if (
          !other ||
          seen.has(other) ||
          other.flags & ts.SymbolFlags.TypeParameter ||
          declared(other).length === 0
        )
          continue;
        seen.add(other);
        inner.push(other);
        follow(other);
      }
    };
    exported.forEach(({ symbol }) => follow(symbol));

    const all = exported.map(({ name, symbol }) => {
      const own = text(symbol);
      if (own === '') return `// ${name}: of another package.`;
      return symbol.name === name ? own : `// ${symbol.name} as ${name}\n${own}`;
    });
    const reached = inner
      .map((symbol) => text(symbol))
      .filter(Boolean)
      .sort();
    const also = reached.length > 0 ? ['// Not exported, but referred to:', ...reached] : [];
    return [...all, ...also].join('\n\n');
  };
  return new Map(doors.map((one) => [one.door, reportOf(one)]));
}
