import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startRig as startLivekit } from '../livekit/rig.ts';
import type { CallPageDriver, OpenOptions } from '../openPages.ts';
import type { RigOptions } from '../serverRig.ts';
import { kamailio, startRig as startSip } from '../sipjs/rig.ts';
import { stacks } from '../sipjs/stacks.ts';
import { startSoundDevices, type SoundDevices } from '../soundDevices.ts';
import { startRig as startTelnyx } from '../telnyx/rig.ts';
import { startRig as startTwilio } from '../twilio/rig.ts';
import { keepConnections, untilSentSound } from './sentSound.ts';

let devices: SoundDevices;
beforeAll(async () => {
  devices = await startSoundDevices();
});
afterAll(() => devices.stop());

/**
 * Chromium looks at the devices when udev tells it of a change. Not every machine has one: here the page asks for the list.
 * Resolves when the store knows how many microphones there are.
 */
async function lookAgain({ page }: CallPageDriver, microphones: number): Promise<void> {
  await page.evaluate(async () => void (await navigator.mediaDevices.enumerateDevices()));
  await page.waitForFunction(
    (count) => window.faultlineRecorder?.store.getSnapshot().mediaRecovery.counts.microphone === count,
    microphones,
  );
}

/**
 * In the page, before its scripts: opens a microphone by its own name, as an app does that remembers one. Where the system's default is
 * opened, Chromium goes on with silence in the place of one that was taken away.
 */
function openByName(): void {
  const { mediaDevices } = navigator;
  const open = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async ({ audio, ...others } = {}) => {
    const asked = typeof audio === 'object' ? audio : {};
    const isNamed = JSON.stringify(asked.deviceId ?? 'default').includes('default') === false;
    const all = audio && !isNamed ? await mediaDevices.enumerateDevices() : [];
    const known = all.filter(({ kind, deviceId }) => kind === 'audioinput' && !/^(default|)$/.test(deviceId));
    const device = known.find(({ label }) => label === 'Headset') ?? known[0];
    const wanted = device ? { ...asked, deviceId: { exact: device.deviceId } } : audio;
    return open({ ...others, ...(wanted === undefined ? {} : { audio: wanted }) });
  };
}

const dial =
  (number: string) =>
  async (page: CallPageDriver): Promise<void> => {
    await page.connect();
    await page.dial(number);
    await page.untilStatus('In a call');
  };
const speak = async (page: CallPageDriver): Promise<void> => {
  await page.connect();
  await page.untilStatus('In a call');
  await page.press('Speak');
};
const switchOn = async (page: CallPageDriver): Promise<void> => {
  const again = page.prompt('Your microphone may be used again');
  await again.getByRole('button', { name: 'Switch it on' }).click();
};
/** Twilio's own SDK takes the headset that is in again (2.18.5). */
const bySdk = (): Promise<void> => Promise.resolve();

const [[, sipjs]] = stacks;
const sip = (options: RigOptions) => startSip(sipjs, options);
const bob: OpenOptions = { query: { bob: 'answers' } };

/** Of each SDK: how its page comes to a talk in which the person is heard, and who switches the microphone on again. */
const talks = [
  { name: 'Telnyx', start: startTelnyx, query: {}, talk: dial('+15550200'), again: switchOn },
  { name: 'Twilio', start: startTwilio, query: {}, talk: dial('+15550200'), again: bySdk },
  ...(kamailio ? [{ name: 'sip.js', start: sip, query: bob, talk: dial('bob'), again: switchOn }] : []),
  { name: 'LiveKit', start: startLivekit, query: {}, talk: speak, again: switchOn },
];

describe.each(talks)(
  'a headset that is pulled out in a talk on the real SDK of $name',
  ({ start, query, talk, again }) => {
    it('is missed, and the talk goes on with it once it is in again', async () => {
      const rig = await start({ devices });
      try {
        const prepare = async (page: Page) => void (await page.addInitScript(keepConnections));
        const talking = await rig.open({ ...query, prepare });
        await talk(talking);
        await talking.page.evaluate(untilSentSound);
        await devices.unplug();
        await lookAgain(talking, 0);
        const off = talking.prompt('Your microphone is off');
        await off.getByText('It may have been unplugged.').waitFor();
        await devices.plugIn();
        // The system’s default is one of the list, beside the headset.
        await lookAgain(talking, 2);
        await again(talking);
        await talking.page.evaluate(untilSentSound);
        await talking.page.getByRole('group', { name: /microphone/ }).waitFor({ state: 'detached' });
        await talking.untilStatus('In a call');
        expect(await talking.titles()).toEqual([
          'Your microphone is off',
          'Your microphone may be used again',
        ]);
        await talking.close();
      } finally {
        await devices.plugIn();
        await rig.stop();
      }
    });
  },
);

/** Those that leave it to the person which microphone they take; Twilio takes the headset again by itself. */
const asking = talks.filter(({ name }) => name === 'Telnyx' || name === 'sip.js');

describe.each(asking)(
  'a headset that is pulled out in a talk on the real SDK of $name, beside another microphone',
  ({ start, query, talk }) => {
    it('is replaced by another microphone, which is named, until the person chooses the headset again', async () => {
      const rig = await start({ devices });
      const takeOut = await devices.plugInAnother();
      try {
        const prepare = async (page: Page) => {
          await page.addInitScript(keepConnections);
          await page.addInitScript(openByName);
        };
        const talking = await rig.open({ ...query, prepare });
        const { page } = talking;
        await talk(talking);
        await page.evaluate(untilSentSound);
        await devices.unplug();
        await lookAgain(talking, 2);
        const off = talking.prompt('Your microphone is off');
        const switched = page.getByText('Your microphone was switched', { exact: true }).last();
        // Some SDKs take another one by themselves.
        await off.or(switched).first().waitFor();
        if (await off.isVisible()) await off.getByRole('button', { name: 'Switch it on' }).click();
        await switched.click();
        await page.getByText('Now in use: Desk.', { exact: true }).last().waitFor();
        await devices.plugIn();
        await lookAgain(talking, 3);
        const choice = page.getByRole('group', { name: 'Choose a microphone' });
        await choice.getByRole('button', { name: 'Headset' }).click();
        await switched.waitFor({ state: 'detached' });
        await page.evaluate(untilSentSound);
        await talking.untilStatus('In a call');
        await talking.close();
      } finally {
        await takeOut();
        await devices.plugIn();
        await rig.stop();
      }
    });
  },
);
