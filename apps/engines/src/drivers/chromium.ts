import { launchChromium } from '@faultline/app-rigs';
import { callIn, type Desktop, type Engine, type MicrophoneAccess } from './engine.ts';

interface ChromiumSetUp {
  readonly forcedColors?: boolean;
  readonly microphone?: Exclude<MicrophoneAccess, 'blocked'>;
  readonly desktop?: Desktop;
}

/**
 * Starts Chromium, with a microphone that is allowed for every site unless said otherwise, and on request with forced
 * colours, as the person's own setting; with the `desktop` of an accessibility bus it shows its window there, and
 * reports everything to screen readers.
 */
export async function startChromium({
  forcedColors = false,
  microphone = 'allowed',
  desktop,
}: ChromiumSetUp = {}): Promise<Engine> {
  const browser = await launchChromium(
    'tone',
    desktop && { env: desktop, args: ['--force-renderer-accessibility'] },
  );
  const context = await browser.newContext({
    // An empty list would refuse everything.
    ...(microphone === 'allowed' && { permissions: ['microphone'] }),
    forcedColors: forcedColors ? 'active' : 'none',
  });
  const page = await context.newPage();
  return {
    version: `Chromium/${browser.version()}`,
    page: {
      async goto(url) {
        await page.goto(url);
      },
      run: (run, ...args) => page.evaluate(callIn(run, args)),
      press: (name) => page.getByRole('button', { name, exact: true }).first().click(),
      type: (key) => page.keyboard.press(key),
    },
    stop: () => browser.close(),
  };
}
