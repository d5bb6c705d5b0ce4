import ts from 'typescript';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './lib/root.mjs';
import { adapterFiles, problemOf, withDoors, withPeer } from './newAdapter.ts';

const folder = join(root, 'packages/adapters/src/example');

/** The compiler's messages for files that exist only in memory, as if they were in the adapters' package. */
function compile(files: ReadonlyMap<string, string>): readonly string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const inMemory = new Map([...files].map(([file, text]) => [join(folder, file), text]));
  const { readFile, fileExists, directoryExists } = host;
  host.readFile = (path) => inMemory.get(path) ?? readFile(path);
  host.fileExists = (path) => inMemory.has(path) || fileExists(path);
  host.directoryExists = (path) => path.startsWith(folder) || (directoryExists?.(path) ?? true);
  const { getSourceFile } = host;
  host.getSourceFile = (path, target) => {
    const text = inMemory.get(path);
    return text === undefined ? getSourceFile(path, target) : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram(
    [...inMemory.keys()].filter((path) => path.endsWith('.ts')),
    { ...options, noEmit: true },
    host,
  );
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file?.fileName.startsWith(folder) ?? true)
    .map(
      ({ file, messageText }) =>
        `${file ? basename(file.fileName) : ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

describe('a new adapter', () => {
  const files = adapterFiles('example', 'example-sdk');

  it('compiles as it is', () => {
    expect(compile(files)).toEqual([]);
  }, 300_000);

  it('does not compile once a code has no fixture and no words', () => {
    const catalogue = (files.get('codes/catalogue.ts') ?? '').replace(
      "'example/example'",
      "'example/new': { kind: 'error', name: 'NEW', condition: 'sdk.internal' },\n  'example/example'",
    );
    const problems = compile(new Map([...files, ['codes/catalogue.ts', catalogue]]));
    const missing = problems.filter((problem) => problem.includes('example/new'));
    expect(new Set(missing.map((problem) => problem.split(':')[0]))).toEqual(
      new Set(['developer.ts', 'fixtures.ts']),
    );
  }, 300_000);

  it('is named everywhere as it was asked to be', () => {
    const text = [...files.values()].join('\n');
    expect(text).not.toMatch(/__\w+__/);
    expect(text).toContain("'example-sdk': replayExample");
  });

  it('has doors for apps, in sources and as published', () => {
    const manifest = JSON.parse(withDoors('{"exports":{},"publishConfig":{"exports":{}}}', 'example')) as {
      exports: object;
      publishConfig: { exports: object };
    };
    const wanted = ['./example', './example/developer', './example/replay', './example/fixtures'];
    expect(Object.keys(manifest.exports)).toEqual(wanted);
    expect(Object.keys(manifest.publishConfig.exports)).toEqual(wanted);
  });

  it.each([
    ['2.3.4', '>=2.3.4 <3'],
    ['0.7.1', '>=0.7.1 <0.8'],
  ])('takes its SDK %s as an optional peer', (version, range) => {
    const manifest = withPeer(JSON.stringify({ devDependencies: { sdk: version } }), 'sdk');
    expect(JSON.parse(manifest)).toMatchObject({
      peerDependencies: { sdk: range },
      peerDependenciesMeta: { sdk: { optional: true } },
    });
  });

  it('keeps optional peers in the order of their names', () => {
    const before = { peerDependencies: { a: '1', z: '1' }, devDependencies: { sdk: '2.3.4' } };
    const { peerDependencies } = JSON.parse(withPeer(JSON.stringify(before), 'sdk')) as {
      peerDependencies: object;
    };
    expect(Object.keys(peerDependencies)).toEqual(['a', 'sdk', 'z']);
  });

  it('keeps the manifest itself as the last door', () => {
    const before = '{"exports":{},"publishConfig":{"exports":{"./package.json":"./package.json"}}}';
    const { publishConfig } = JSON.parse(withDoors(before, 'example')) as {
      publishConfig: { exports: object };
    };
    expect(Object.keys(publishConfig.exports).at(-1)).toBe('./package.json');
  });

  it('needs a name that can be one', () => {
    expect(problemOf(undefined, [])).toMatch(/npm run new:adapter NAME/);
    expect(problemOf('../oops', [])).toMatch(/small letters/);
    expect(problemOf('telnyx', ['telnyx'])).toMatch(/already/);
    expect(problemOf('example', ['telnyx'])).toBeNull();
  });
});
