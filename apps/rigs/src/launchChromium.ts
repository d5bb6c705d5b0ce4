import { chromium, type Browser } from 'playwright';
import { chromiumFlags, findChromium } from '../../../scripts/lib/chromium.mjs';

/** Starts the Chromium that is there, with a tone as microphone or with no device at all. */
export async function launchChromium({ device }: { readonly device: boolean }): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    chromiumSandbox: false,
    args: [
      ...chromiumFlags,
      '--autoplay-policy=no-user-gesture-required',
      ...(device ? ['--use-fake-device-for-media-stream'] : []),
    ],
  });
}
