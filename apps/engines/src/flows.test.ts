import { buildPage, startPageServer, type PageServer } from '@faultline/app-rigs';
import type { CallEvent } from '@faultline/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, EnginePage } from './drivers/engine.ts';
import { engines } from './drivers/engines.ts';
import { startFirefox } from './drivers/firefox.ts';

let server: PageServer;
beforeAll(async () => {
  server = await startPageServer({
    files: await buildPage(new URL('../../hosts/src/page.tsx', import.meta.url)),
  });
});
afterAll(() => server.stop());

const within = { timeout: 20_000, interval: 50 };

/** In the page: the name of what is shown in this role, and all of its text; null when there is none. */
const shownAs = (role: string) => {
  const element = [...document.querySelectorAll(`[role="${role}"]`)].find((one) => one.checkVisibility());
  const name = document.getElementById(element?.getAttribute('aria-labelledby') ?? '');
  return element ? (name?.textContent ?? element.getAttribute('aria-label')) : null;
};
const focusedText = () => document.activeElement?.textContent ?? null;
const said = () =>
  [...document.querySelectorAll('[aria-live]')]
    .filter((region) => !region.closest('[inert], [aria-hidden="true"]'))
    .map(({ textContent }) => textContent)
    .join('');

async function open(page: EnginePage, host: string): Promise<void> {
  await page.goto(`${server.origin}/?host=${host}`);
  // The page is rendered: changes by a test before that have no effect.
  await expect.poll(() => page.run(() => document.querySelector('h1') !== null), within).toBe(true);
}

const send = (page: EnginePage, ...events: readonly CallEvent[]) =>
  page.run((list) => {
    for (const event of list) window.hostPage.send({ ...event, at: Date.now() });
  }, events);

const endMicrophone: CallEvent = {
  type: 'issueRaised',
  at: 0,
  code: 'app/off',
  condition: 'media.captureEnded',
  device: 'microphone',
  actions: ['resumeMedia'],
};
const call = { at: 0, callId: 'a' } as const;
const dropped: readonly CallEvent[] = [
  { ...call, type: 'callChanged', phase: 'active', direction: 'outbound', remote: 'Ana' },
  {
    ...call,
    type: 'callEnded',
    code: 'app/dropped',
    condition: 'call.dropped',
    evidence: 3,
    endedBy: 'network',
  },
];
const connection = (status: 'connected' | 'lost'): CallEvent => ({
  type: 'connectionChanged',
  at: 0,
  status,
  retrying: true,
});

describe.each(Object.entries(engines))('in %s', (name, start) => {
  let engine: Engine;
  let page: EnginePage;
  beforeAll(async () => {
    engine = await start();
    ({ page } = engine);
    console.log(`${name}: ${engine.version}`);
  });
  afterAll(() => engine.stop());

  it('a lost connection is told and said, and so is that it is back', async () => {
    await open(page, 'Plain');
    await send(page, connection('connected'), connection('lost'));
    await expect.poll(() => page.run(shownAs, 'group'), within).toBe('Reconnecting');
    expect(await page.run(said)).toContain('Reconnecting');
    await send(page, connection('connected'));
    await expect.poll(() => page.run(said), within).toContain('back');
  });

  it('what is shown has the colours of the kit, light and dark', async () => {
    const colours = async (host: string) => {
      await open(page, host);
      await send(page, endMicrophone);
      await expect.poll(() => page.run(shownAs, 'group'), within).toBe('Your microphone is off');
      return page.run(() => {
        const canvas = document.createElement('canvas').getContext('2d');
        const group = document.querySelector('[role="group"]');
        if (!canvas || !group) throw new Error('Nothing is shown.');
        canvas.fillStyle = getComputedStyle(group).backgroundColor;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
      });
    };
    const [light = 0, , , opaque] = await colours('Plain');
    expect([light > 230, opaque]).toEqual([true, 255]);
    const [dark = 255] = await colours('DarkByClass');
    expect(dark).toBeLessThan(100);
  });

  it('the way back is run when its button is pressed, above a dialog of the app too', async () => {
    await open(page, 'NativeDialog');
    await page.press('Open');
    await send(page, endMicrophone);
    await page.press('Switch it on');
    await expect.poll(() => page.run(() => window.hostPage.pressed), within).toBe(1);
    expect(await page.run(() => document.querySelectorAll('dialog:modal').length)).toBe(1);
  });

  it('a dialog of the kit takes the focus, keeps it, closes by Escape and gives it back', async () => {
    await open(page, 'Plain');
    await page.run(() => document.querySelector('button')?.focus());
    expect(await page.run(focusedText)).toBe('Open');
    await send(page, ...dropped);
    await expect.poll(() => page.run(shownAs, 'alertdialog'), within).toBe('Your call was cut off');
    const inDialog = () => document.activeElement?.closest('dialog') !== null;
    await expect.poll(() => page.run(inDialog), within).toBe(true);
    await page.type('Tab');
    await page.type('Tab');
    expect(
      await page.run(
        () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
      ),
    ).toBe(true);
    await page.type('Escape');
    await expect.poll(() => page.run(shownAs, 'alertdialog'), within).toBeNull();
    await expect.poll(() => page.run(focusedText), within).toBe('Open');
  });

  it.each(['HiddenPanel', 'InActivity', 'Suspended'])(
    'nobody is trapped by a call that ends in a part that is not shown (%s)',
    async (host) => {
      await open(page, host);
      await send(page, ...dropped);
      await page.press('Show the call');
      await expect.poll(() => page.run(shownAs, 'alertdialog'), within).toBe('Your call was cut off');
      await page.press('Close');
      await expect.poll(() => page.run(shownAs, 'alertdialog'), within).toBeNull();
    },
  );

  it('the microphone that works is not spoken of', async () => {
    await open(page, 'Asks');
    await page.press('Open');
    await expect
      .poll(() => page.run(() => document.body.textContent), within)
      .toContain('The microphone is on');
    expect(await page.run(shownAs, 'group')).toBeNull();
  });
});

describe('in Firefox, with the microphone blocked in its settings', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startFirefox({ microphone: 'blocked' });
  });
  afterAll(() => engine.stop());

  it('the person reads that it is blocked', async () => {
    const { page } = engine;
    await open(page, 'Asks');
    await page.press('Open');
    await expect
      .poll(() => page.run(shownAs, 'group'), within)
      .toBe('Your microphone is blocked for this site');
  });
});
