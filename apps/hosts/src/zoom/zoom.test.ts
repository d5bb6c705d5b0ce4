import { openPages, type CallPageDriver, type Pages } from '@faultline/app-rigs';
import { locales } from '@faultline/components/locales';
import { conditions, isConditionId } from '@faultline/core';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

/** 1280 by 1024 at 400 %, WCAG 1.4.10. */
const magnified = { width: 320, height: 256 };

let pages: Pages;
beforeAll(async () => {
  pages = await openPages({ entry: new URL('./page.tsx', import.meta.url) });
});
afterAll(() => pages.stop());

const told = Object.keys(conditions)
  .filter(isConditionId)
  .filter((condition) => conditions[condition].surface !== 'silent');

/** Every control that the keyboard reaches, and what hides any of them while it has the focus. */
async function walk(page: Page, controls: readonly string[]) {
  const reached = new Set<string>();
  const hidden = new Set<string>();
  // Twice around: the first time begins in the middle, and a browser has stops of its own.
  for (let presses = 0; presses < 2 * controls.length + 6 && reached.size < controls.length; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => window.zoomPage.faults.focused());
    if (focused) reached.add(focused.name);
    for (const one of focused?.hidden ?? []) hidden.add(one);
  }
  return { unreached: controls.filter((name) => !reached.has(name)), hidden: [...hidden] };
}

const everything = process.env['FAULTLINE_FULL'] === '1';
/** One with long words, where not all are asked for. */
const languages = everything ? ['en', ...locales] : ['de'];

describe.each(languages)('magnified four times, in %s', (locale) => {
  let driver: CallPageDriver;
  let page: Page;
  beforeEach(async () => {
    driver = await pages.open({ query: { locale }, prepare: (made) => made.setViewportSize(magnified) });
    page = driver.page;
    page.setDefaultTimeout(10_000);
    await page.locator(`[data-faultline][lang="${locale}"]`).first().waitFor();
  });
  afterEach(() => driver.close());

  it.each(['banner', 'prompt', 'dialog', 'indicator'] as const)(
    'all of each %s is read, scrolled to one way only, reached by keyboard and seen when it is',
    { timeout: 300_000 },
    async (surface) => {
      const shown = told.filter((condition) => conditions[condition].surface === surface);
      expect(shown.length).toBeGreaterThan(0);
      const walked = new Set<string | number>();
      for (const condition of shown) {
        await page.evaluate((one) => window.zoomPage.show(one), condition);
        await page.locator(`[data-condition="${condition}"] h2, summary`).first().waitFor();
        await page.evaluate(() => window.zoomPage.faults.openAll());
        const layout = await page.evaluate(() => window.zoomPage.faults.ofLayout());
        const controls = await page.evaluate(() => window.zoomPage.faults.controls());
        expect(controls.length).toBeGreaterThan(1);
        expect([condition, layout]).toEqual([condition, []]);
        // Those with as many controls are walked through alike.
        const same = everything ? condition : controls.length;
        if (walked.has(same)) continue;
        walked.add(same);
        expect([condition, await walk(page, controls)]).toEqual([condition, { unreached: [], hidden: [] }]);
      }
    },
  );

  it('a dialog that does not fit begins with what happened, and the next Tab leads to what can be done', async () => {
    await page.evaluate(() => window.zoomPage.show('call.serviceError'));
    const dialog = page.getByRole('alertdialog');
    const fits = await dialog.evaluate(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight);
    expect(fits).toBe(false);
    const title = await dialog.getByRole('heading').boundingBox();
    expect(title?.y).toBeGreaterThan(0);
    expect((title?.y ?? 0) + (title?.height ?? 0)).toBeLessThan(magnified.height);
    expect(await dialog.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => document.activeElement?.closest('dialog') === element)).toBe(
      true,
    );
    expect((await page.evaluate(() => window.zoomPage.faults.focused()))?.hidden).toEqual([]);
  });
});
