import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { program } from '../../../../scripts/lib/programs.mjs';
import { buttonNamed, type Engine, type EngineOptions } from './engine.ts';

/** Starts Debian's Firefox, with a tone as microphone, over WebDriver BiDi. */
export async function startFirefox({ microphone = 'allowed' }: EngineOptions = {}): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program('firefox'),
    headless: true,
    extraPrefsFirefox: {
      'media.navigator.streams.fake': true,
      'permissions.default.microphone': microphone === 'allowed' ? 1 : 2,
    },
  });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    page: {
      async goto(url) {
        await page.goto(url);
      },
      run: (run, ...args) => page.evaluate(run as never, ...args) as Promise<never>,
      async press(name) {
        const button = await page.waitForFunction(buttonNamed, {}, name);
        await (button.asElement() as ElementHandle<Element> | null)?.click();
      },
      type: (key) => page.keyboard.press(key),
    },
    stop: () => browser.close(),
  };
}
