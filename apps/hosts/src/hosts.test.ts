import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { dropCall, endMicrophone, hostPages, send } from './drive.ts';
import words from './words.json';

const { open, close } = hostPages();

const pressed = (page: Page) => page.evaluate(() => window.hostPage.pressed);
const prompt = (page: Page) => page.getByRole('group', { name: 'Your microphone is off' });
/** What stands in the app's dialog: some have no box of their own. */
const settings = (page: Page) => page.getByRole('textbox', { name: words.name });

const isFocused = (element: Locator) =>
  element.evaluate((one) => one === (one.getRootNode() as Document | ShadowRoot).activeElement);

/** What assistive technology reads of live regions: nothing of those in a hidden part of the page. */
const said = (page: Page) =>
  page.evaluate(() => {
    const regions: Element[] = [];
    const modals: Element[] = [];
    const find = (root: Document | ShadowRoot) => {
      regions.push(...root.querySelectorAll('[aria-live]'));
      modals.push(...root.querySelectorAll('dialog:modal'));
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) find(shadowRoot);
    };
    find(document);
    /** The element and all around it, as they are shown. */
    const chain = (element: Element) => {
      const all: Element[] = [];
      let one: Element | null = element;
      while (one) {
        all.push(one);
        one =
          one.assignedSlot ?? one.parentElement ?? (one.getRootNode() as Partial<ShadowRoot>).host ?? null;
      }
      return all;
    };
    return regions
      .filter((region) => {
        const around = chain(region);
        const isHidden = around.some((one) => one.matches('[inert], [aria-hidden="true"]'));
        return !isHidden && (modals.length === 0 || modals.some((modal) => around.includes(modal)));
      })
      .map(({ textContent }) => textContent)
      .join('');
  });

const modals = [
  'NativeDialog',
  'RadixDialog',
  'AriaModal',
  'MuiDialog',
  'HeadlessDialog',
  'DialogOfComponent',
];

describe.each(modals)('beside a %s of the app', (host) => {
  it.each(['before', 'after'])(
    'what is shown %s it opens is seen, pressed, reached and said',
    async (when) => {
      const page = await open(host);
      if (when === 'before') {
        await endMicrophone(page);
        await expect.poll(() => said(page)).toContain('Your microphone is off');
      }
      await page.getByRole('button', { name: words.open }).click();
      await settings(page).waitFor();
      if (when === 'after') {
        await endMicrophone(page);
        await expect.poll(() => said(page)).toContain('Your microphone is off');
      }
      const button = prompt(page).getByRole('button', { name: 'Switch it on' });
      await button.click({ trial: true });
      await settings(page).focus();
      for (let presses = 0; presses < 12 && !(await isFocused(button)); presses++)
        await page.keyboard.press('Tab');
      expect(await isFocused(button)).toBe(true);
      await button.click();
      expect(await pressed(page)).toBe(1);
      expect(await settings(page).isVisible()).toBe(true);
    },
  );

  it('goes back to its place when it closes', async () => {
    const page = await open(host);
    await endMicrophone(page);
    await page.getByRole('button', { name: words.open }).click();
    await settings(page).waitFor();
    await page.getByRole('button', { name: words.close }).click();
    await settings(page)
      .waitFor({ state: 'detached' })
      .catch(() => undefined);
    await prompt(page).getByRole('button', { name: 'Switch it on' }).click();
    expect(await page.locator('[data-faultline=host]').count()).toBe(0);
    expect(await pressed(page)).toBe(1);
  });

  it('a call that ends meanwhile is told above it, and one Escape closes one of the two', async () => {
    const page = await open(host);
    await page.getByRole('button', { name: words.open }).click();
    await settings(page).waitFor();
    await dropCall(page);
    const dropped = page.getByRole('alertdialog', { name: 'Your call was cut off' });
    await dropped.waitFor();
    await page.keyboard.press('Escape');
    await dropped.waitFor({ state: 'detached' });
    expect(await settings(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await settings(page).waitFor({ state: 'hidden' });
  });
});

/** A call is cut off while the app's button has the focus, and the person closes what says so. */
async function closeByEscape(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.open }).focus();
  await dropCall(page);
  const dropped = page.getByRole('alertdialog', { name: 'Your call was cut off' });
  await dropped.waitFor();
  await page.keyboard.press('Escape');
  await dropped.waitFor({ state: 'detached' });
}

