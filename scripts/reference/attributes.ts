import ts from 'typescript';
import type { AttributeGroup } from '../../apps/storybook/src/reference/types.ts';
import { inLines, pathOf, placeOf, readText, type Source } from './source.ts';

/** Where a component's data attributes are written down: `reconnect-banner/reconnect-banner.attributes.ts`. */
export const attributesFile = (folder: string): string =>
  `${folder}/${folder.split('/').at(-1) ?? ''}.attributes.ts`;

const attribute = /^data-[a-z-]+$/;

/** The attributes that code gives to elements: in JSX, and as the properties of an object. */
function attributesIn(files: readonly ts.SourceFile[]): ReadonlyMap<string, ts.Node> {
  const found = new Map<string, ts.Node>();
  const visit = (node: ts.Node): void => {
    const name =
      ts.isJsxAttribute(node) || (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name))
        ? node.name.getText().replace(/^'|'$/g, '')
        : '';
    if (attribute.test(name) && !found.has(name)) found.set(name, node);
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return found;
}

/** The text of the first doc comment, without its stars. */
function commentIn(text: string): string {
  const from = text.indexOf('/**');
  const to = text.indexOf('*/', from + 3);
  if (from < 0 || to < 0) return '';
  const lines = text.slice(from + 3, to).split('\n');
  return lines.map((line) => line.trimStart().replace(/^\* ?/, '')).join('\n');
}

/** The lists in the doc comment of the attributes: a line that ends with a colon says on which element the next ones are. */
function groupsIn(text: string): readonly AttributeGroup[] {
  const comment = commentIn(text);
  const groups: { on: string; attributes: { name: string; doc: string }[] }[] = [];
  let on = '';
  for (const block of comment.split(/\n(?=- )|\n\s*\n/).map(inLines)) {
    const [, name, doc] = /^- `(data-[a-z-]+)`(?:: (.+))?$/.exec(block) ?? [];
    if (name === undefined) {
      on = /(?:^|\. )([^.]+):$/.exec(block)?.[1] ?? on;
      continue;
    }
    const last = groups.at(-1);
    const group = last?.on === on ? last : { on, attributes: [] };
    if (group !== last) groups.push(group);
    group.attributes.push({ name, doc: doc ?? '' });
  }
  return groups;
}

/** The names in the list that the file exports. */
const listed = (text: string): readonly string[] =>
  [...text.matchAll(/^ {2}'(data-[a-z-]+)',$/gm)].map(([, name = '']) => name);

/**
 * The data attributes of a component with their sentences. What the code sets and the file does not explain is reported, and so is what
 * the file explains and the code does not set.
 *
 * @param files everything that the component is made of.
 */
export function attributesOf(
  { complain, folder }: Source,
  component: string,
  files: readonly ts.SourceFile[],
): readonly AttributeGroup[] {
  const file = attributesFile(component);
  const set = attributesIn(files.filter(({ fileName }) => !fileName.startsWith(`${folder}/host/`)));
  const text = ts.sys.fileExists(file) ? readText(file) : '';
  const groups = groupsIn(text);
  const explained = new Map(
    groups.flatMap(({ attributes }) => attributes.map(({ name, doc }) => [name, doc])),
  );
  for (const [name, node] of set)
    if (!explained.get(name))
      complain(`\`${name}\`, set at ${placeOf(node)}, has no sentence. Explain it in ${pathOf(file)}.`);
  for (const name of listed(text))
    if (!explained.get(name))
      complain(`\`${name}\` has no sentence. Explain it in the comment of ${pathOf(file)}.`);
  for (const name of explained.keys())
    if (!set.has(name))
      complain(`\`${name}\` is explained in ${pathOf(file)}, but nothing sets it. Take it out.`);
  return groups;
}
