import { describe, expect, it } from 'vitest';
import { errorCodes } from './errorCodes.ts';
import { startRig, type OpenPage } from './rig.ts';
import { rigPages } from '../rigPages.ts';

const { connected: open } = rigPages(startRig);
const blocked = 'Your microphone is blocked for this site';

/** What may be told on the way where the browser takes long to answer: it has not been allowed yet. */
const asking = 'Your browser asks for the microphone';
const told = async ({ titles }: OpenPage) => (await titles()).filter((title) => title !== asking);

describe('the microphone of a real publisher', () => {
  it('is taken without a word where it is allowed', async () => {
    const { page, press, titles } = await open({
      prepare: async (page) => {
        await page.addInitScript(() => {
          const devices = navigator.mediaDevices;
          const ask = devices.getUserMedia.bind(devices);
          devices.getUserMedia = async (constraints) => {
            const stream = await ask(constraints);
            setTimeout(() => console.info('taken'), 500);
            return stream;
          };
        });
      },
    });
    const taken = page.waitForEvent('console', (message) => message.text() === 'taken');
    await press('Use the microphone');
    await taken;
    expect(await titles()).toEqual([]);
  });

  it('is blocked for the site, told once, until it is allowed', async () => {
    const it = await open({ microphone: false });
    await it.press('Use the microphone');
    await it.prompt(blocked).waitFor();
    expect(await errorCodes(it.page)).toEqual(['opentok/OT_USER_MEDIA_ACCESS_DENIED']);
    expect(await told(it)).toEqual([blocked]);
    await it.allowMicrophone();
    await it.prompt(blocked).waitFor({ state: 'detached' });
  });

  it('is asked for again at the person’s wish', async () => {
    const { press, prompt } = await open({ microphone: false });
    await press('Use the microphone');
    await prompt(blocked).getByRole('button', { name: 'Try again' }).click();
    await prompt(blocked).getByText('That did not work. You can try again.').waitFor();
  });

  it('cannot be used where the chosen one is not there', async () => {
    const it = await open();
    await it.press('Use a missing microphone');
    await it.prompt('This microphone cannot be used').waitFor();
    expect(await errorCodes(it.page)).toEqual(['opentok/OT_CONSTRAINTS_NOT_SATISFIED']);
    expect(await told(it)).toEqual(['This microphone cannot be used']);
  });
});
