import { build, type Plugin } from 'esbuild';
import { peersFolder } from '../scripts/lib/peers.mjs';
import type { WeighFrom } from './weigh.ts';

/** The vendors' SDKs for which the compared packages are made: an app brings them itself. */
const sdks = [
  'livekit-client',
  '@livekit/protocol',
  '@azure/communication-calling',
  '@azure/communication-chat',
  '@azure/communication-calling-effects',
  'amazon-chime-sdk-js',
];

/** What a package exports; nothing for CommonJS. */
const namesOf = async (path: string, resolveDir: string): Promise<readonly string[]> => {
  const { metafile } = await build({
    stdin: { contents: `export * from '${path}'`, resolveDir },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
    outfile: 'names.js',
    plugins: [
      {
        name: 'only this one',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^[^./]/ }, (other) =>
            other.path === path ? null : { path: other.path, external: true },
          ),
      },
    ],
  });
  return Object.values(metafile.outputs)[0]?.exports ?? [];
};

/**
 * An SDK behind `export * from` would keep a whole bundle alive, because nobody knows its names: it is replaced by a
 * module that lists them and takes each from the external SDK. A CommonJS SDK has no such names, and needs no
 * replacement.
 */
const namedSdk: Plugin = {
  name: 'names of an SDK',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, resolveDir, namespace }) => {
      if (!sdks.includes(path)) return null;
      const isNamed = namespace !== 'sdk' && (await namesOf(path, resolveDir)).length > 0;
      if (!isNamed) return { path, external: true, sideEffects: false };
      return { path, namespace: 'sdk', pluginData: resolveDir, sideEffects: false };
    });
    onLoad({ filter: /.*/, namespace: 'sdk' }, async ({ path, pluginData: resolveDir }) => ({
      // One statement per name: a single one would also keep names that nobody uses.
      contents: (await namesOf(path, resolveDir))
        .map((name) => `export { ${name} } from '${path}';`)
        .join('\n'),
      resolveDir,
    }));
  },
};

/** How a page with a compared package is built: as in an app, with its SDK. */
export const forPages = {
  loader: { '.css': 'empty', '.svg': 'dataurl', '.png': 'dataurl' },
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
} as const;

/** Parts of Node that some packages ask for and no browser has. */
export const withoutNode: Plugin = {
  name: 'nothing of Node',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:.*|util|fs|path|crypto|stream|http|https|os|url|zlib)$/ }, ({ path }) => ({
      path,
      namespace: 'nothing',
    }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {}' }));
  },
};

/** How the bundle of a compared package is built: like ours, from the folder in which these packages are installed. */
export const fromPeers: WeighFrom = {
  folder: peersFolder,
  plugins: [namedSdk, withoutNode],
  options: {
    outdir: 'out',
    ...forPages,
  },
};
