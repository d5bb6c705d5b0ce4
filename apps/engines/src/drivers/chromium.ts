import { launchChromium } from '@faultline/app-rigs';
import type { Engine, EngineOptions } from './engine.ts';

/** Starts Chromium, with a tone as microphone. */
export async function startChromium({ forcedColors = false }: EngineOptions = {}): Promise<Engine> {
  const browser = await launchChromium({ device: true });
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
      run: (run, ...args) =>
        page.evaluate(`(${run.toString()})(...${JSON.stringify(args)})`) as Promise<never>,
      press: (name) => page.getByRole('button', { name, exact: true }).first().click(),
      type: (key) => page.keyboard.press(key),
    },
    stop: () => browser.close(),
  };
}
