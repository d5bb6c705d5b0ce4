import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDesktopPage, type DesktopPage } from '../accessibilityBus/desktopPage.ts';
import { startChromium } from '../drivers/chromium.ts';
import type { Engine } from '../drivers/engine.ts';
import { startFirefox } from '../drivers/firefox.ts';
import { pressInBrowser } from './pressInBrowser.ts';

let desktop: DesktopPage;
beforeAll(async () => {
  desktop = await startDesktopPage();
});
afterAll(() => desktop.stop());

const within = { timeout: 20_000, interval: 50 };
const waiting = 'Your browser asks for the microphone';
const blocked = 'Your microphone is blocked for this site';
const closed = 'The browser’s question was closed';
const waitingForCamera = 'Your browser asks for the camera';
const blockedCamera = 'Your camera is blocked for this site';

/** In the page: the title of the prompt, or the page's text for a microphone that is on; null when there is neither. */
const told = () => {
  const prompt = document.querySelector('[role="group"]');
  const title = document.getElementById(prompt?.getAttribute('aria-labelledby') ?? '')?.textContent;
  return title ?? (document.body.textContent.includes('The microphone is on') ? 'on' : null);
};

/** A step of the person: a button of the page, or of the browser's prompt, and what the page shows then. */
type Step = readonly [where: 'page' | 'browser', button: string, told: string];

const ask: Step = ['page', 'Open', waiting];

/** What a person does with the prompt, in order. */
interface Person {
  readonly what: string;
  readonly steps: readonly Step[];
}

const chromium: readonly Person[] = [
  { what: 'allows it this time', steps: [ask, ['browser', 'Allow this time', 'on']] },
  { what: 'never allows it', steps: [ask, ['browser', 'Never allow', blocked]] },
  {
    what: 'closes it three times, after which the browser blocks the site',
    steps: [
      ask,
      ['browser', 'Close', closed],
      ['page', 'Ask again', waiting],
      ['browser', 'Close', closed],
      ['page', 'Ask again', waiting],
      ['browser', 'Close', blocked],
    ],
  },
  {
    what: 'closes it, and allows it when asked again',
    steps: [
      ask,
      ['browser', 'Close', closed],
      ['page', 'Ask again', waiting],
      ['browser', 'Allow while visiting the site', 'on'],
    ],
  },
  {
    what: 'allows the microphone, and never the camera, which the app asks for with it',
    steps: [
      ask,
      ['browser', 'Allow while visiting the site', 'on'],
      ['page', 'Open both', waitingForCamera],
      ['browser', 'Never allow', blockedCamera],
    ],
  },
];

const firefox: readonly Person[] = [
  { what: 'allows it', steps: [ask, ['browser', 'Allow', 'on']] },
  { what: 'blocks it', steps: [ask, ['browser', 'Block', blocked]] },
];

describe.each([
  ['Chromium', startChromium, chromium],
  ['Firefox', startFirefox, firefox],
] as const)('the question of %s itself, when the person', (_, start, people) => {
  it.each(people)('$what', async ({ steps }) => {
    // A new browser for each test, because it remembers answers.
    const engine: Engine = await start({ microphone: 'asks', desktop: desktop.bus.env });
    try {
      const { page } = engine;
      await page.goto(`${desktop.origin}/?host=Asks`);
      await expect.poll(() => page.run(() => document.querySelector('h1') !== null), within).toBe(true);
      for (const [where, button, then] of steps) {
        if (where === 'page') await page.press(button);
        else {
          const { below, height } = await pressInBrowser(desktop.bus.env, button);
          // Where the prompt says that it is: just below the address bar.
          expect(Math.abs(below)).toBeLessThan(height / 4);
        }
        await expect.poll(() => page.run(told), within).toBe(then);
      }
    } finally {
      await engine.stop();
    }
  });
});
