import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page, Request } from 'playwright';
import type { Theme } from './album.ts';
import type { StudioPage, Subject } from './inPage.ts';
import { fromPng, type Picture } from './picture.ts';
import { beginsAt, moreMs } from './times.ts';

/** In the page, by {@link openPage}. */
declare const studioPage: StudioPage;

/**
 * Flags that leave nothing of how a page is drawn to the settings and the processor of the computer, nor to what was
 * drawn before: a part that is drawn over itself has other pixels at round edges.
 */
export const drawingFlags = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
  '--disable-partial-raster',
  '--disable-skia-runtime-opts',
];

/** Time passes in steps like this one, as long as a story's play function waits for something. */
const stepMs = 50;
/** On a machine that does other work too: a limit for what hangs. */
const mostWaitMs = 120_000;

const viewport = { width: 1_024, height: 900 };

/** The kit where the rest of the page explains it, else the page. The first that is there counts. */
const subjects: readonly Subject[] = [
  { selector: '.review > .review-frame', mostHeight: Infinity },
  { selector: '.review .review-call-body', mostHeight: Infinity },
  { selector: '.review-specimens', mostHeight: Infinity },
  { selector: '.review-gallery', mostHeight: Infinity },
  { selector: '.review-timeline .player-stage', mostHeight: Infinity },
  // A page may be a list without end, whose beginning shows how it looks.
  { selector: 'main', mostHeight: viewport.height },
];

/** What a story looks like in each theme. */
export type Pictures = Readonly<Record<Theme, Picture>>;

/** Takes pictures of stories, one after the other in one page. */
export interface Camera {
  /** @throws Error with the reason when the story cannot be shown. */
  take(story: string): Promise<Pictures>;
}

const inPage = (): string =>
  buildSync({
    entryPoints: [join(import.meta.dirname, 'inPage.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  }).outputFiles.map(({ text }) => text)[0] ?? '';

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    locale: 'en-GB',
  });
  context.setDefaultTimeout(mostWaitMs);
  await context.clock.install({ time: beginsAt });
  await context.clock.pauseAt(beginsAt + 1);
  await context.addInitScript(inPage());
  return context.newPage();
}

/** Waits until something is so; each time it is not, `between` runs. */
async function until(isSo: () => Promise<boolean>, between: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + mostWaitMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It is not ready after ${mostWaitMs / 1_000} s.`);
    await between();
  }
}

/** Resolves, each time it is called, when a page neither loads anything nor has anything to do; to how far its story has come. */
function calmOf(page: Page) {
  const loading = new Set<Request>();
  page.on('request', (request) => loading.add(request));
  page.on('requestfinished', (request) => loading.delete(request));
  page.on('requestfailed', (request) => loading.delete(request));
  return async () => {
    const isCalm = () => Promise.resolve(loading.size === 0);
    const idle = () => page.evaluate(() => studioPage.idle());
    await idle();
    await until(isCalm, idle);
    return idle();
  };
}

/** Opens a page of the Storybook that is served at an origin. */
export async function openCamera(browser: Browser, origin: string): Promise<Camera> {
  const page = await openPage(browser);
  const calm = calmOf(page);
  const session = await page.context().newCDPSession(page);
  await page.goto(`${origin}/iframe.html`);
  await page.addStyleTag({ content: '* { caret-color: transparent !important; }' });
  await page.evaluate(() => studioPage.beReady());
  /** By their files: hundreds of stories look the same, and reading one of them is enough. */
  const known = new Map<string, Picture>();

  async function play(story: string): Promise<void> {
    await page.clock.setSystemTime(beginsAt);
    await page.evaluate((id) => studioPage.show(id), story);
    let hasBegun = false;
    const isDone = async () => {
      const now = await calm();
      if (now.error !== null) throw new Error(now.error);
      hasBegun = now.hasBegun;
      return now.isDone;
    };
    await until(isDone, async () => {
      await page.clock.runFor(stepMs);
      // The time of a story begins with it: loading it takes as long as it takes.
      if (!hasBegun) await page.clock.setSystemTime(beginsAt);
    });
    await page.clock.runFor(moreMs((await page.evaluate(() => Date.now())) - beginsAt));
  }

  async function dress(wanted: Theme): Promise<void> {
    await calm();
    await until(() => page.evaluate((theme) => studioPage.isDressed(theme), wanted), calm);
  }

  async function shoot(): Promise<Picture> {
    const box = await page.evaluate((wanted) => studioPage.find(wanted), subjects);
    const { data } = await session.send('Page.captureScreenshot', {
      clip: { ...box, scale: 1 },
      captureBeyondViewport: box.y + box.height > viewport.height,
      optimizeForSpeed: true,
    });
    const picture = known.get(data) ?? fromPng(Buffer.from(data, 'base64'));
    known.set(data, picture);
    return picture;
  }

  return {
    async take(story) {
      await play(story);
      await dress('light');
      const light = await shoot();
      await page.evaluate(() => studioPage.beDark());
      await dress('dark');
      return { light, dark: await shoot() };
    },
  };
}
