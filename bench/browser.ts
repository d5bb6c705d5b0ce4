import { build } from 'esbuild';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright';
import { chromiumFlags, ensureChromium } from '../scripts/lib/chromium.mjs';
import { root } from '../scripts/lib/root.mjs';
import { builtPackages } from '../scripts/build/builtPackages.ts';
import { forPages, withoutNode } from './peerBundle.ts';

/** A page with one bundle on it, in a context of its own. */
export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  close(): Promise<void>;
}

/** A Chromium and a server on the loopback address, for as long as a benchmark runs. */
export interface Bench {
  readonly version: string;
  open(script: string): Promise<OpenPage>;
  close(): Promise<void>;
}

/** React tells each commit to this hook, in production builds too. */
const commitCounter = `window.reactCommits = 0;
window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = { supportsFiber: true, renderers: new Map(), inject: () => 1,
  onCommitFiberRoot: () => { window.reactCommits++; }, onCommitFiberUnmount() {}, onPostCommitFiberRoot() {}, checkDCE() {} };`;

const html = `<!doctype html><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
<body><script>${commitCounter}</script><script src="/bundle.js"></script>`;

async function bundle(script: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: join(root, 'bench/web'), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'error',
    outdir: 'out',
    ...forPages,
    nodePaths: [join(root, 'node_modules'), join(root, 'packages/components/node_modules')],
    plugins: [builtPackages, withoutNode],
  });
  return outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '';
}

/** Starts the browser and the server; ends both with `close`. */
export async function openBench(): Promise<Bench> {
  let script = '';
  const server = createServer((request, response) => {
    const isScript = request.url === '/bundle.js';
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'text/html',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(isScript ? script : html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
  return {
    version: browser.version(),
    async open(source) {
      script = await bundle(source);
      const context = await browser.newContext();
      const page = await context.newPage();
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      const cdp = await context.newCDPSession(page);
      await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
      await page.goto(`http://127.0.0.1:${port}/`);
      const [error] = errors;
      if (error) throw error;
      return { page, cdp, close: () => context.close() };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Collects garbage until nothing more goes. */
export async function collectGarbage(cdp: CDPSession): Promise<void> {
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
}

/** One of the browser's own counters: seconds for a duration, bytes for a size. */
export async function counter(cdp: CDPSession, name: 'TaskDuration' | 'JSHeapUsedSize'): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}

/** The value below which a share of all lies; 0.5 is the median. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ??
  Number.NaN;
