import type { FrameLocator, Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { storyIds } from '../stories/storybook.ts';
import { openStudio } from './openStudio.ts';

const studio = openStudio();
let page: Page;
beforeEach(() => {
  page = studio.page();
});

/** A limit for what hangs, on a machine that does other work too. */
const patient = { timeout: 60_000 };

/** Opens a story with its controls; its page stands in a frame. */
async function open(story: string): Promise<FrameLocator> {
  await page.goto(studio.within(`components-${story}--controls`));
  await page.getByRole('tab', { name: /Controls/ }).click();
  return page.frameLocator('#storybook-preview-iframe');
}

const control = (name: string) => page.locator(`#control-${name}`);

describe('the controls of a component', () => {
  it('show another condition and another moment of it', async () => {
    const shown = await open('reconnectbanner');
    await shown.getByRole('group', { name: 'Reconnecting' }).waitFor();
    await control('phase').selectOption('back');
    await shown.getByRole('group', { name: 'You’re back' }).waitFor();
    await control('phase').selectOption('start');
    await control('condition').selectOption('signaling.offline');
    await shown.getByRole('group', { name: 'You are offline' }).waitFor();
  });

  it('show it in another language, and in another theme', async () => {
    const shown = await open('reconnectbanner');
    const banner = shown.locator('[data-faultline="reconnect-banner"]');
    await banner.waitFor();
    await control('locale').selectOption('ar');
    await expect.poll(() => banner.getAttribute('dir'), patient).toBe('rtl');
    await control('theme').selectOption('rounded');
    const corner = () => banner.evaluate((element) => getComputedStyle(element).borderStartStartRadius);
    await expect.poll(corner, patient).toBe('24px');
  });

  it('make a dialog a part of the page', async () => {
    const shown = await open('hangupdialog');
    await shown.getByRole('alertdialog', { name: 'The line is busy' }).waitFor();
    await page.locator('label[for="control-modal"]').click();
    await shown.getByRole('group', { name: 'The line is busy' }).waitFor();
    expect(await shown.getByRole('alertdialog').count()).toBe(0);
  });

  it('keep an indicator to one call', async () => {
    const shown = await open('qualityindicator');
    // Not what a screen reader is told of it, which begins with the same words.
    const told = shown.getByText('Weak connection', { exact: true });
    await told.waitFor();
    await control('callId').selectOption('another call');
    await told.waitFor({ state: 'detached' });
    await control('callId').selectOption('call');
    await told.waitFor();
  });
});

describe('the toolbar', () => {
  it('gives every page the theme that is chosen', async () => {
    await page.goto(studio.within('components-reconnectbanner--controls'));
    await page.getByRole('button', { name: 'Theme Default' }).click();
    await page.getByRole('option', { name: 'Dense desktop' }).click();
    const banner = page
      .frameLocator('#storybook-preview-iframe')
      .locator('[data-faultline="reconnect-banner"]');
    const corner = () => banner.evaluate((element) => getComputedStyle(element).borderStartStartRadius);
    await expect.poll(corner, patient).toBe('3px');
  });
});

describe('a page about a component', () => {
  it('leads to the components that it shows, and to the tokens', async () => {
    await page.goto(studio.alone('components-callstatus--reference'));
    await page.getByRole('heading', { level: 1, name: 'CallStatus' }).waitFor();
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const known = new Set(storyIds());
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => !known.has(href.replace('./?path=/story/', '')))).toEqual([]);
  });

  it.each(['light', 'dark'])('holds at 320 px, also from right to left, %s', async (theme) => {
    await page.setViewportSize({ width: 320, height: 900 });
    for (const id of ['components-reconnectbanner--reference', 'tokens--tokens', 'themes--side-by-side']) {
      await page.goto(studio.alone(id, `theme:${theme};locale:ar`));
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(320);
    }
  });
});
