import { describeCondition } from '@faultline/components/words';
import { loadMessages } from '@faultline/components/locales';
import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { busyCell, openBoard, patient, undrawn } from './openBoard.ts';

const board = openBoard();
let page: Page;
beforeEach(() => {
  page = board.page();
});

/** In the page: of each cell, what a neighbour could have changed. */
const looks = () =>
  [...document.querySelectorAll<HTMLElement>('.board-stage')].map((stage) => {
    const root = stage.querySelector('[data-condition]');
    const styles = getComputedStyle(root ?? stage);
    return {
      name: stage.closest('article')?.getAttribute('aria-label'),
      title: document.getElementById(root?.getAttribute('aria-labelledby') ?? '')?.textContent,
      lang: root?.getAttribute('lang'),
      direction: styles.direction,
      scheme: styles.colorScheme,
      width: stage.getBoundingClientRect().width,
      page: getComputedStyle(stage).direction,
    };
  });

describe('a cell', () => {
  it('has its own language, direction, colours and width, whatever the toolbar and its neighbours have', async () => {
    const locales = ['ar', 'de', 'en'];
    await board.open(
      `condition=call.busy&state=phase.start&locale=${locales.join()}&width=320,768&direction=auto,rtl`,
      'locale:en-XA;theme:dark',
    );
    // Higher than all of it, so that every cell is drawn.
    await page.setViewportSize({ width: 1_280, height: 12_000 });
    await expect.poll(() => page.locator('.board-stage [data-condition]').count(), patient).toBe(24);
    const seen = await page.evaluate(looks);
    for (const [locale, language] of [
      ['ar', 'Arabic (ar)'],
      ['de', 'German (de)'],
      ['en', 'English (en)'],
    ] as const) {
      const { title } = describeCondition(
        'call.busy',
        {},
        { locale, messages: (await loadMessages(locale)) ?? {} },
      );
      for (const theme of ['light', 'dark'])
        for (const width of [320, 768]) {
          const name = (around: string) =>
            `call.busy, At first, ${theme}, ${width} px, ${around}${language}, Chrome on Windows`;
          const direction = locale === 'ar' ? 'rtl' : 'ltr';
          const own = { title, lang: locale, direction, scheme: theme, width };
          expect(seen).toContainEqual({ ...own, name: name(''), page: direction });
          expect(seen).toContainEqual({ ...own, name: name('page right to left, '), page: 'rtl' });
        }
    }
  });

  it('takes no focus and tells a screen reader nothing by itself, and few are drawn at once', async () => {
    await board.open();
    const all = await page.locator('.board-cell').count();
    expect(all).toBeGreaterThan(400);
    const state = () =>
      page.evaluate(() => ({
        drawn: document.querySelectorAll('.board-cell[data-drawn="true"]').length,
        focus: document.activeElement?.tagName,
        loud: [...document.querySelectorAll('.board-sheet [aria-live], .board-sheet [role="alert"]')].filter(
          (region) => region.textContent !== '',
        ).length,
        isSeenDrawn: [...document.querySelectorAll('.board-cell')]
          .filter((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          })
          .every((one) => one.querySelector('[data-faultline]') !== null),
      }));
    for (const part of [0.1, 0.35, 0.6, 0.85, 1, 0]) {
      await page.evaluate((share) => window.scrollTo(0, document.body.scrollHeight * share), part);
      await expect.poll(async () => (await state()).isSeenDrawn, patient).toBe(true);
      await expect.poll(async () => (await state()).drawn, patient).toBeLessThan(60);
      expect(await state()).toMatchObject({ focus: 'BODY', loud: 0 });
    }
  });
});

describe('the board on paper', () => {
  /** Pages of a document as Chromium writes it. */
  const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  it('has one condition a page, every cell of it, and no form', async () => {
    await board.open(
      'condition=call.busy,quality.degraded,message.notDelivered&state=phase.start,specimen.list&theme=dark',
      'theme:dark',
    );
    await page
      .getByRole('article', { name: busyCell, exact: true })
      .getByRole('textbox', { name: 'Text' })
      .fill('A word for paper');
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(3);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => undrawn(page), patient).toBe(0);
    expect(await page.getByRole('search').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Download the marks' }).isVisible()).toBe(false);
    expect(await page.locator('.board-on-paper').getByText('A word for paper').isVisible()).toBe(true);
  });

  it('has also the cells that were never on the screen', async () => {
    await board.open('family=callDialogs');
    expect(await undrawn(page)).toBeGreaterThan(20);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => undrawn(page), patient).toBe(0);
    // They are printed in the moment in which they are drawn: what still came in would be missing on the paper.
    const coming = await page
      .locator('.board-stage *')
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).animationName !== 'none').length);
    expect(coming).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => undrawn(page), patient).toBeGreaterThan(20);
  });
});
