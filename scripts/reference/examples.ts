import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { ApiExport } from '../../apps/storybook/src/reference/types.ts';
import { root } from '../lib/root.mjs';

/** The example of one exported name. */
export interface Example {
  /** Its entry point, without `@faultline/`. */
  readonly door: string;
  readonly name: string;
  readonly code: string;
}

/** Where the SDKs and all our packages can be imported. */
const folder = join(root, 'apps/samples');
const objects = join(folder, 'exampleObjects.ts');

/** All examples, each once, although several entry points may have the same name. */
export function examplesOf(doors: ReadonlyMap<string, readonly ApiExport[]>): readonly Example[] {
  const byCode = new Map<string, Example>();
  for (const [door, all] of doors)
    for (const { name, example } of all)
      if (example && !byCode.has(example)) byCode.set(example, { door, name, code: example });
  return [...byCode.values()];
}

const declaredIn = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(/^export (?:declare const|type) (\w+)|^export \{ (.*) \} from/gm),
  ].flatMap(([, name, names = '']) => name ?? names.split(', '));

const namesIn = (code: string): ReadonlySet<string> => new Set(code.match(/[A-Za-z_$][\w$]*/g));

/** An import of the names that an example uses and does not declare itself. */
function importsOf(
  { door, code }: Example,
  doors: ReadonlyMap<string, readonly ApiExport[]>,
): readonly string[] {
  const used = namesIn(code);
  const imported = [...code.matchAll(/^import \{(.*?)\}/gm)].flatMap(
    ([, names = '']) => names.match(/\w+/g) ?? [],
  );
  const taken = new Set([...[...code.matchAll(/const (\w+)/g)].map(([, name]) => name), ...imported]);
  const take = (names: readonly string[], from: string): readonly string[] => {
    const wanted = names.filter((name) => used.has(name) && !taken.has(name));
    for (const name of wanted) taken.add(name);
    return wanted.length === 0 ? [] : [`import { ${wanted.join(', ')} } from '${from}';`];
  };
  const others = [...doors.keys()].filter((one) => one !== door);
  return [
    ...[door, ...others].flatMap((one) =>
      take(
        (doors.get(one) ?? []).map(({ name }) => name),
        `@faultline/${one}`,
      ),
    ),
    ...take(declaredIn(objects), './exampleObjects.ts'),
  ];
}

/** An example as a module: its own imports come first, and the rest is what a function does. */
function moduleOf(example: Example, doors: ReadonlyMap<string, readonly ApiExport[]>): string {
  const lines = example.code.split('\n');
  const imports = lines.filter((line) => line.startsWith('import '));
  // What a file exports is a name of its own here.
  const rest = lines
    .filter((line) => !line.startsWith('import '))
    .map((line) => line.replace(/^export (default )?/, ''));
  return [...imports, ...importsOf(example, doors), 'export async function example() {', ...rest, '}'].join(
    '\n',
  );
}

/** What the compiler says of examples, by the name that each is of; nothing of those that compile. */
export function compileExamples(
  examples: readonly Example[],
  doors: ReadonlyMap<string, readonly ApiExport[]>,
): ReadonlyMap<string, readonly string[]> {
  const modules = new Map(
    examples.map((example, at) => [join(folder, `example-${at}.tsx`), moduleOf(example, doors)]),
  );
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  );
  const lenient = {
    ...options,
    noUnusedLocals: false,
    noUnusedParameters: false,
    verbatimModuleSyntax: false,
  };
  const files = new Map([
    ...modules,
    [join(folder, 'pl.json'), '{}'],
    [join(folder, 'phone.ts'), `export type { Phone } from './exampleObjects.ts';`],
  ]);
  const host = ts.createCompilerHost(lenient);
  const { readFile, fileExists } = host;
  host.readFile = (file) => files.get(file) ?? readFile.call(host, file);
  host.fileExists = (file) => files.has(file) || fileExists.call(host, file);
  const program = ts.createProgram([...modules.keys()], lenient, host);
  return new Map(
    [...modules.keys()].flatMap((file, at) => {
      const source = program.getSourceFile(file);
      const said = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      const { door, name } = examples[at] ?? { door: '', name: '' };
      const sentences = said.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
      return sentences.length === 0 ? [] : [[`${door} ${name}`, sentences] as const];
    }),
  );
}
