import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Files } from './pageServer.ts';

const document = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page.css" />
    <title>Faultline call page</title>
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/page.js"></script>
  </body>
</html>
`;

/** Bundles a page, real SDK and all, in memory; of our packages their sources, where no plugin says otherwise. */
export async function buildPage(entry: URL, plugins: Plugin[] = []): Promise<Files> {
  const { outputFiles } = await build({
    entryPoints: { page: fileURLToPath(entry) },
    bundle: true,
    // What a page loads only when it is asked for is in files of its own.
    splitting: true,
    plugins,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    write: false,
    outdir: '/',
    sourcemap: false,
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'error',
  });
  const files = new Map<string, Uint8Array | string>([['/', document]]);
  const styles = outputFiles.filter(({ path }) => path.endsWith('.css'));
  files.set('/page.css', styles.map(({ text }) => text).join(''));
  for (const { path, contents } of outputFiles)
    if (!path.endsWith('.css')) files.set(`/${basename(path)}`, contents);
  return files;
}