/** What the app shows over its page, and what is pressed to open it. */
const overlays = [
  { host: 'DrawerWithoutRole', opens: [words.open] },
  { host: 'DrawerInNoBox', opens: [words.open] },
  { host: 'InertPage', opens: [words.open] },
  { host: 'MuiMenu', opens: [words.open] },
  { host: 'NestedDialogs', opens: [words.open, words.next] },
  { host: 'RadixOverShadow', opens: [words.show] },
  { host: 'Toast', opens: [words.open] },
];

it.each(overlays)('is seen, pressed and said beside what $host opens', async ({ host, opens }) => {
  const page = await open(host);
  for (const name of opens) await page.getByRole('button', { name }).click();
  await endMicrophone(page);
  await expect.poll(() => said(page)).toContain('Your microphone is off');
  await prompt(page).getByRole('button', { name: 'Switch it on' }).click();
  expect(await pressed(page)).toBe(1);
});

it.each(['DrawerInNoBox', 'InertPage'])(
  'a call that is cut off is told in a page that is inert (%s)',
  async (host) => {
    const page = await open(host);
    await page.getByRole('button', { name: words.open }).click();
    await dropCall(page);
    const dropped = page.getByRole('alertdialog', { name: 'Your call was cut off' });
    await dropped.getByRole('button', { name: 'Close' }).click();
    await dropped.waitFor({ state: 'detached' });
  },
);

it('stays when the panel that it moved into is replaced by the next step', async () => {
  const page = await open('HeadlessDialog');
  await page.getByRole('button', { name: words.open }).click();
  await endMicrophone(page);
  await prompt(page).waitFor();
  await page.getByRole('button', { name: words.next }).click();
  await prompt(page).getByRole('button', { name: 'Switch it on' }).click();
  expect(await pressed(page)).toBe(1);
});

it('follows what is shown when styles alone hide the dialog that it moved into', async () => {
  const page = await open('DialogsByStyle');
  await endMicrophone(page);
  await page.getByRole('button', { name: words.open }).click();
  const button = prompt(page).getByRole('button', { name: 'Switch it on' });
  await button.click({ trial: true });
  for (const name of [words.next, words.back]) {
    await page.getByRole('button', { name }).click();
    await button.click({ trial: true });
  }
  await button.click();
  expect(await pressed(page)).toBe(1);
});

it('is seen again when styles hide a dialog that stays open, and pressed once they show it', async () => {
  const page = await open('NativeDialog');
  await endMicrophone(page);
  await page.getByRole('button', { name: words.open }).click();
  const display = (value: string) =>
    page.locator('dialog:modal').evaluate((dialog: HTMLElement, to) => {
      dialog.style.display = to;
    }, value);
  await page.locator('dialog [data-faultline=host]').waitFor();
  await display('none');
  await prompt(page).waitFor();
  await display('');
  await prompt(page).getByRole('button', { name: 'Switch it on' }).click();
  expect(await pressed(page)).toBe(1);
});

it('keeps its look where it moves out of a shadow root', async () => {
  const page = await open('RadixOverShadow');
  await endMicrophone(page);
  const look = () =>
    prompt(page).evaluate((element) => {
      const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(element);
      return { backgroundColor, borderRadius, fontFamily };
    });
  const before = await look();
  await page.getByRole('button', { name: words.show }).click();
  await page.locator('[data-faultline=host]').waitFor({ state: 'attached' });
  expect(await look()).toEqual(before);
});

it('a popover of the app hides nothing: what is shown stays where it is, and can be pressed', async () => {
  const page = await open('NativePopover');
  await endMicrophone(page);
  await page.getByRole('button', { name: words.open }).click();
  await settings(page).waitFor();
  await prompt(page).getByRole('button', { name: 'Switch it on' }).focus();
  await page.keyboard.press('Enter');
  expect(await pressed(page)).toBe(1);
});

it('is seen and pressed while an element of the app fills the screen', async () => {
  const page = await open('FullScreen');
  await endMicrophone(page);
  await page.getByRole('button', { name: words.open }).click();
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await prompt(page).getByRole('button', { name: 'Switch it on' }).click({ trial: true });
  await page.getByRole('button', { name: words.close }).click();
  await page.waitForFunction(() => document.fullscreenElement === null);
  await prompt(page).getByRole('button', { name: 'Switch it on' }).click();
  expect(await pressed(page)).toBe(1);
});

