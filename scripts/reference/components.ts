import { dirname } from 'node:path';
import ts from 'typescript';
import type {
  ComponentReference,
  HookReference,
  PartReference,
} from '../../apps/storybook/src/reference/types.ts';
import { attributesFile, attributesOf } from './attributes.ts';
import { defaultsOf } from './defaults.ts';
import { elementOf } from './element.ts';
import { madeOf } from './imports.ts';
import { messagesOf } from './messages.ts';
import { propsOf, propsTypeOf } from './props.ts';
import { docOf, exportsOf, placeOf, tagOf, type Source } from './source.ts';
import { variablesOf, type Variables } from './variables.ts';

type Named = readonly [name: string, symbol: ts.Symbol];

/** Whether something can be rendered, rather than being a type or a table. */
const isComponent = (source: Source, [name, symbol]: Named): boolean =>
  /^[A-Z]/.test(name) && (symbol.flags & ts.SymbolFlags.Value) !== 0 && propsTypeOf(source, symbol) !== null;

function withDoc({ checker, complain }: Source, [name, symbol]: Named): HookReference {
  const doc = docOf(checker, symbol);
  const [place] = symbol.declarations ?? [];
  if (doc === '' && place)
    complain(`\`${name}\` has no sentence. Write its doc comment at ${placeOf(place)}.`);
  return { name, doc };
}

const partOf = (source: Source, named: Named, defaults: ReadonlyMap<ts.Node, string>): PartReference => ({
  ...withDoc(source, named),
  element: elementOf(source, named[1]),
  props: propsOf(source, named, defaults),
});

/** What is exported as `XParts` beside the component `X`. */
function offeredWith({ checker, exported }: Source, name: string): readonly Named[] {
  const module = exported.get(`${name}Parts`);
  return module ? [...exportsOf(checker, module)] : [];
}

/** The file in which something is declared. */
const fileOf = (symbol: ts.Symbol): string => symbol.declarations?.[0]?.getSourceFile().fileName ?? '';

/** Describes every component that a package exports. What has no sentence is reported; see `Source.complain`. */
export function componentsOf(source: Source, variables: Variables): readonly ComponentReference[] {
  const { checker } = source;
  const defaults = defaultsOf(source);
  const components = [...source.exported].filter((named) => isComponent(source, named));
  const inFolder = new Map(components.map(([name, symbol]) => [dirname(fileOf(symbol)), name]));
  const isFamily = (folder: string) => ts.sys.fileExists(attributesFile(folder));
  return components.map(([name, symbol]): ComponentReference => {
    const file = fileOf(symbol);
    const folder = dirname(file);
    const { files, sheets, contains } = madeOf(source, file, isFamily);
    const offered = offeredWith(source, name);
    return {
      ...partOf(source, [name, symbol], defaults),
      example: tagOf(symbol, checker, 'example'),
      throws: tagOf(symbol, checker, 'throws'),
      contains: contains.map((other) => inFolder.get(other) ?? '').sort(),
      parts: offered
        .filter((part) => isComponent(source, part))
        .map((part) => partOf(source, part, defaults)),
      hooks: offered.filter(([own]) => own.startsWith('use')).map((hook) => withDoc(source, hook)),
      attributes: attributesOf(source, folder, files),
      variables: variablesOf(source, variables, sheets),
      messages: messagesOf(files, folder),
    };
  });
}
