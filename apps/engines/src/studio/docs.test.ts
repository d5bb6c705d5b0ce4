import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../../../scripts/lib/root.mjs';
import { storyIds } from '../stories/storybook.ts';
import { hasLoaded, openDocs } from './openDocs.ts';

const docs = openDocs();
let page: Page;
beforeEach(() => {
  page = docs.page();
});

describe('the links of the documents', () => {
  it('lead from the welcome page to getting started, which is then beside the sidebar', async () => {
    await page.goto(docs.alone('welcome--welcome'));
    await page.getByRole('link', { name: 'How do I build with it?' }).click();
    await docs.hasOpened('docs-guides--getting-started');
    await hasLoaded(page.frameLocator('#storybook-preview-iframe'), 'Getting started');
  });

  it.each([
    [
      'another guide',
      'docs-guides--getting-started',
      'Getting started',
      'Your own words',
      'docs-guides--your-own-words',
    ],
    ['an adapter', 'docs-guides--migrating', 'From handlers of your own', "Telnyx's", 'docs-sdks--telnyx'],
  ])('lead from a guide to %s', async (_, id, heading, link, leadsTo) => {
    await docs.open(id, heading);
    await page.getByRole('link', { name: link }).click();
    await docs.hasOpened(leadsTo);
  });

  it.each([
    ['docs-guides--troubleshooting', 'When something is not as expected'],
    ['docs-condition-families--media', 'Devices and sound'],
    ['docs-sdks--sipjs', 'SIP.js'],
  ])('of %s all lead to pages that are there', async (id, heading) => {
    await docs.open(id, heading);
    const links = await page
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const stories = links.flatMap((href) => /^\.\/\?path=\/story\/([^&]*)/.exec(href)?.[1] ?? []);
    const known = new Set(storyIds());
    expect(stories.length).toBeGreaterThan(2);
    expect(stories.filter((story) => !known.has(story))).toEqual([]);
  });
});

describe('the page of a hook', () => {
  it.each([
    ['docs-hooks--use-reconnect-state', 'useReconnectState'],
    ['docs-hooks--call-provider', 'CallProvider'],
  ])('%s has its sample as it is tested', async (id, name) => {
    await docs.open(id, name);
    const sample = readFileSync(join(root, `apps/samples/hooks/${name}.tsx`), 'utf8');
    const example = page.getByRole('region', { name: 'Example' });
    expect((await example.locator('pre').innerText()).trim()).toBe(sample.trim());
  });
});
