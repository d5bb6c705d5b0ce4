import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { dropCall, endMicrophone, hostPages } from './drive.ts';
import words from './words.json';

const { open, close } = hostPages();

const pressed = (page: Page) => page.evaluate(() => window.hostPage.pressed);
const prompt = (page: Page) => page.getByRole('group', { name: 'Your microphone is off' });
const settings = (page: Page) => page.getByRole('dialog', { name: words.settings });

const isFocused = (element: Locator) =>
  element.evaluate((one) => one === (one.getRootNode() as Document | ShadowRoot).activeElement);

/** What assistive technology reads of live regions: nothing of those in a hidden part of the page. */
const said = (page: Page) =>
  page.evaluate(() => {
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    return [...document.querySelectorAll('[aria-live]')]
      .filter(
        (region) => !region.closest('[inert], [aria-hidden="true"]') && (modal?.contains(region) ?? true),
      )
      .map(({ textContent }) => textContent)
      .join('');
  });

describe.each(['NativeDialog', 'RadixDialog', 'AriaModal', 'MuiDialog'])('beside a %s of the app', (host) => {
  it.each(['before', 'after'])(
    'what is shown %s it opens is seen, pressed, reached and said',
    async (when) => {
      const page = await open(host);
      if (when === 'before') {
        await endMicrophone(page);
        await prompt(page).waitFor();
      }
      await page.getByRole('button', { name: words.open }).click();
      await settings(page).waitFor();
      if (when === 'after') await endMicrophone(page);
      const button = prompt(page).getByRole('button', { name: 'Switch it on' });
      await button.click({ trial: true });
      expect(await said(page)).toContain(when === 'after' ? 'Your microphone is off' : '');
      await settings(page).getByRole('textbox').focus();
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

describe.each(['HiddenPanel', 'InActivity', 'Suspended'])(
  'in a part of the page that is hidden (%s)',
  (host) => {
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
  },
);

it('gives the focus back in a shadow root', async () => {
  const page = await open('ShadowRoot');
  await page.getByRole('button', { name: words.open }).focus();
  await dropCall(page);
  const dropped = page.getByRole('alertdialog', { name: 'Your call was cut off' });
  await dropped.waitFor();
  await page.keyboard.press('Escape');
  await dropped.waitFor({ state: 'detached' });
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
  await allowed.getByRole('button', { name: words.open }).click();
  await allowed.getByText(words.on).waitFor();
  expect(await allowed.getByRole('group').count()).toBe(0);
  const forbidden = page.frameLocator(`iframe[title="${words.forbidden}"]`);
  await forbidden.getByRole('button', { name: words.open }).click();
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
