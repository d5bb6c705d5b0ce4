import { launchChromium, type PageServer } from '@faultline/app-rigs';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { serveStorybook, storyAddress, withoutAxe } from '../stories/storybook.ts';

/** The Storybook that is built, with a page of Chromium for each test of a file. */
interface Studio {
  /** Of the present test, with a storage of its own. */
  page(): Page;
  /** The address of a story without what Storybook has around it. */
  alone(story: string, globals?: string): string;
  /** The address of a story within Storybook. */
  within(story: string, parameters?: string): string;
  /** A link has led to a story, in the window around the page. */
  hasOpened(story: string): Promise<void>;
}

/** Opens the studio for the tests of the file that calls it. */
export function openStudio(): Studio {
  let storybook: PageServer;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    storybook = await serveStorybook();
    browser = await launchChromium('tone');
  });
  afterAll(async () => {
    await browser.close();
    await storybook.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    // A limit for what hangs, on a machine that does other work too.
    page.setDefaultTimeout(60_000);
  });
  afterEach(() => page.close());
  return {
    page: () => page,
    alone: (story, globals) => storyAddress(storybook, story, globals),
    within: (story, parameters = '') =>
      `${storybook.origin}/?path=/story/${story}&globals=${withoutAxe}&${parameters}`,
    hasOpened: (story) => page.waitForURL((url) => url.searchParams.get('path') === `/story/${story}`),
  };
}
