import type Axe from 'axe-core';
import { launchChromium, plays } from '@faultline/app-rigs';
import { readRecording, replay } from '@faultline/testing';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playableIn } from '../../storybook/src/player/files/share.ts';
import { startPlayground, type Playground } from './playground.ts';
import { storybookIn } from './storybook.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where Storybook is, once a test has built it. */
const around = mkdtempSync(join(tmpdir(), 'faultline-playground-'));
const built = join(around, 'storybook-static');

let playground: Playground;
let browser: Browser;
let page: Page;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const press = (name: string) => button(name).click();
const region = (name: string) => page.getByRole('region', { name, exact: true });
const banner = (name: string) => page.getByRole('group', { name, exact: true });
const why = () => page.getByRole('group', { name: 'Why this, and why not that' });

beforeAll(async () => {
  playground = await startPlayground(0, 'telnyx', storybookIn(built));
  browser = await launchChromium();
  const context = await browser.newContext({ locale: 'en-US', permissions: ['microphone'] });
  page = await context.newPage();
  await page.goto(playground.address);
});
afterAll(async () => {
  await browser.close();
  await playground.stop();
  rmSync(around, { recursive: true });
});

/** What axe finds on the page as it is now. */
async function findings(): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe('the playground', () => {
  it('lets a person break the server in a call, says why the screen is as it is, and mends it', async () => {
    await region('With Faultline').getByText('Press “Connect” first').waitFor();
    await press('Connect');
    await page.getByText('Ready', { exact: true }).waitFor();
    await press('Call this page');
    await press('Answer');
    await page.getByText('In a call', { exact: true }).waitFor();

    await press('Kill the server');
    await banner('Reconnecting your call').waitFor();
    await why().getByText('Shown.', { exact: true }).waitFor();
    await region('Break something').getByText('In force:').waitFor();
    await region('Events of the SDK').getByText('telnyx.socket.close').first().waitFor();
    await region('What the adapters tell the store').getByText('connectionChanged').first().waitFor();
    await region('With the usual handlers').getByText('Disconnected', { exact: true }).waitFor();

    await press('Start the server again');
    await banner('You’re back').waitFor();
    await region('Break something').getByText('In force:').waitFor({ state: 'detached' });
    expect(await findings()).toEqual([]);
  });

  it('records what happened, so that a replay tells the same', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press('Download a file for support'),
    ]);
    const recording = readRecording(JSON.parse(readFileSync(await download.path(), 'utf8')));
    expect(recording.sdk).toBe('@telnyx/webrtc');
    expect(recording.events.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['fault.kill', 'fault.kill.undo']),
    );
    const { timeline } = replay(recording);
    const told = timeline.flatMap(({ banner, confirmation }) => [
      ...(banner === null ? [] : [banner]),
      ...(confirmation ? ['back'] : []),
    ]);
    expect([...new Set(told)]).toEqual(['signaling.reconnecting', 'back']);
  });

  it('hands the recording to the incident player, or says how to get one', async () => {
    const open = 'Open in the incident player';
    await press(open);
    await region('Recording').getByText('run “npx storybook build”').waitFor();
    mkdirSync(built);
    writeFileSync(join(built, 'iframe.html'), '<!doctype html><title>The player</title>');
    const [player] = await Promise.all([page.context().waitForEvent('page'), press(open)]);
    await player.waitForURL(/#/);
    const { searchParams, hash } = new URL(player.url());
    expect(searchParams.get('id')).toBe('incident-player--one-recording');
    const playable = await playableIn(hash);
    expect(playable?.name).toBe('telnyx-playground');
    expect(playable?.recording.events.map(({ event }) => event)).toContain('fault.kill');
    await player.close();
    await region('Recording').getByText('run “npx storybook build”').waitFor({ state: 'detached' });
  });

  it('holds a stream still, to be read by keyboard, and counts what comes meanwhile', async () => {
    const stream = region('Events of the SDK');
    const newest = stream.getByRole('listitem').first();
    await stream.getByRole('button', { name: 'Pause' }).focus();
    await page.keyboard.press('Enter');
    const before = await newest.textContent();
    await press('Network ends the call');
    await stream.getByText(/^\d+ since$/).waitFor();
    expect(await newest.textContent()).toBe(before);
    await stream.getByRole('button', { name: 'Go on' }).focus();
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    await stream.locator('pre').waitFor();
    await stream.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(() => newest.textContent()).not.toBe(before);
  });

  it('has the dialog in the page, so that faults stay at hand', async () => {
    await banner('Your call was cut off').waitFor();
    expect(await findings()).toEqual([]);
    await button('Refuse sign-ins').focus();
    await page.keyboard.press('Enter');
    await button('Accept sign-ins').waitFor();
    expect(await button('Accept sign-ins').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await button('Refuse sign-ins').waitFor();
  });

  it('says of each fault what it does', async () => {
    const buttons = await region('Break something').getByRole('button').all();
    expect(buttons.length).toBeGreaterThan(10);
    for (const one of buttons) {
      const described = await one.evaluate(
        (element) => document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent,
      );
      expect(described).toMatch(/\w.*\.$/);
    }
  });

  it('speaks another language in other colours, and fits a small screen with large text', async () => {
    await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');
    await page.getByRole('combobox', { name: 'Colours' }).selectOption('dark');
    await expect
      .poll(() => page.evaluate(() => [document.documentElement.dir, document.documentElement.lang]))
      .toEqual(['rtl', 'ar']);
    expect(await findings()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    // It is in the address, so that it stays.
    expect(new URL(page.url()).searchParams.get('locale')).toBe('ar');
  });

  it('offers every SDK it can run', async () => {
    const names = await page.getByRole('combobox', { name: 'SDK' }).getByRole('option').allTextContents();
    expect(names).toEqual(Object.values(plays).map(({ title }) => title));
  });

  it('says which SDKs there are when it is asked for another', async () => {
    await expect(playground.addressOf('nonsense')).rejects.toThrow(/Choose one of telnyx/);
  });

  it('knows no other fault', async () => {
    const response = await fetch(new URL('/faults/nonsense', playground.address), { method: 'POST' });
    expect(response.status).toBe(404);
  });
});
