import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { program } from '../../../../scripts/lib/programs.mjs';
import { buttonNamed, callIn, type Engine } from './engine.ts';

/** Starts Debian's Firefox over WebDriver BiDi, with a tone as microphone that is allowed for every site, or blocked. */
export async function startFirefox({ isBlocked = false } = {}): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program('firefox'),
    headless: true,
    extraPrefsFirefox: {
      'media.navigator.streams.fake': true,
      'permissions.default.microphone': isBlocked ? 2 : 1,
    },
  });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    page: {
      async goto(url) {
        await page.goto(url);
      },
      run: (run, ...args) => page.evaluate(callIn(run, args)) as Promise<never>,
      async press(name) {
        const button = await page.waitForFunction(buttonNamed, {}, name);
        await (button.asElement() as ElementHandle<Element> | null)?.click();
      },
      type: (key) => page.keyboard.press(key),
    },
    stop: () => browser.close(),
  };
}
