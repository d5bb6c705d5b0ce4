import { launchChromium } from '@faultline/app-rigs';
import { callIn, type Desktop, type Engine } from './engine.ts';

interface ChromiumSetUp {
  readonly forcedColors?: boolean;
  readonly desktop?: Desktop;
}

/**
 * Starts Chromium, with a tone as microphone, and where asked with few colours, chosen by the person; with the `desktop` of an
 * accessibility bus it tells screen readers everything.
 */
export async function startChromium({ forcedColors = false, desktop }: ChromiumSetUp = {}): Promise<Engine> {
  const browser = await launchChromium(
    'tone',
    desktop && { env: desktop, args: ['--force-renderer-accessibility'] },
  );
  const context = await browser.newContext({
    permissions: ['microphone'],
    forcedColors: forcedColors ? 'active' : 'none',
  });
  const page = await context.newPage();
  return {
    version: `Chromium/${browser.version()}`,
    page: {
      async goto(url) {
        await page.goto(url);
      },
      run: (run, ...args) => page.evaluate(callIn(run, args)),
      press: (name) => page.getByRole('button', { name, exact: true }).first().click(),
      type: (key) => page.keyboard.press(key),
    },
    stop: () => browser.close(),
  };
}
