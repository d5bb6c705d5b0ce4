import type { PageServer } from '@faultline/app-rigs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, EnginePage } from '../drivers/engine.ts';
import { engines } from '../drivers/engines.ts';
import { serveStorybook, storyAddress } from '../stories/storybook.ts';

/** A limit for what hangs, on a machine that does other work too. */
const patient = { timeout: 60_000, interval: 50 };

/** In the page: the moment as it is spoken, and what is shown at it. */
const seen = () => {
  const slider = document.querySelector('input[type="range"]');
  const banner = [...document.querySelectorAll('[data-faultline="reconnect-banner"]')].find((one) =>
    one.checkVisibility(),
  );
  return {
    moment: slider?.getAttribute('aria-valuetext') ?? null,
    shown: banner?.getAttribute('data-condition') ?? null,
  };
};
const at = () => document.querySelector<HTMLInputElement>('input[type="range"]')?.valueAsNumber ?? NaN;
const tenFrames = async () => {
  for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
};
const focusSlider = () => document.querySelector<HTMLElement>('input[type="range"]')?.focus();

describe.each(Object.entries(engines))('the incident player in %s', (_, start) => {
  let storybook: PageServer;
  let engine: Engine;
  let page: EnginePage;
  beforeAll(async () => {
    storybook = await serveStorybook();
    engine = await start();
    ({ page } = engine);
  });
  afterAll(async () => {
    await engine.stop();
    await storybook.stop();
  });
  beforeEach(async () => {
    await page.goto(storyAddress(storybook, 'incident-player--one-recording'));
    await momentIs(/./);
  });
  const momentIs = (text: RegExp) =>
    expect.poll(async () => (await page.run(seen)).moment ?? '', patient).toMatch(text);
  const shownIs = (condition: string | null) =>
    expect.poll(async () => (await page.run(seen)).shown, patient).toBe(condition);

  it('steps to the next event and back to what was before it', async () => {
    const first = (await page.run(seen)).moment ?? '';
    await page.press('Step forward');
    await expect.poll(async () => (await page.run(seen)).moment, patient).not.toBe(first);
    await page.press('Step back');
    await expect.poll(async () => (await page.run(seen)).moment, patient).toBe(first);
  });

  it('plays to the banner by itself, and stands still when it is held', async () => {
    await page.press('Play');
    await shownIs('signaling.reconnecting');
    await page.press('Pause');
    const held = await page.run(seen);
    await page.run(tenFrames);
    expect(await page.run(seen)).toEqual(held);
  });

  it('scrubs by the keyboard to a moment with a banner, and to the start, where there is none', async () => {
    await page.run(focusSlider);
    await page.type('Home');
    await momentIs(/, The start$/);
    // How far one press goes is the browser's own.
    for (let presses = 0; presses < 40 && (await page.run(at)) < 2.5; presses++) {
      const before = await page.run(at);
      await page.type('ArrowRight');
      await expect.poll(() => page.run(at), patient).toBeGreaterThan(before);
    }
    await shownIs('signaling.reconnecting');
    await page.type('Home');
    await shownIs(null);
  });
});
