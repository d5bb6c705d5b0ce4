import { launchChromium } from '@faultline/app-rigs';
import { callIn, type Engine } from './engine.ts';

/** Starts Chromium, with a tone as microphone, and where asked with few colours, chosen by the person. */
export async function startChromium({ forcedColors = false } = {}): Promise<Engine> {
  const browser = await launchChromium();
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
