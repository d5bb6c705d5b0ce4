import { locales } from '@faultline/components/locales';
import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { ways } from '../../../storybook/src/welcome/ways.ts';
import { storyIds } from '../stories/storybook.ts';
import { openStudio } from './openStudio.ts';

const studio = openStudio();
let page: Page;
beforeEach(() => {
  page = studio.page();
});

/** A limit for what hangs, on a machine that does other work too. */
const patient = { timeout: 60_000 };

const alone = (id: string) => page.goto(studio.alone(id));

describe('the studio, by keyboard', () => {
  it.each([
    ['48501', ['Enter'], 'codes-telnyx-errors--code-48501'],
    ['48501', ['ArrowDown', 'Enter'], 'codes-telnyx-errors--code-48501'],
    ['twilio 31486', ['Enter'], 'codes-twilio-errors--code-31486'],
    ['caller hears busy', ['Enter'], 'conditions-calls--busy'],
  ])('opens what "%s" is after its last letter with %s', async (asked, keys, id) => {
    await alone('catalogue--all-codes');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type(asked);
    for (const key of keys) await page.keyboard.press(key);
    await studio.hasOpened(id);
  });

  it('shows all codes when somebody asks for them', async () => {
    await alone('catalogue--all-codes');
    const rows = page.locator('main tbody tr');
    await expect.poll(() => rows.count(), patient).toBe(100);
    await page.getByRole('button', { name: 'Show all of them' }).press('Enter');
    await expect
      .poll(() => rows.count(), patient)
      .toBe(storyIds().filter((id) => /^codes-(?!unknown)/.test(id)).length);
  });
});

describe('the links of the studio', () => {
  it('lead from the welcome page to what people come for', () => {
    expect(ways.map(({ story: id }) => id).filter((id) => !storyIds().includes(id))).toEqual([]);
  });

  it('lead from a code to its condition, and from there to the code', async () => {
    await alone('codes-telnyx-errors--code-42001');
    await page.getByRole('link', { name: 'media.permissionDenied' }).click();
    await studio.hasOpened('conditions-devices-and-sound--permission-denied');
    await alone('conditions-devices-and-sound--permission-denied');
    await page.getByRole('link', { name: /^42001/ }).click();
    await studio.hasOpened('codes-telnyx-errors--code-42001');
  });

  it('all lead to a story that is there', async () => {
    await alone('conditions-devices-and-sound--permission-denied');
    await page.getByRole('link').first().waitFor();
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const known = new Set(storyIds());
    expect(links.length).toBeGreaterThan(5);
    const storyOf = (href: string) => new URLSearchParams(href.slice(href.indexOf('?'))).get('path');
    expect(links.filter((href) => !known.has(storyOf(href)?.replace('/story/', '') ?? ''))).toEqual([]);
  });
});

describe('a page of a condition on paper', () => {
  it('has everything, in dark ink, and nothing runs out of the sheet', async () => {
    await page.setViewportSize({ width: 720, height: 1_000 });
    await page.goto(studio.alone('conditions-connection--reconnecting', 'theme:dark'));
    await expect.poll(() => page.getByRole('rowheader').count(), patient).toBe(locales.length);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      ink: getComputedStyle(document.documentElement).colorScheme,
      ground: getComputedStyle(document.body).backgroundColor,
      kit: [...document.querySelectorAll('[data-faultline] button')].map(
        (button) => getComputedStyle(button).printColorAdjust,
      )[0],
    }));
    expect(printed).toEqual({ scrollWidth: 720, ink: 'light', ground: 'rgba(0, 0, 0, 0)', kit: 'exact' });
  });

  it('is told apart from a dialog, which takes its own frame and leaves the rest to be read', async () => {
    await alone('conditions-calls--busy');
    const dialog = page.frameLocator('iframe').getByRole('alertdialog', { name: 'The line is busy' });
    await dialog.waitFor();
    await page.getByRole('link', { name: /486/ }).first().focus();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });
});
