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
    await board.open('family=callDialogs');
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
