import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { busy, busyCell, cellNames, counted, openBoard, patient } from './openBoard.ts';

const board = openBoard();
let page: Page;
beforeEach(() => {
  page = board.page();
});

const cell = () => page.getByRole('article', { name: busyCell, exact: true });

describe('the marks of a reviewer', () => {
  const mark = () => cell().getByRole('group', { name: /^Mark: / });
  const noteOfIt = () => mark().getByRole('textbox', { name: 'Text' });
  const note = 'Say | *who*\n`hung` up';

  it('are set by keyboard and are still there when the page is opened again', async () => {
    await board.open(busy);
    await page.getByText('0 of 1 cells').waitFor();
    await mark().getByRole('radio', { name: 'Not marked' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type(note);
    await page.getByText('1 of 1 cells, by themselves or with their condition: Change 1').waitFor();
    await page.reload();
    await counted(page);
    expect(await mark().getByRole('radio', { name: 'Change' }).isChecked()).toBe(true);
    expect(await noteOfIt().inputValue()).toBe(note);
  });

  it('go along as Markdown, lead back to their cell, and are added to those of another', async () => {
    await board.open(busy);
    await mark().getByRole('radio', { name: 'Change' }).check();
    await noteOfIt().fill(note);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the marks' }).click(),
    ]);
    const path = await file.path();
    const markdown = await readFile(path, 'utf8');
    expect(markdown).toContain('## call.busy: The line is busy');
    expect(markdown).toContain('  > Say \\| \\*who\\*\\\n  > \\`hung\\` up');
    const link = /\[At first, dark[^\]]*\]\(<([^>]*)>\)/.exec(markdown)?.[1] ?? '';
    await page.goto(link);
    await counted(page);
    expect(await cellNames(page)).toEqual([busyCell]);

    page.once('dialog', (question) => void question.dismiss());
    await page.getByRole('button', { name: 'Remove all marks' }).click();
    expect(await noteOfIt().inputValue()).toBe(note);
    page.once('dialog', (question) => void question.accept());
    await page.getByRole('button', { name: 'Remove all marks' }).click();
    await expect.poll(() => noteOfIt().inputValue(), patient).toBe('');

    await page.getByText('Add a colleague’s marks').click();
    await page.getByLabel('Their export, as a file').setInputFiles(path);
    await expect.poll(() => noteOfIt().inputValue(), patient).toBe(note);
    await page.getByRole('textbox', { name: 'Or its text' }).fill('Nothing');
    await page.getByRole('button', { name: 'Add the marks of this text' }).click();
    await page.getByRole('alert').filter({ hasText: 'There are no marks in it.' }).waitFor();
  });

  it('begin anew where something else is kept in their place, and say when nothing is kept', async () => {
    await page.addInitScript(() => {
      localStorage.setItem('faultline.review-board', '{"version":9}');
      Storage.prototype.setItem = () => {
        throw new DOMException('Full.', 'QuotaExceededError');
      };
    });
    await board.open(busy);
    await page.getByText('could not be read').waitFor();
    await mark().getByRole('radio', { name: 'Fine' }).check();
    await page.getByText('This browser does not keep your marks').waitFor();
    await page.getByText('1 of 1 cells').waitFor();
  });
});
