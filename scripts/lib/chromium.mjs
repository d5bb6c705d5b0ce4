import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';
import { heading, Stop } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const advice =
  'There is no Chromium to test with and none could be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable, and run the command again.';

const onPath = () =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

const ofPlaywright = async () => {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
};

/**
 * The Chromium to test with, of those already here: `CHROMIUM_PATH`, else Playwright's own, else one on the path.
 * Resolves to nothing when there is none; throws a Stop when `CHROMIUM_PATH` names no file.
 * @returns {Promise<string | undefined>}
 */
export const findChromium = async () => {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named))
    throw new Stop(
      `CHROMIUM_PATH names ${named}, where there is no file: set it to a Chromium's executable, or unset it.`,
    );
  return named || ((await ofPlaywright()) ?? onPath());
};

/** Debian's own package, with a font for pages that bring none; only root may install it. */
const installWithApt = async () => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], { env })) !== 0) return;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
    env,
  });
};

/**
 * Finds a Chromium, and installs one when there is none; throws a Stop that says what to do when that fails too.
 * @returns {Promise<string>} the executable's path
 */
export const ensureChromium = async () => {
  const found = await findChromium();
  if (found) return found;
  heading('Installing Chromium');
  await run('playwright', ['install', 'chromium']);
  if (!(await findChromium())) await installWithApt();
  const installed = await findChromium();
  if (!installed) throw new Stop(advice);
  return installed;
};

/**
 * Features that no test needs. Chromium takes only the last list it is given, so this one includes Playwright's own
 * (1.65); the three of the address bar are pages that Chromium would render for each of our windows, and the spare
 * renderer is one more process for each.
 */
const disabledFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'SpareRendererForSitePerProcess',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
];

/** Chromium's flags for tests: no sandbox (it cannot start as root), nothing that asks the network on its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${disabledFeatures.join(',')}`,
];