const panels = ['HiddenPanel', 'InActivity', 'Suspended', 'InvisiblePanel', 'SkippedPanel', 'ClosedDetails'];

it('is seen and pressed while a part of the app’s own shadow root fills the screen', async () => {
  const page = await open('FullScreenInShadow');
  await endMicrophone(page);
  await page.getByRole('button', { name: words.show }).click();
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await prompt(page).getByRole('button', { name: 'Switch it on' }).click();
  expect(await pressed(page)).toBe(1);
});

describe.each(panels)('in a part of the page that is hidden (%s)', (host) => {
  it('a call that ends traps nobody, and is told once the part is shown', async () => {
    const page = await open(host);
    await dropCall(page);
    const show = page.getByRole('button', { name: words.show });
    await show.click();
    const dropped = page.getByRole('alertdialog', { name: 'Your call was cut off' });
    await dropped.getByRole('button', { name: 'Close' }).click();
    await dropped.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: words.hide }).click();
  });

  it('a dialog that was open traps nobody when its part is hidden', async () => {
    const page = await open(host);
    await page.getByRole('button', { name: words.show }).click();
    await dropCall(page);
    await page.getByRole('alertdialog', { name: 'Your call was cut off' }).waitFor();
    await page.evaluate((name) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === name)?.click();
    }, words.hide);
    await page.getByRole('button', { name: words.show }).click();
    await page
      .getByRole('alertdialog', { name: 'Your call was cut off' })
      .getByRole('button', { name: 'Close' })
      .click();
  });
});

describe('the ring of the focus', () => {
  /** How far it is from the text inside, in px, at its start and its end. */
  const room = (summary: Locator) =>
    summary.evaluate((element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      const { paddingInlineStart } = getComputedStyle(element);
      const end = element.getBoundingClientRect().right - text.getBoundingClientRect().right;
      return Math.min(Number.parseFloat(paddingInlineStart), end);
    });

  it('leaves the words of the details free', async () => {
    const page = await open('Plain');
    await dropCall(page);
    const summary = page.getByRole('alertdialog').locator('summary');
    expect(await room(summary)).toBeGreaterThanOrEqual(3);
  });

  it('is the kit’s own around a dialog that does not fit and has the focus itself', async () => {
    const page = await open('Plain');
    await page.setViewportSize({ width: 320, height: 200 });
    await page.getByRole('button', { name: words.open }).focus();
    await page.keyboard.press('Tab');
    await dropCall(page);
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    const button = dialog.getByRole('button', { name: 'Close' });
    const ringOf = (element: Locator) =>
      element.evaluate((one) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
        return { outlineStyle, outlineWidth, outlineColor };
      });
    expect(await isFocused(dialog)).toBe(true);
    const ofDialog = await ringOf(dialog);
    await page.keyboard.press('Tab');
    expect(ofDialog).toEqual(await ringOf(button));
  });
});

describe('the focus, when a dialog closes', () => {
  it('stays with the field that the app goes on with', async () => {
    const page = await open('FocusesAfter');
    await page.getByRole('button', { name: words.open }).focus();
    await dropCall(page);
    const dropped = page.getByRole('alertdialog', { name: 'Your call was cut off' });
    await dropped.getByRole('button', { name: 'Close' }).click();
    await dropped.waitFor({ state: 'detached' });
    expect(await isFocused(page.getByRole('textbox', { name: words.number }))).toBe(true);
  });

  it('goes to what stands next where the element that had it is gone', async () => {
    const page = await open('FocusGone');
    await closeByEscape(page);
    expect(await isFocused(page.getByRole('button', { name: words.next }))).toBe(true);
  });
});

it('is modal, and closes on Escape, in a window that the page moved into', async () => {
  const page = await open('MovesToWindow');
  await dropCall(page);
  await page.getByRole('alertdialog', { name: 'Your call was cut off' }).waitFor();
  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    page.evaluate((name) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === name)?.click();
    }, words.open),
  ]);
  const dropped = beside.getByRole('alertdialog', { name: 'Your call was cut off' });
  await dropped.waitFor();
  await beside.waitForFunction(() => document.querySelector('dialog:modal') !== null);
  await beside.keyboard.press('Escape');
  await dropped.waitFor({ state: 'detached' });
});

