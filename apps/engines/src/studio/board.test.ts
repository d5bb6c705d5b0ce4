import { describeCondition } from '@faultline/components/words';
import { loadMessages } from '@faultline/components/locales';
import type { Frame, Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { boardId, busyCell, cellNames, counted, openBoard, patient } from './openBoard.ts';

const board = openBoard();
let page: Page;
beforeEach(() => {
  page = board.page();
});

const parameter = (url: string, name: string) => new URL(url).searchParams.get(name);

/** A box of a list that can be opened and closed. */
async function box(place: Page | Frame, lists: RegExp, name: string) {
  const found = place.getByRole('checkbox', { name, exact: true });
  if (!(await found.isVisible())) await place.locator('summary').filter({ hasText: lists }).click();
  return found;
}

/** The board within Storybook. */
async function preview(): Promise<Frame> {
  const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
  if (!frame) throw new Error('Storybook shows no story.');
  await counted(frame);
  return frame;
}

describe('the review board', () => {
  it('is the same for a colleague who opens its link', async () => {
    await board.open();
    await page.getByRole('searchbox', { name: 'Condition, in words' }).fill('caller hears busy & 50 %');
    await expect
      .poll(() => page.locator('.board-sheet').first().getAttribute('aria-label'), patient)
      .toBe('call.busy');
    await (await box(page, /^In which variants/, 'German (de)')).check();
    await (await box(page, /^Which conditions/, 'At first')).check();
    await expect.poll(() => parameter(page.url(), 'locale'), patient).toBe('en,de');
    await expect
      .poll(async () => (await cellNames(page)).every((name) => name?.includes('At first')), patient)
      .toBe(true);
    await page.getByRole('button', { name: 'Copy a link to this board' }).click();
    const link = await page.getByRole('textbox', { name: 'The link, to select and copy' }).inputValue();
    const names = await cellNames(page);
    expect(names.length).toBeGreaterThan(3);
    await page.goto('about:blank');
    await page.goto(link);
    await counted(page);
    expect(await cellNames(page)).toEqual(names);
    await expect
      .poll(() => page.getByRole('searchbox').inputValue(), patient)
      .toBe('caller hears busy & 50 %');
  });

  it('has its choices in the address of Storybook around it, too', async () => {
    await page.goto(board.within(boardId, 'condition=call.busy&locale=de'));
    const frame = await preview();
    const variant = async (name: string) => box(frame, /^In which variants/, name);
    expect(await (await variant('German (de)')).isChecked()).toBe(true);
    await (await variant('1024 px')).check();
    await frame.getByRole('searchbox').fill('busy & 50 %');
    await expect.poll(() => parameter(page.url(), 'width'), patient).toBe('320,1024');
    await expect.poll(() => parameter(page.url(), 'text'), patient).not.toBeNull();
    expect(parameter(page.url(), 'path')).toBe(`/story/${boardId}`);
    const names = await cellNames(frame);
    await page.reload();
    const again = await preview();
    expect(await cellNames(again)).toEqual(names);
    expect(await again.getByRole('searchbox').inputValue()).toBe('busy & 50 %');
    await again.getByRole('button', { name: 'Copy a link to this board' }).click();
    const link = again.getByRole('textbox', { name: 'The link, to select and copy' });
    expect(await link.inputValue()).toContain(`/?path=/story/${boardId}&`);
  });

  it('is where the page of a condition leads', async () => {
    await page.goto(board.alone('conditions-calls--busy'));
    await page.getByRole('link', { name: 'Review this condition' }).click();
    expect(await cellNames(await preview())).toContain(busyCell);
    expect(await counted(await preview())).toMatch(/^Conditions: 1\. /);
  });

  it('says so instead of drawing more than one can look at', async () => {
    await board.open();
    for (const name of ['480 px', '768 px', '1024 px', 'German (de)', 'Arabic (ar)'])
      await (await box(page, /^In which variants/, name)).check();
    await page.getByText(/That is more than one can look at/).waitFor();
    expect(await page.locator('.board-cell').count()).toBe(0);
  });
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
