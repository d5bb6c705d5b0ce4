import { startSoundDevices, startWebrtcRig, type SoundDevices, type WebrtcRig } from '@faultline/app-rigs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAccessibilityBus } from '../accessibilityBus/bus.ts';
import type { Engine } from '../drivers/engine.ts';
import { startFirefox } from '../drivers/firefox.ts';
import { pressInBrowser, pressInPanel } from './pressInBrowser.ts';

const within = { timeout: 20_000, interval: 50 };

let devices: SoundDevices;
let rig: WebrtcRig;
beforeAll(async () => {
  devices = await startSoundDevices();
  rig = await startWebrtcRig('socket');
});
afterAll(async () => {
  await rig.stop();
  await devices.stop();
});

/** In the page: the prompt, title and body in one line; null when there is none. */
const promptText = () =>
  document.querySelector('[role="group"][data-faultline="mic-permission-prompt"]')?.textContent ?? null;

/** Somebody in Firefox, who calls somebody in Chromium. */
async function callFromFirefox({ page }: Engine, answerQuestion: () => Promise<unknown>) {
  const far = await rig.open({ query: { id: 'bob' } });
  await far.untilStatus('Ready');
  const address = new URL(far.page.url());
  address.searchParams.set('id', 'ada');
  await page.goto(address.href);
  await page.press('Call');
  await answerQuestion();
  await far.press('Answer');
  await far.untilStatus('In a call');
  await far.untilSound();
  return {
    far,
    prompt: () => expect.poll(() => page.run(promptText), within),
    untilHeard: async () => {
      await expect.poll(() => page.run(promptText), within).toBe(null);
      await far.untilSound();
    },
  };
}

describe('a call from Firefox, whose microphone', () => {
  it('is pulled out: it is off until it is in again, and is switched on', async () => {
    const engine = await startFirefox({ devices: devices.env });
    try {
      const { far, prompt, untilHeard } = await callFromFirefox(engine, () => Promise.resolve());
      await devices.unplug();
      await prompt().toMatch(/Your microphone is off.*It may have been unplugged/s);
      await devices.plugIn();
      await prompt().toContain('Your microphone may be used again');
      await engine.page.press('Switch it on');
      await untilHeard();
      await far.close();
    } finally {
      await devices.plugIn();
      await engine.stop();
    }
  });

  it('is taken back in the address bar: nothing was unplugged, and the browser asks next', async () => {
    const { env, stop } = await startAccessibilityBus();
    try {
      const sound = { PULSE_SERVER: devices.env['PULSE_SERVER'] ?? '' };
      const engine = await startFirefox({ microphone: 'asks', desktop: env, devices: sound });
      try {
        const allow = () => pressInBrowser(env, 'Allow');
        const { far, prompt, untilHeard } = await callFromFirefox(engine, allow);
        const allowed = 'You have granted this website additional permissions.';
        await pressInPanel(env, allowed, 'Clear this permission and ask again');
        await prompt().toMatch(/Your microphone is needed.*Your browser asks next/s);
        await engine.page.press('Continue');
        await allow();
        await untilHeard();
        await far.close();
      } finally {
        await engine.stop();
      }
    } finally {
      await stop();
    }
  });
});
