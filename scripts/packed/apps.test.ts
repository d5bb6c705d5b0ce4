import { chromium, type Browser, type Locator } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { chromiumFlags, findChromium } from '../lib/chromium.mjs';
import { createConsumerFolder, type ConsumerFolder, type Served } from './consumerFolder.ts';
import type { Manager } from './managers.ts';

interface App {
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly manager: Manager;
  /** Absent where its server builds what it serves. */
  readonly build?: readonly [string, readonly string[]];
  readonly serve: readonly [string, readonly string[]];
  /** A policy that the page is served with: a breach of it is a complaint of the page. */
  readonly policy?: string;
}

/** Nothing inline, nothing from elsewhere, and no text that becomes a script or an element. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const vite = {
  files: ['apps/vite', 'apps/shared'],
  build: ['vite', ['build', '--logLevel', 'warn']],
  serve: ['vite', ['preview', '--host', '127.0.0.1', '--port', '0']],
  policy: strict,
} as const;
const query = manifest.devDependencies['@tanstack/react-query'];
const react19 = { react: '19.3.1', 'react-dom': '19.3.1', '@tanstack/react-query': query };

const types = Object.fromEntries(
  (['@types/react', '@types/react-dom', '@types/node'] as const).map((name) => [
    name,
    manifest.devDependencies[name],
  ]),
);

/** Typical apps, each installed in another way. */
const apps: Readonly<Record<string, App>> = {
  'Vite and React 19, installed by npm': {
    ...vite,
    dependencies: { ...react19, vite: '8.3.8' },
    manager: 'npm',
  },
  'Vite and React 18, installed by pnpm': {
    ...vite,
    dependencies: { react: '18.2.0', 'react-dom': '18.2.0', '@tanstack/react-query': query, vite: '8.3.8' },
    manager: 'pnpm',
  },
  'Vite and React 19, installed by Yarn without node_modules': {
    ...vite,
    dependencies: { ...react19, vite: '8.3.8' },
    manager: 'yarn',
  },
  'Node alone, whose server renders the page': {
    files: ['apps/node', 'apps/shared'],
    dependencies: {
      ...react19,
      tsx: manifest.devDependencies.tsx,
      esbuild: manifest.devDependencies.esbuild,
    },
    manager: 'npm',
    serve: ['tsx', ['server.tsx']],
    policy: strict,
  },
  'Next, whose server sends the page in two parts': {
    files: ['apps/next', 'apps/shared'],
    // Without a terminal to ask in, Next installs nothing by itself.
    dependencies: { ...react19, next: '16.4.6', typescript: '5.9.3', ...types },
    manager: 'npm',
    build: ['next', ['build']],
    serve: ['next', ['start', '--hostname', '127.0.0.1', '--port', '0']],
  },
};

/** What somebody sees behind the words, however the app's build has rewritten the colours. */
const ground = (element: Locator): Promise<string> =>
  element.evaluate((shown) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    if (!canvas) return 'nothing';
    canvas.fillStyle = getComputedStyle(shown).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return red + green + blue > 3 * 128 ? 'light' : 'dark';
  });

let browser: Browser;
beforeAll(async () => {
  const executablePath = await findChromium();
  browser = await chromium.launch({ args: chromiumFlags, ...(executablePath && { executablePath }) });
});
afterAll(() => browser.close());

describe.each(Object.entries(apps))('%s', (_, { files, dependencies, manager, build, serve, policy }) => {
  let app: ConsumerFolder | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    app = await createConsumerFolder(files, dependencies, manager);
    if (build) await app.exec(...build);
    served = await app.serve(...serve);
  });
  afterAll(async () => {
    await served?.stop();
    app?.remove();
  });

  it('says what is wrong, in the looks of the kit, and the page has no complaint', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    if (policy !== undefined)
      await page.route(served?.url ?? '', async (route) => {
        const response = await route.fetch();
        await route.fulfill({
          response,
          headers: { ...response.headers(), 'content-security-policy': policy },
        });
      });
    await page.goto(served?.url ?? '');
    await page.getByRole('button', { name: 'Block the microphone' }).click();
    const prompt = page.getByRole('group', { name: 'Your microphone is blocked' });
    await prompt.waitFor();
    await page.getByRole('status', { name: 'Microphone' }).getByText('blocked').waitFor();
    const corners = await prompt.evaluate((element) => getComputedStyle(element).borderRadius);
    expect(corners).not.toBe('0px');
    expect(await ground(prompt)).toBe('light');
    for (const place of ['documentElement', 'body'] as const) {
      await page.evaluate((name) => document[name].classList.add('dark'), place);
      expect(await ground(prompt)).toBe('dark');
      await page.evaluate((name) => document[name].classList.remove('dark'), place);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