it('two calls that are cut off in two stores are told one after the other', async () => {
  const page = await open('TwoStores');
  await dropCall(page);
  await dropCall(page, 'sendToSecond');
  const modals = () => page.evaluate(() => document.querySelectorAll('dialog:modal').length);
  await expect.poll(() => page.locator('dialog[data-faultline]').count()).toBe(2);
  expect(await modals()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog[data-faultline]').count()).toBe(1);
  expect(await modals()).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog[data-faultline]').count()).toBe(0);
});

it('of two copies of the package on a page, one dialog is modal, and what both say is said once', async () => {
  const page = await open('Plain');
  const script = await page.evaluate(() => {
    document.getElementById('root')?.removeAttribute('id');
    document.body.append(Object.assign(document.createElement('div'), { id: 'root' }));
    window.firstPage = window.hostPage;
    return document.querySelector('script')?.src ?? '';
  });
  await page.addScriptTag({ type: 'module', url: `${script}?copy` });
  await page.evaluate(() => {
    if (window.firstPage) window.hostPage = { ...window.firstPage, sendToSecond: window.hostPage.send };
  });
  const banners = page.getByRole('group', { name: 'You are offline' });
  for (const store of ['send', 'sendToSecond'] as const)
    await send(page, { type: 'issueRaised', code: 'app/offline', condition: 'signaling.offline' }, store);
  await expect.poll(() => banners.count(), { timeout: 5_000 }).toBe(2);
  expect((await said(page)).split('You are offline')).toHaveLength(2);
  await dropCall(page);
  await dropCall(page, 'sendToSecond');
  await expect.poll(() => page.locator('dialog[data-faultline]').count()).toBe(2);
  expect(await page.locator('dialog:modal').count()).toBe(1);
});

it('gives the focus back in a shadow root', async () => {
  const page = await open('ShadowRoot');
  await closeByEscape(page);
  const focused = await page.evaluate(() => {
    const host = document.activeElement;
    return host?.shadowRoot?.activeElement?.textContent;
  });
  expect(focused).toBe(words.open);
});

it.each(['Popup', 'PictureInPicture'])(
  'in a window of its own (%s), is modal there and gives the focus back there',
  async (host) => {
    const page = await open(host);
    const [beside] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: words.popup }).click(),
    ]);
    const button = beside.getByRole('button', { name: words.open });
    await button.focus();
    await dropCall(page);
    const dropped = beside.getByRole('alertdialog', { name: 'Your call was cut off' });
    await dropped.getByRole('button', { name: 'Close' }).click();
    await dropped.waitFor({ state: 'detached' });
    expect(await isFocused(button)).toBe(true);
  },
);

it('in a frame that may use the microphone says nothing, and in one that may not says that the page around it is why', async () => {
  const page = await open('Frames');
  const allowed = page.frameLocator(`iframe[title="${words.allowed}"]`);
  await allowed.getByRole('button', { name: words.open, exact: true }).click();
  await allowed.getByText(words.on).waitFor();
  expect(await allowed.getByRole('group').count()).toBe(0);
  const forbidden = page.frameLocator(`iframe[title="${words.forbidden}"]`);
  await forbidden.getByRole('button', { name: words.open, exact: true }).click();
  const blocked = forbidden.getByRole('group', { name: 'This page may not use your microphone' });
  await blocked.getByText('Open the page in a window of its own.').waitFor();
  // Nothing that the person could press here would help.
  expect(await blocked.getByRole('button', { name: /allow|again|switch/i }).count()).toBe(0);
});

it('is wide enough to be read in a parent that is as wide as what is in it', async () => {
  const page = await open('ShrinkToFit');
  await endMicrophone(page);
  await prompt(page).waitFor();
  expect((await prompt(page).boundingBox())?.width).toBeGreaterThan(300);
});

it('is dark where the app says so by a class only, light where it says nothing', async () => {
  /** How light the element's background is, from 0 to 1. */
  const lightness = async (host: string) => {
    const page = await open(host);
    await endMicrophone(page);
    const background = await prompt(page).evaluate((element) => getComputedStyle(element).backgroundColor);
    await close();
    return Number.parseFloat(background.replace('oklch(', ''));
  };
  expect(await lightness('DarkByClass')).toBeLessThan(0.4);
  expect(await lightness('LightInDark')).toBeGreaterThan(0.9);
  expect(await lightness('Plain')).toBeGreaterThan(0.9);
});
