import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PageServer } from '@faultline/app-rigs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../drivers/engine.ts';
import { startChromium } from '../drivers/chromium.ts';
import { startFirefox } from '../drivers/firefox.ts';
import { startWebKit } from '../drivers/webkit.ts';
import { phase, serveStorybook, show, storyAddress, storyIds } from './storybook.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything = process.env['FAULTLINE_FULL'] === '1';

interface StoryWindow extends Window {
  readonly axe: {
    run(
      root: Element,
      options: object,
    ): Promise<{ violations: readonly { id: string; nodes: readonly unknown[] }[] }>;
  };
}

let storybook: PageServer;
beforeAll(async () => {
  storybook = await serveStorybook();
});
afterAll(() => storybook.stop());

/** How a story is viewed. */
interface Way {
  readonly width: number;
  /** Size of the root's text, %. */
  readonly text?: number;
  /** Globals of Storybook. */
  readonly globals?: string;
  /** The person's own forced colours: axe sees colours that the page requests. */
  readonly forced?: boolean;
}

const within = { timeout: 60_000, interval: 50 };

/** In the page: what is wrong with the story in the frame: what axe finds, and what is wider than the frame. */
async function faults({ width, text = 100, forced }: Way, source: string): Promise<readonly string[]> {
  const inside = document.querySelector('iframe')?.contentWindow as unknown as StoryWindow;
  const page = inside.document;
  page.documentElement.style.fontSize = `${text}%`;
  const { scrollWidth } = page.documentElement;
  // What is still fading in has too little contrast, for a moment.
  const ends = (animation: Animation) => animation.effect?.getComputedTiming().endTime !== Infinity;
  await Promise.allSettled(
    page
      .getAnimations()
      .filter(ends)
      .map(({ finished }) => finished),
  );
  const wrong = scrollWidth > width ? [`It is ${scrollWidth} px wide in ${width}.`] : [];
  const script = page.createElement('script');
  script.textContent = source;
  page.head.append(script);
  const { violations } = await inside.axe.run(page.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
      'color-contrast': { enabled: !forced },
    },
  });
  return [...wrong, ...violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes).slice(0, 600)}`)];
}

const narrow: Way = { width: 320, globals: 'theme:dark;locale:ar' };
const wide: Way = { width: 1_000 };
const large: Way = { width: 1_000, text: 200 };
const forced: Way = { ...narrow, forced: true };

/** One story of each family, in its states; every condition, and every code, in the full run. */
const few = /^(families-|places|flows-reconnecting)-/;
const isOfCode = (id: string) => id.startsWith('codes-');
const ids = storyIds().filter((id) => (everything ? !isOfCode(id) : few.test(id)));

/** The seed of this run's sample, printed with the names of the tests; `FAULTLINE_SEED` repeats a run. */
const seed = Number(process.env['FAULTLINE_SEED'] ?? Date.now() % 2_147_483_647);

/** One code each of some SDKs, so that one with many codes is not looked at more often than another. */
function someCodes(all: readonly string[]): readonly string[] {
  const sdks = [...new Set(all.map((id) => id.split('-')[1]))];
  const ofSdk = (sdk: string | undefined) => fc.constantFrom(...all.filter((id) => id.split('-')[1] === sdk));
  const sample = fc
    .shuffledSubarray(sdks, { minLength: 2, maxLength: 2 })
    .chain((chosen) => fc.tuple(...chosen.map(ofSdk)));
  return fc.sample(sample, { seed, numRuns: 1 }).flat();
}

const codes = storyIds().filter(isOfCode);
const codesToSee = everything ? codes : someCodes(codes);

/** In what each story is looked at, and in which ways; Storybook's own tests see them in Chromium as they come. */
const sweeps: readonly (readonly [
  name: string,
  start: () => Promise<Engine>,
  ways: readonly Way[],
  codes: readonly string[],
])[] = [
  ['Chromium', startChromium, everything ? [wide, narrow, large] : [large], []],
  ['Chromium in forced colours', () => startChromium({ forcedColors: true }), everything ? [forced] : [], []],
  ['Firefox', startFirefox, everything ? [wide, narrow] : [narrow], codesToSee],
  ['WebKit', startWebKit, everything ? [wide, narrow] : [narrow], codesToSee],
];

/** Looks at a story in each of these ways. */
async function look({ page }: Engine, id: string, ways: readonly Way[]): Promise<void> {
  for (const way of ways) {
    await page.run(show, storyAddress(storybook, id, way.globals), way.width);
    await expect.poll(() => page.run(phase), within).toMatch(/completed|finished|errored|aborted/);
    expect(await page.run(phase)).toMatch(/completed|finished/);
    expect([way, await page.run(faults, way, axe)]).toEqual([way, []]);
  }
}

describe.each(sweeps.filter(([, , ways]) => ways.length > 0))(
  'stories in %s',
  (_, start, ways, codesHere) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await start();
      await engine.page.goto(`${storybook.origin}/index.json`);
    });
    afterAll(() => engine.stop());

    it.each(ids)('%s', (id) => look(engine, id, ways));

    it.each(codesHere)(everything ? '%s' : `%s, of the sample with seed ${seed}`, (id) =>
      look(engine, id, [wide]),
    );
  },
);
