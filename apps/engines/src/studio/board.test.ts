import { readFile } from 'node:fs/promises';
import { describeCondition } from '@faultline/components/words';
import { loadMessages } from '@faultline/components/locales';
import type { Frame, Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStudio } from './openStudio.ts';

const studio = openStudio();
let page: Page;
beforeEach(async () => {
  page = studio.page();
  await page.setViewportSize({ width: 1_280, height: 800 });
});

/** A limit for what hangs, on a machine that does other work too. */
const patient = { timeout: 60_000 };

const story = 'review-board--board';
const busy = 'condition=call.busy&state=phase.start&theme=dark';
const busyCell = 'call.busy, At first, dark, 320 px, English (en), Chrome on Windows';

type Place = Page | Frame;

/** How much is on the board, once everything is. */
async function counted(place: Place = page): Promise<string> {
  const status = place.getByText(/^Conditions: \d/);
  await status.waitFor(patient);
  return (await status.textContent()) ?? '';
}

async function open(parameters: string, at: Place = page): Promise<void> {
  await at.goto(studio.alone(story, parameters));
  await counted(at);
}

const cell = (name: string, place: Place = page) => place.getByRole('article', { name, exact: true });
const cellNames = (place: Place) =>
  place.locator('.board-cell').evaluateAll((cells) => cells.map((one) => one.getAttribute('aria-label')));
const parameter = (url: string, name: string) => new URL(url).searchParams.get(name);
const tick = async (place: Place, lists: RegExp, name: string) => {
  const box = place.getByRole('checkbox', { name, exact: true });
  if (!(await box.isVisible())) await place.locator('summary').filter({ hasText: lists }).click();
  await box.check();
};

/** The board within Storybook. */
async function preview(): Promise<Frame> {
  const frame = await (await page.waitForSelector('#storybook-preview-iframe', patient)).contentFrame();
  if (!frame) throw new Error('Storybook shows no story.');
  await counted(frame);
  return frame;
}

