import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PageServer } from '@faultline/app-rigs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../drivers/engine.ts';
import { engines } from '../drivers/engines.ts';
import { serveStorybook, storyIds } from './storybook.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everything = process.env['FAULTLINE_FULL'] === '1';

interface StoryWindow extends Window {
  readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly phase?: string } };
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

/**
 * In the page: shows a story in a frame of this width, and says what is wrong with it: how it ended, what axe finds, and what is
 * wider than the frame.
 */
async function look(url: string, width: number, source: string): Promise<readonly string[]> {
  document.body.replaceChildren();
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:700px;border:0`;
  frame.src = url;
  document.body.append(frame);
  const inside = () => frame.contentWindow as unknown as StoryWindow;
  const phase = () => inside().__STORYBOOK_PREVIEW__?.currentRender?.phase ?? '';
  const deadline = Date.now() + 30_000;
  while (!/completed|finished|errored|aborted/.test(phase())) {
    if (Date.now() > deadline) return [`It did not come to an end: ${phase()}.`];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const page = inside().document;
  const wrong = /errored|aborted/.test(phase()) ? [`It ${phase()}.`] : [];
  if (page.documentElement.scrollWidth > width)
    wrong.push(`It is ${page.documentElement.scrollWidth} px wide in ${width}.`);
  const script = page.createElement('script');
  script.textContent = source;
  page.head.append(script);
  const { violations } = await inside().axe.run(page.body, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  });
  return [...wrong, ...violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes).slice(0, 600)}`)];
}

const narrow = ['dark, right to left, 320 px', 320, '&globals=theme:dark;direction:rtl'] as const;
const ways = everything ? [['light, wide', 1_000, ''] as const, narrow] : [narrow];

describe.each(Object.entries(engines))('stories in %s', (_, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
    await engine.page.goto(`${storybook.origin}/index.json`);
  });
  afterAll(() => engine.stop());

  // A story for every code looks like the family that it belongs to.
  it.each(storyIds().filter((id) => everything || !id.startsWith('codes-')))('%s', async (id) => {
    for (const [way, width, globals] of ways) {
      const url = `${storybook.origin}/iframe.html?id=${id}&viewMode=story${globals}`;
      expect([way, await engine.page.run(look, url, width, axe)]).toEqual([way, []]);
    }
  });
});
