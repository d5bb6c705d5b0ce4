import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtPackages } from '../scripts/build/builtPackages.ts';
import { root } from '../scripts/lib/root.mjs';

/** What an app brings itself. */
const brought = ['react', 'react-dom', '@telnyx/webrtc'];

const outside = (packages: readonly string[]): Plugin => ({
  name: 'outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path }) =>
      packages.some((name) => path === name || path.startsWith(`${name}/`))
        ? { path, external: true, sideEffects: false }
        : null,
    );
  },
});

/** Bytes of a bundle. */
export interface Weight {
  readonly minified: number;
  /** gzip at its best level. */
  readonly compressed: number;
  /** gzip of the largest part that is loaded on demand; 0 when there is none. */
  readonly later: number;
  /** Minified bytes of each file, the largest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[];
}

const entriesOf = ({ outputs }: Metafile): readonly string[] =>
  Object.entries(outputs).flatMap(([path, { entryPoint }]) => (entryPoint === '<stdin>' ? [path] : []));

/** The outputs that are only imported on demand. */
const laterIn = ({ outputs }: Metafile): readonly string[] => [
  ...new Set(
    Object.values(outputs).flatMap(({ imports }) =>
      imports.flatMap(({ path, kind, external }) => (kind === 'dynamic-import' && !external ? [path] : [])),
    ),
  ),
];

/** The outputs that are loaded together with the given ones: what they import, but not what they import on demand. */
function startOf({ outputs }: Metafile, entries: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind, external } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && !external) visit(next);
  };
  entries.forEach(visit);
  return found;
}

const filesOf = ({ outputs }: Metafile, first: ReadonlySet<string>) =>
  Object.entries(outputs)
    .filter(([path]) => first.has(path))
    .flatMap(([, { inputs }]) => Object.entries(inputs))
    .map(([file, { bytesInOutput }]) => [relative(root, resolve(file)), bytesInOutput] as const)
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a);

/** Where a module's imports are resolved, and what else its bundle needs. */
export interface WeighFrom {
  readonly folder: string;
  readonly plugins: readonly Plugin[];
  readonly options?: Pick<BuildOptions, 'outdir' | 'loader' | 'define'>;
}
const ours: WeighFrom = { folder: join(root, 'bench'), plugins: [builtPackages] };

/**
 * Bundles a module as an app's production build would, and measures its size.
 *
 * @throws Error from esbuild when a package is not built or has no such export.
 */
export async function weigh(
  code: string,
  more: readonly string[] = [],
  from: WeighFrom = ours,
): Promise<Weight> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: from.folder, loader: 'js' },
    bundle: true,
    splitting: true,
    outdir: 'out',
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // As Vite, Rollup and webpack write characters outside ASCII.
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [join(root, 'packages/components/node_modules'), join(root, 'packages/hooks/node_modules')],
    plugins: [outside([...brought, ...more]), ...from.plugins],
    ...from.options,
  });
  const first = startOf(metafile, entriesOf(metafile));
  const sum = (paths: ReadonlySet<string>, size: (bytes: Uint8Array) => number) =>
    outputFiles
      .filter(({ path }) => paths.has(relative(process.cwd(), path)))
      .reduce((total, file) => total + size(file.contents), 0);
  const compressed = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length;
  const later = laterIn(metafile).map((path) =>
    sum(new Set([...startOf(metafile, [path])].filter((one) => !first.has(one))), compressed),
  );
  return {
    minified: sum(first, (bytes) => bytes.length),
    compressed: sum(first, compressed),
    later: Math.max(0, ...later),
    files: filesOf(metafile, first),
  };
}
