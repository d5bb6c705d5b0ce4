import { chromium, type Browser } from 'playwright';
import { chromiumFlags, findChromium } from '../../../scripts/lib/chromium.mjs';
import type { SoundDevices } from './soundDevices.ts';

/** The sound devices of a computer: a tone, no device at all, or those of `startSoundDevices`. */
export type Devices = 'tone' | 'none' | Pick<SoundDevices, 'env'>;

/** How else it is started. */
export interface ChromiumOptions {
  /** Shows its window, on the screen that this names. */
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** Starts the Chromium that is there, with a tone as microphone where nothing else is said. */
export async function launchChromium(
  devices: Devices = 'tone',
  { env, args = [] }: ChromiumOptions = {},
): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: false,
    args: [
      ...chromiumFlags,
      '--autoplay-policy=no-user-gesture-required',
      ...(devices === 'tone' ? ['--use-fake-device-for-media-stream'] : []),
      ...args,
    ],
    ...(env && { headless: false, env: { ...process.env, ...env } }),
    ...(typeof devices === 'object' && { env: { ...process.env, ...devices.env } }),
  });
}
