import { launchChromium, plays } from '@faultline/app-rigs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPlayground, type Playground } from './playground.ts';

let playground: Playground;
let browser: Browser;
let page: Page;
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

beforeAll(async () => {
  playground = await startPlayground();
  browser = await launchChromium();
  const context = await browser.newContext({ locale: 'en-US', permissions: ['microphone'] });
  page = await context.newPage();
  await page.goto(playground.address);
});
afterAll(async () => {
  await browser.close();
  await playground.stop();
});

describe('the playground', () => {
  it('lets a person break the server in a call and mend it', async () => {
    await press('Connect');
    await page.getByText('Ready', { exact: true }).waitFor();
    await press('Call this page');
    await press('Answer');
    await page.getByText('In a call', { exact: true }).waitFor();
    await press('Kill the server');
    await page.getByRole('group', { name: 'Reconnecting your call' }).waitFor();
    await press('Start the server again');
    await page.getByRole('group', { name: 'You’re back' }).waitFor();
    await press('Network ends the call');
    await page.getByRole('alertdialog', { name: 'Your call was cut off' }).waitFor();
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
