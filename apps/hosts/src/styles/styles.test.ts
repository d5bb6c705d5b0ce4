import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { dropCall, endMicrophone, hostPages, send } from '../drive.ts';
import { pixelsBetween } from './pixelsBetween.ts';
import { resets, withUtilities } from './sheets.ts';

const { open, close } = hostPages({ built: true });

/** What may be on screen, with everything of it opened. */
const scenes: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  async 'a banner and a dialog in the flow'(page) {
    await dropCall(page);
    await send(page, {
      type: 'callChanged',
      callId: 'b',
      phase: 'active',
      direction: 'inbound',
      remote: 'Bo',
    });
    await send(page, { type: 'connectionChanged', status: 'connected' });
    await send(page, { type: 'connectionChanged', status: 'lost', retrying: true, attempt: 1 });
    await page.getByRole('group', { name: 'Reconnecting' }).waitFor();
  },
  async 'a prompt with steps and an indicator'(page) {
    await endMicrophone(page);
    await send(page, {
      type: 'issueRaised',
      code: 'app/blocked',
      condition: 'media.permissionDenied',
      device: 'camera',
    });
    await send(page, {
      type: 'issueRaised',
      code: 'app/slow',
      condition: 'quality.degraded',
      clears: 'repeat',
    });
    await page.getByRole('list', { name: 'How to allow it' }).waitFor();
  },
  async 'a modal dialog'(page) {
    await dropCall(page);
    await page.getByRole('alertdialog').waitFor();
  },
};

/** A picture of the kit with the app's style sheet before or after ours. */
async function look(page: Page, css: string, where: 'prepend' | 'append') {
  const sheet = await page.evaluateHandle(
    ([text, place]) => {
      const style = document.createElement('style');
      style.textContent = text;
      document.head[place](style);
      return style;
    },
    [css, where] as const,
  );
  const picture = await page.screenshot();
  await sheet.evaluate((style) => style.remove());
  return picture;
}

/** The picture once two in a row are the same: the first of a page are drawn before its text and its focus have settled. */
async function settled(page: Page): Promise<Buffer> {
  let [before, now] = [await look(page, '', 'prepend'), await look(page, '', 'prepend')];
  while (pixelsBetween(before, now) > 0) [before, now] = [now, await look(page, '', 'prepend')];
  return now;
}

const sheets = await resets();

describe.each(Object.entries(scenes))('%s', (_, scene) => {
  it("looks the same in an app that takes the browser's own look away, or has another", async () => {
    const page = await open('EveryFamily');
    await page.setViewportSize({ width: 560, height: 1_100 });
    await scene(page);
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    await page.addStyleTag({ content: '* { animation: none !important; transition: none !important; }' });
    let plain = await settled(page);
    const different = [];
    for (const [name, css] of sheets)
      for (const where of ['prepend', 'append'] as const) {
        let count = pixelsBetween(plain, await look(page, css, where));
        // What differs may be the moment: both are looked at again.
        if (count > 0) {
          plain = await settled(page);
          count = pixelsBetween(plain, await look(page, css, where));
        }
        if (count > 0)
          different.push(`${name}, ${where === 'append' ? 'after' : 'before'} ours: ${count} pixels`);
      }
    expect(different).toEqual([]);
  });
});

const ours = () =>
  readFile(new URL('../../../../packages/components/dist/styles.css', import.meta.url), 'utf8');

/** The page with this style sheet in the place of ours. */
const restyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    document.querySelectorAll('link[rel=stylesheet]').forEach((link) => link.remove());
    document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
  }, css);

it('is light, and nothing of it see-through, in a browser that does not know light-dark() yet', async () => {
  const page = await open('Plain');
  await page.emulateMedia({ colorScheme: 'dark' });
  await restyle(page, (await ours()).replaceAll('light-dark(', 'not-known-yet('));
  await endMicrophone(page);
  const prompt = page.getByRole('group', { name: 'Your microphone is off' });
  const colours = (await prompt.evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element);
    return [backgroundColor, color].map((one) => Number(/^oklch\(([\d.]+) [\d.]+ [\d.]+\)$/.exec(one)?.[1]));
  })) as readonly number[];
  expect(colours).toEqual([1, expect.closeTo(0.23)]);
});

it('takes utility classes of the app, in both versions of Tailwind', async () => {
  for (const [name, css] of await withUtilities(await ours(), ['bg-red-500', 'text-center'])) {
    const page = await open('WithUtility');
    await restyle(page, css);
    await send(page, { type: 'connectionChanged', status: 'connected' });
    await send(page, { type: 'connectionChanged', status: 'lost', retrying: true });
    const banner = page.getByRole('group', { name: 'Reconnecting' });
    const { background, radius, align } = await banner.evaluate((element) => {
      const { backgroundColor, borderRadius, textAlign } = getComputedStyle(element);
      return { background: backgroundColor, radius: borderRadius, align: textAlign };
    });
    expect([name, background, radius, align]).toEqual([
      name,
      expect.stringMatching(/rgb\(239, 68, 68|oklch\(0\.637/),
      '12px',
      'center',
    ]);
    await close();
  }
});
