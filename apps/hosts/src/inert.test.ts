import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { dropCall, endMicrophone, hostPages, send } from './drive.ts';

const { open } = hostPages();

const prompt = (page: Page) => page.getByRole('group', { name: 'Your microphone is off' });
const switchOn = (page: Page) => prompt(page).getByRole('button', { name: 'Switch it on' });

/** What an app does that waits: nothing in its page can be used meanwhile. */
const setInert = (page: Page, selector: string, inert = true) =>
  page.evaluate(
    ([which, to]) => {
      for (const element of document.querySelectorAll(which)) element.toggleAttribute('inert', to);
    },
    [selector, inert] as const,
  );

/** Adds what an app shows beside its page, which becomes inert. */
const showBeside = (page: Page, html: string) =>
  page.evaluate((markup) => {
    const root = document.getElementById('root');
    root?.insertAdjacentHTML('afterend', markup);
    root?.toggleAttribute('inert', true);
  }, html);

const drawer = 'position: fixed; inset: 0 0 0 50%; display: block; background: white';

it('can be pressed when the app makes all that is in the body inert, twice, and is back in its place afterwards', async () => {
  const page = await open('Plain');
  await endMicrophone(page);
  for (let times = 0; times < 2; times++) {
    await setInert(page, 'body > *');
    await switchOn(page).click({ trial: true });
  }
  await setInert(page, 'body > *', false);
  await expect.poll(() => page.locator('[data-faultline=above]').count()).toBe(0);
  await switchOn(page).click();
  expect(await page.evaluate(() => window.hostPage.pressed)).toBe(1);
});

it('can be pressed when the part of the app’s panel that it stands in becomes inert', async () => {
  const page = await open('NativeDialog');
  await endMicrophone(page);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.locator('dialog [data-faultline=host]').waitFor();
  await setInert(page, 'dialog > *');
  await switchOn(page).click();
});

it('looks once a frame at most where the app makes inert whatever is not', async () => {
  const page = await open('Plain');
  await endMicrophone(page);
  const looks = await page.evaluate(async () => {
    const hide = () => {
      for (const one of document.querySelectorAll('body > :not([inert])')) one.setAttribute('inert', '');
    };
    let times = 0;
    const observer = new MutationObserver(() => {
      times++;
      hide();
    });
    observer.observe(document.body, { childList: true, attributes: true, subtree: true });
    hide();
    for (let frames = 0; frames < 10; frames++) await new Promise(requestAnimationFrame);
    observer.disconnect();
    return times;
  });
  expect(looks).toBeLessThan(60);
  await setInert(page, 'body > *', false);
  await switchOn(page).click();
});

it.each([
  ['open', 'before'],
  ['closed', 'before'],
  ['open', 'after'],
  ['closed', 'after'],
] as const)(
  'is seen and pressed beside the drawer of a component whose shadow root (%s) shows nothing that is put into it, defined %s it is shown',
  async (mode, when) => {
    const page = await open('Plain');
    await endMicrophone(page);
    const define = () =>
      page.evaluate((to) => {
        const Drawer = class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: to }).innerHTML = '<button>Menu</button>';
          }
        };
        customElements.define('app-drawer', Drawer);
      }, mode);
    if (when === 'before') await define();
    await showBeside(page, `<app-drawer style="${drawer}"></app-drawer>`);
    if (when === 'after') {
      await page.locator('app-drawer [data-faultline=host]').waitFor();
      await define();
    }
    await switchOn(page).click();
  },
);

it('is pressed where a header that is not inert lies under the backdrop', async () => {
  const page = await open('Plain');
  await endMicrophone(page);
  const backdrop = '<div style="position: fixed; inset: 0; background: rgb(0 0 0 / 0.5)"></div>';
  await page.evaluate((markup) => {
    document.body.insertAdjacentHTML('beforeend', markup);
    const root = document.getElementById('root');
    const header = document.createElement('header');
    header.textContent = 'An app';
    const app = document.createElement('div');
    document.body.prepend(app);
    app.append(header, ...(root ? [root] : []));
    root?.toggleAttribute('inert', true);
  }, `<div>${backdrop}<div style="${drawer}">Menu</div></div>`);
  await switchOn(page).click();
});

it('what two stores show above an inert page stands one below the other', async () => {
  const page = await open('TwoStores');
  await endMicrophone(page);
  const offline = { type: 'issueRaised', code: 'app/off', condition: 'signaling.offline' } as const;
  await send(page, offline, 'sendToSecond');
  await setInert(page, '#root');
  const banner = page.getByRole('group', { name: 'You are offline' });
  await Promise.all([banner.waitFor(), prompt(page).waitFor()]);
  const boxes = await Promise.all([prompt(page), banner].map((one) => one.boundingBox()));
  const [first, second] = boxes.map((box) => box ?? { y: 0, height: 0 }).toSorted((a, b) => a.y - b.y);
  expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? 0) + (first?.height ?? 0));
});

it('can be pressed to its end above an inert page in a small window', async () => {
  const page = await open('TwoStores');
  await page.setViewportSize({ width: 320, height: 256 });
  const blocked = { type: 'issueRaised', code: 'app/blocked', condition: 'media.permissionDenied' } as const;
  for (const store of ['send', 'sendToSecond'] as const)
    await send(page, { ...blocked, device: 'microphone', actions: ['resumeMedia'] }, store);
  const prompts = page.getByRole('group', { name: 'Your microphone is blocked' });
  await expect.poll(() => prompts.count(), { timeout: 5_000 }).toBe(2);
  await setInert(page, '#root');
  for (const one of await prompts.all()) await one.getByRole('button').last().click({ trial: true });
});

it('a button that has the focus keeps it when the page becomes inert, and when it no longer is', async () => {
  const page = await open('Plain');
  await endMicrophone(page);
  await switchOn(page).focus();
  const isFocused = () => switchOn(page).evaluate((one) => one === document.activeElement);
  for (const inert of [true, false]) {
    await setInert(page, '#root', inert);
    await page.locator('[data-faultline=above]').waitFor({ state: inert ? 'attached' : 'detached' });
    await expect.poll(isFocused).toBe(true);
  }
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.hostPage.pressed)).toBe(1);
});

/** What says that a call was cut off stays modal through a change of the app's: it is closed with Escape. */
async function closesByEscape(page: Page, change: () => Promise<void>): Promise<void> {
  await dropCall(page);
  const dropped = page.getByRole('alertdialog', { name: 'Your call was cut off' });
  await dropped.waitFor();
  await change();
  await page.waitForFunction(() => document.querySelector('dialog:modal') !== null);
  await page.keyboard.press('Escape');
  await dropped.waitFor({ state: 'detached' });
}

it('a dialog that says how the call ended stays modal where all that is in the body becomes inert again', async () => {
  const page = await open('Plain');
  await setInert(page, '#root');
  await closesByEscape(page, () => setInert(page, 'body > *'));
});

it('a dialog that says how the call ended stays modal where the app replaces the panel around it', async () => {
  const page = await open('Plain');
  const panel = (name: string) => `<div style="${drawer}"><button>${name}</button></div>`;
  await showBeside(page, `<div id="drawer">${panel('Next')}</div>`);
  await closesByEscape(page, () =>
    page.evaluate((next) => {
      const element = document.getElementById('drawer');
      if (element) element.innerHTML = next;
    }, panel('Done')),
  );
});
