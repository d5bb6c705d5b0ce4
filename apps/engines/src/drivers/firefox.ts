import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { program } from '../../../../scripts/lib/programs.mjs';
import { buttonNamed, callIn, type Desktop, type Engine } from './engine.ts';

interface FirefoxSetUp {
  readonly isBlocked?: boolean;
  readonly desktop?: Desktop;
}

/**
 * Starts Debian's Firefox over WebDriver BiDi, with a tone as microphone that is allowed for every site, or blocked; with the
 * `desktop` of an accessibility bus it tells screen readers everything.
 */
export async function startFirefox({ isBlocked = false, desktop }: FirefoxSetUp = {}): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program('firefox'),
    headless: desktop === undefined,
    ...(desktop && { env: { ...process.env, ...desktop } }),
    extraPrefsFirefox: {
      'media.navigator.streams.fake': true,
      'permissions.default.microphone': isBlocked ? 2 : 1,
      ...(desktop && { 'accessibility.force_disabled': -1 }),
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
