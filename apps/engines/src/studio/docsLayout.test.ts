import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { kinds, openDocs } from './openDocs.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const docs = openDocs();
let page: Page;
beforeEach(async () => {
  page = docs.page();
  await page.setViewportSize({ width: 320, height: 900 });
});

const pageWidth = () => page.evaluate(() => document.documentElement.scrollWidth);

/** In the page: what paper would cut off, because on the screen it is scrolled. */
const cutOff = () =>
  [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((element) => getComputedStyle(element).overflowX !== 'visible')
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ className, textContent }) => `${className}: ${textContent.slice(0, 60)}`);

/** What axe finds on the page as it is now. */
async function findings(): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe.each(kinds)('%s', (id, heading) => {
  it('fits into 320 px, and is whole on paper, in dark ink', async () => {
    await docs.open(id, heading, 'theme:dark');
    expect(await pageWidth()).toBe(320);
    await page.setViewportSize({ width: 720, height: 1_000 });
    await page.emulateMedia({ media: 'print' });
    expect(await pageWidth()).toBe(720);
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  });

  it('fits into 320 px from right to left, and has no fault of accessibility there, in the dark', async () => {
    await docs.open(id, heading, 'locale:ar;theme:dark');
    await page.locator('html[dir=rtl]').waitFor();
    expect(await pageWidth()).toBe(320);
    expect(await findings()).toEqual([]);
  });
});
