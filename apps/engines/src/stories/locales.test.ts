import type { PageServer } from '@faultline/app-rigs';
import { locales } from '@faultline/components/locales';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platforms } from '../../../storybook/src/platforms.ts';
import { startChromium } from '../drivers/chromium.ts';
import type { Engine } from '../drivers/engine.ts';
import { phase, serveStorybook, show, storyAddress, storyIds } from './storybook.ts';

let storybook: PageServer;
let engine: Engine;
beforeAll(async () => {
  storybook = await serveStorybook();
  engine = await startChromium();
});
afterAll(async () => {
  await engine.stop();
  await storybook.stop();
});

const width = 320;
const within = { timeout: 60_000, interval: 50 };
/** The seed of this run's sample, printed with the names of the tests; `FAULTLINE_SEED` repeats a run. */
const seed = Number(process.env['FAULTLINE_SEED'] ?? Date.now() % 2_147_483_647);
const pseudo = ['en-XA', 'ar-XB'];
const isFull = process.env['FAULTLINE_FULL'] === '1';
/** All languages in the full run, else another sample in each run: a translation that is too long is found within a few. */
const someLocales = isFull
  ? [...locales, ...pseudo]
  : [
      ...fc
        .sample(fc.shuffledSubarray([...locales], { minLength: 7, maxLength: 7 }), { seed, numRuns: 1 })
        .flat(),
      ...pseudo,
    ];

/** What is visible of the kit: its languages, and what is wrong. */
interface Seen {
  readonly langs: readonly string[];
  readonly faults: readonly string[];
}

/** In the page: chooses something in the toolbar of Storybook. */
function choose(globals: Readonly<Record<string, string>>): void {
  const inside = document.querySelector('iframe')?.contentWindow as unknown as {
    readonly __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, data: object): void };
  };
  inside.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals });
}

/** In the page: what is cut off, runs out of the frame, or has no words, and in which languages the kit speaks. */
function see(frameWidth: number): Seen {
  const page = document.querySelector('iframe')?.contentDocument;
  if (!page) return { langs: [], faults: ['There is no story.'] };
  const faults: string[] = [];
  if (page.documentElement.scrollWidth > frameWidth)
    faults.push(`The page is ${page.documentElement.scrollWidth} px wide.`);
  const roots = [
    ...page.querySelectorAll<HTMLElement>(
      '[data-faultline]:not([data-faultline="home"], [data-faultline="call-status"])',
    ),
  ];
  for (const root of roots) {
    const name = `${root.dataset['faultline']} ${root.dataset['condition'] ?? ''}`;
    if (!root.textContent?.trim()) faults.push(`${name} says nothing.`);
    for (const element of root.querySelectorAll<HTMLElement>('p, h2, li, button, a, summary, dt, dd')) {
      const { left, right } = element.getBoundingClientRect();
      const { overflowX } = page.defaultView?.getComputedStyle(element) ?? {};
      const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      if (isCut && overflowX !== 'visible') faults.push(`${name} cuts off: ${element.textContent}`);
      if (right > frameWidth + 1 || left < -1) faults.push(`${name} runs out: ${element.textContent}`);
      if (/undefined|\{\w*\}/.test(element.textContent ?? '')) faults.push(`${name}: ${element.textContent}`);
      // In this language every letter of a message has a mark: a letter without one does not come from the messages.
      const written = element.cloneNode(true) as HTMLElement;
      for (const name of written.querySelectorAll('bdi, dd')) name.remove();
      if (root.lang === 'en-XA' && element.matches(':not(dd)') && /[a-z]/i.test(written.textContent ?? ''))
        faults.push(`${name} is written in English only: ${written.textContent}`);
    }
  }
  return { langs: [...new Set(roots.map((root) => root.lang))], faults };
}

/** In the page: how many steps are shown. */
const countSteps = () =>
  document.querySelector('iframe')?.contentDocument?.querySelectorAll('[data-faultline] ol li').length ?? 0;

/** In the full run also those that show every condition. */
const families = storyIds().filter((id) => id.startsWith(isFull ? 'families-' : 'families--'));

const which = isFull ? 'every language' : `languages of the sample with seed ${seed}`;

describe(`${which} at 320 px, with nothing cut off and nothing left in English`, () => {
  it.each(families)('%s', async (id) => {
    const { page } = engine;
    await page.goto(`${storybook.origin}/index.json`);
    await page.run(show, storyAddress(storybook, id), width);
    await expect.poll(() => page.run(phase), within).toMatch(/completed|finished/);
    for (const locale of someLocales) {
      await page.run(choose, { locale });
      await expect
        .poll(async () => [locale, await page.run(see, width)], within)
        .toEqual([locale, { langs: [locale], faults: [] }]);
    }
  });

  it.each(Object.keys(platforms))('the steps for %s', async (platform) => {
    const { page } = engine;
    await page.goto(`${storybook.origin}/index.json`);
    const globals = `platform:${encodeURIComponent(platform)}`;
    await page.run(show, storyAddress(storybook, 'families--microphone-prompt', globals), width);
    await expect.poll(() => page.run(phase), within).toMatch(/completed|finished/);
    await expect.poll(() => page.run(countSteps), within).toBeGreaterThan(1);
    for (const locale of someLocales) {
      await page.run(choose, { locale });
      await expect
        .poll(async () => [locale, await page.run(see, width)], within)
        .toEqual([locale, { langs: [locale], faults: [] }]);
    }
  });
});
