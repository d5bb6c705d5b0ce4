import { openPages } from '@faultline/app-rigs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';

const samples = fileURLToPath(new URL('../../../samples/getting-started', import.meta.url));
const notAnSdk = ['App.tsx', 'yourBackend.ts'];
const started = readdirSync(samples)
  .filter((name) => !notAnSdk.includes(name))
  .map((name) => name.replace(/\.ts$/, ''));

/** One adapter serves all SIP phones. */
const ids: Readonly<Record<string, string>> = { jssip: 'sipjs' };

/** The token of an account that does not exist; the SDK reads that it is not over yet. */
const token = ['{"alg":"none"}', '{"exp":4102444800,"grants":{}}', 'none'].map(btoa).join('.');

/** A Vonage Video session that does not exist; the SDK reads where it was made and for which key. */
const vonage = {
  apiKey: '100',
  sessionId: `1_${btoa('MX4x100').replace(/=+$/, '')}-fg`,
  token: `T1==${btoa('partner_id=100&sig=0123456789abcdef:session_id=1&role=publisher')}`,
};

/** What the app's own backend answers. */
const backend = new Map([
  ['/token', token],
  ['/session', JSON.stringify(vonage)],
]);

const withSample = (name: string): Plugin => ({
  name: 'the sample',
  setup({ onResolve }) {
    onResolve({ filter: /^the-sample$/ }, () => ({ path: join(samples, `${name}.ts`) }));
  },
});

const openStart = (name: string) =>
  openPages({
    entry: new URL('./page.tsx', import.meta.url),
    plugins: [withSample(name)],
    handle(_, response, { pathname }) {
      const answer = backend.get(pathname);
      if (answer !== undefined) response.end(answer);
      return answer !== undefined;
    },
  });

describe.each(started)('an app that begins as the guide shows it for %s', (name) => {
  it('tells the person that its service cannot be reached, by what the SDK itself reports', async () => {
    const pages = await openStart(name);
    /** Nothing but the app's own backend is within reach, as behind a firewall. */
    const cutOff = async (page: Page) => {
      const isOutside = (url: URL) => url.origin !== pages.server.origin;
      await page.route(isOutside, (route) => route.abort('connectionrefused'));
      await page.routeWebSocket(isOutside, (socket) => socket.close());
    };
    try {
      const { page } = await pages.open({ prepare: cutOff });
      await page.locator('[data-faultline]').filter({ hasText: /\S/ }).first().waitFor({ timeout: 80_000 });
      expect(await page.evaluate(() => window.sources())).toContain(ids[name] ?? name);
    } finally {
      await pages.stop();
    }
  });
});
