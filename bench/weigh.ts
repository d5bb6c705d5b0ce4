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
  /** Minified bytes of each file, the heaviest first. */
  readonly files: readonly (readonly [file: string, bytes: number])[];
}

const filesOf = ({ outputs }: Metafile) =>
  Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .map(([file, { bytesInOutput }]) => [relative(root, resolve(file)), bytesInOutput] as const)
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a);

/** Where a module's imports are looked up, and what else its bundle needs. */
export interface WeighFrom {
  readonly folder: string;
  readonly plugins: readonly Plugin[];
  readonly options?: Pick<BuildOptions, 'outdir' | 'loader' | 'define'>;
}
const ours: WeighFrom = { folder: join(root, 'bench'), plugins: [builtPackages] };

/**
 * Bundles a module as an app's production build would, and weighs it.
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
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [join(root, 'packages/components/node_modules'), join(root, 'packages/hooks/node_modules')],
    plugins: [outside([...brought, ...more]), ...from.plugins],
    ...from.options,
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  return {
    minified: contents.length,
    compressed: gzipSync(contents, { level: 9 }).length,
    files: filesOf(metafile),
  };
}