describe('the review board', () => {
  it('is the same for a colleague who opens its link', async () => {
    await open('');
    await page.getByRole('searchbox', { name: 'Condition, in words' }).fill('caller hears busy & 50 %');
    await expect
      .poll(() => page.locator('.board-sheet').first().getAttribute('aria-label'), patient)
      .toBe('call.busy');
    await tick(page, /^In which variants/, 'German (de)');
    await tick(page, /^Which conditions/, 'At first');
    await expect.poll(() => parameter(page.url(), 'locale'), patient).toBe('en,de');
    await expect
      .poll(async () => (await cellNames(page)).every((name) => name?.includes('At first')))
      .toBe(true);
    await page.getByRole('button', { name: 'Copy a link to this board' }).click();
    const link = await page.getByRole('textbox', { name: 'The link, to select and copy' }).inputValue();
    const names = await cellNames(page);
    expect(names.length).toBeGreaterThan(3);
    await page.goto('about:blank');
    await page.goto(link);
    await counted();
    expect(await cellNames(page)).toEqual(names);
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('caller hears busy & 50 %');
  });

  it('has its choices in the address of Storybook around it, too', async () => {
    await page.goto(studio.within(story, 'condition=call.busy&locale=de'));
    const frame = await preview();
    expect(await frame.getByRole('checkbox', { name: 'German (de)' }).isChecked()).toBe(true);
    await tick(frame, /^In which variants/, '1024 px');
    await frame.getByRole('searchbox').fill('busy & 50 %');
    await expect.poll(() => parameter(page.url(), 'width'), patient).toBe('320,1024');
    await expect.poll(() => parameter(page.url(), 'text'), patient).not.toBeNull();
    expect(parameter(page.url(), 'path')).toBe(`/story/${story}`);
    const names = await cellNames(frame);
    await page.reload();
    const again = await preview();
    expect(await cellNames(again)).toEqual(names);
    expect(await again.getByRole('searchbox').inputValue()).toBe('busy & 50 %');
    await again.getByRole('button', { name: 'Copy a link to this board' }).click();
    const link = again.getByRole('textbox', { name: 'The link, to select and copy' });
    expect(await link.inputValue()).toContain(`/?path=/story/${story}&`);
  });

  it('is where the page of a condition leads', async () => {
    await page.goto(studio.alone('conditions-calls--busy'));
    await page.getByRole('link', { name: 'Review this condition' }).click();
    expect(await cellNames(await preview())).toContain(busyCell);
    expect(await counted(await preview())).toMatch(/^Conditions: 1\. /);
  });

  it('says so instead of drawing more than one can look at', async () => {
    await open('');
    const width = (name: string) => tick(page, /^In which variants/, name);
    for (const name of ['480 px', '768 px', '1024 px', 'German (de)', 'Arabic (ar)']) await width(name);
    await page.getByText(/That is more than one can look at/).waitFor(patient);
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
    await open(
      `condition=call.busy&state=phase.start&locale=${locales.join()}&width=320,768&direction=auto,rtl&globals=locale:en-XA;theme:dark`,
    );
    await page.setViewportSize({ width: 1_280, height: 6_000 });
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
    await open('');
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

describe('the marks of a reviewer', () => {
  const markOf = (place: Place = page) => cell(busyCell, place).getByRole('group', { name: /^Mark: / });
  const noteOf = (place: Place = page) => markOf(place).getByRole('textbox', { name: 'Text' });
  const note = 'Say | *who*\n`hung` up';

  it('are set by keyboard and are still there when the page is opened again', async () => {
    await open(busy);
    await page.getByText('0 of 1 cells').waitFor(patient);
    await markOf().getByRole('radio', { name: 'Not marked' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type(note);
    await page.getByText('1 of 1 cells, by themselves or with their condition: Change 1').waitFor(patient);
    await page.reload();
    await counted();
    expect(await markOf().getByRole('radio', { name: 'Change' }).isChecked()).toBe(true);
    expect(await noteOf().inputValue()).toBe(note);
  });

  it('go along as Markdown, lead back to their cell, and are added to those of another', async () => {
    await open(busy);
    await markOf().getByRole('radio', { name: 'Change' }).check();
    await noteOf().fill(note);
    const [file] = await Promise.all([
      page.waitForEvent('download', patient),
      page.getByRole('button', { name: 'Download the marks' }).click(),
    ]);
    const path = await file.path();
    const markdown = await readFile(path, 'utf8');
    expect(markdown).toContain('## call.busy: The line is busy');
    expect(markdown).toContain('  > Say \\| \\*who\\*\\\n  > \\`hung\\` up');
    const link = /\[At first, dark[^\]]*\]\(<([^>]*)>\)/.exec(markdown)?.[1] ?? '';
    await page.goto(link);
    await counted();
    expect(await cellNames(page)).toEqual([busyCell]);

    page.once('dialog', (question) => void question.dismiss());
    await page.getByRole('button', { name: 'Remove all marks' }).click();
    expect(await noteOf().inputValue()).toBe(note);
    page.once('dialog', (question) => void question.accept());
    await page.getByRole('button', { name: 'Remove all marks' }).click();
    await expect.poll(() => noteOf().inputValue()).toBe('');

    await page.getByText('Add a colleague’s marks').click();
    await page.getByLabel('Their export, as a file').setInputFiles(path);
    await expect.poll(() => noteOf().inputValue(), patient).toBe(note);
    await page.getByRole('textbox', { name: 'Or its text' }).fill('Nothing');
    await page.getByRole('button', { name: 'Add the marks of this text' }).click();
    await page.getByRole('alert').filter({ hasText: 'There are no marks in it.' }).waitFor(patient);
  });

  it('begin anew where something else is kept in their place, and say when nothing is kept', async () => {
    await page.addInitScript(() => {
      localStorage.setItem('faultline.review-board', '{"version":9}');
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    });
    await open(busy);
    await page.getByText('could not be read').waitFor(patient);
    await markOf().getByRole('radio', { name: 'Fine' }).check();
    await page.getByText('This browser does not keep your marks').waitFor(patient);
    await page.getByText('1 of 1 cells').waitFor(patient);
  });
});

describe('the board on paper', () => {
  /** Pages of a document as Chromium writes it. */
  const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  it('has one condition a page, every cell of it, and no form', async () => {
    await open(
      'condition=call.busy,quality.degraded,message.notDelivered&state=phase.start,specimen.list&theme=dark&globals=theme:dark',
    );
    await cell(busyCell).getByRole('textbox', { name: 'Text' }).fill('A word for paper');
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(3);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.board-cell[data-drawn="false"]').count(), patient).toBe(0);
    expect(await page.getByRole('search').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Download the marks' }).isVisible()).toBe(false);
    expect(await page.locator('.board-on-paper').getByText('A word for paper').isVisible()).toBe(true);
  });

  it('has also the cells that were never on the screen', async () => {
    await open('family=callDialogs');
    expect(await page.locator('.board-cell[data-drawn="false"]').count()).toBeGreaterThan(20);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.board-cell[data-drawn="false"]').count(), patient).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await expect
      .poll(() => page.locator('.board-cell[data-drawn="false"]').count(), patient)
      .toBeGreaterThan(20);
  });
});
