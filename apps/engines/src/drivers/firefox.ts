import puppeteer, { type ElementHandle } from 'puppeteer-core';
import { program } from '../../../../scripts/lib/programs.mjs';
import { buttonNamed, callIn, type Desktop, type Engine, type MicrophoneAccess } from './engine.ts';

/** Values of Firefox's own preference. */
const access: Readonly<Record<MicrophoneAccess, number>> = { asks: 0, allowed: 1, blocked: 2 };

interface FirefoxSetUp {
  readonly microphone?: MicrophoneAccess;
  readonly desktop?: Desktop;
  /** The sound devices of a computer, in the place of a tone. */
  readonly devices?: Desktop;
}

/**
 * Starts Debian's Firefox over WebDriver BiDi, with a microphone that is allowed for every site unless said otherwise;
 * with the `desktop` of an accessibility bus it shows its window there, and reports everything to screen readers.
 */
export async function startFirefox({
  microphone = 'allowed',
  desktop,
  devices,
}: FirefoxSetUp = {}): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program('firefox'),
    headless: desktop === undefined,
    env: { ...process.env, ...devices, ...desktop },
    extraPrefsFirefox: {
      'media.navigator.streams.fake': devices === undefined,
      // Calls between two browsers of one computer, as Chromium places them.
      'media.peerconnection.ice.loopback': true,
      'media.peerconnection.ice.obfuscate_host_addresses': false,
      'media.autoplay.default': 0,
      'permissions.default.microphone': access[microphone],
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
