import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runSteps } from './lib/runSteps.mjs';
import { runMain, Stop } from './lib/say.mjs';
import { isFull, steps } from './lib/steps.mjs';

const flags = process.argv.slice(2);
const known = ['--check', '--unit', '--full'];

await runMain(async () => {
  const stranger = flags.find((flag) => !known.includes(flag));
  if (stranger)
    throw new Stop(
      `There is no flag ${stranger}: use --check for what runs no tests, --unit for the unit tests, --full for everything, or none.`,
    );
  /** The parts that are asked for; everything when there are none. */
  const parts = /** @type {const} */ (['check', 'unit']).filter((part) => flags.includes(`--${part}`));
  if (flags.includes('--full')) process.env['FAULTLINE_FULL'] = '1';
  await ensureInstalled();
  if (parts.length === 0) await ensureChromium();

  const { passed, failed, skipped } = await runSteps(
    steps.filter(({ part, onlyFull }) =>
      parts.length > 0 ? parts.some((one) => one === part) : isFull() || !onlyFull,
    ),
  );
  if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
  const refused = process.env['CI'] ? skipped.length : 0;
  if (refused > 0) console.log('\nIn CI nothing may be skipped: each skipped test counts as a failure.');
  console.log(`\n${passed} passed, ${failed + refused} failed`);
  return failed + refused === 0 ? 0 : 1;
});
