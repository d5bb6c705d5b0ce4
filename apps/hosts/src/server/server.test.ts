import { openPages, type CallPageDriver, type Pages } from '@faultline/app-rigs';
import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builtPackages } from '../../../../scripts/build/builtPackages.ts';

/** What a careful server allows its page: its own scripts and style sheets, nothing inline, and no markup from text. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'report-sample'",
  "style-src 'self' 'report-sample'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Renders the page in Node, with the packages as they are built. */
async function renderOnServer(): Promise<string> {
  const folder = await mkdtemp(fileURLToPath(new URL('../../node_modules/.server-', import.meta.url)));
  const outfile = join(folder, 'render.mjs');
  try {
    await build({
      entryPoints: [fileURLToPath(new URL('./render.tsx', import.meta.url))],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'error',
      jsx: 'automatic',
      plugins: [builtPackages],
      external: ['react', 'react-dom', 'react-dom/server', 'react/jsx-runtime', '@tanstack/*'],
    });
    const { render } = (await import(pathToFileURL(outfile).href)) as { render: () => string };
    return render();
  } finally {
    await rm(folder, { recursive: true });
  }
}

let pages: Pages;
let opened: CallPageDriver;
beforeAll(async () => {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page of a server</title>
<link rel="stylesheet" href="/page.css"></head><body><div id="root">${await renderOnServer()}</div>
<script type="module" src="/page.js"></script></body></html>`;
  pages = await openPages({
    entry: new URL('./page.tsx', import.meta.url),
    plugins: [builtPackages],
    handle(_, response, { pathname }) {
      if (pathname !== '/') return false;
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
      });
      response.end(html);
      return true;
    },
  });
  opened = await pages.open();
});
afterAll(() => pages.stop());

it('a page that a server rendered under a strict policy is taken over without a complaint, trouble and all', async () => {
  await opened.page.getByRole('group', { name: 'Your microphone is blocked' }).waitFor({ timeout: 10_000 });
  expect(await opened.page.evaluate(() => window.complaints)).toEqual([]);
});

it('its live regions are off the screen there too', async () => {
  const sizes = await opened.page
    .locator('[aria-live]')
    .evaluateAll((regions) => regions.map((region) => region.parentElement?.getBoundingClientRect().width));
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.every((width) => width === 1)).toBe(true);
});
