import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { runSteps } from './lib/runSteps.mjs';
import { runMain, Stop } from './lib/say.mjs';
import { isFull, steps } from './lib/steps.mjs';

const flags = process.argv.slice(2);
const known = ['--unit', '--full'];

await runMain(async () => {
  const stranger = flags.find((flag) => !known.includes(flag));
  if (stranger)
    throw new Stop(
      `There is no flag ${stranger}: use --unit for the fast part, --full for the long one, or none.`,
    );
  const onlyFast = flags.includes('--unit');
  if (flags.includes('--full')) process.env['FAULTLINE_FULL'] = '1';
  await ensureInstalled();
  if (!onlyFast) await ensureChromium();

  const { passed, failed, skipped } = await runSteps(
    steps.filter(({ fast, onlyFull }) => (onlyFast ? fast : isFull() || !onlyFull)),
  );
  if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
  const refused = process.env['CI'] ? skipped.length : 0;
  if (refused > 0) console.log('\nIn CI nothing may be skipped: each skipped test counts as a failure.');
  console.log(`\n${passed} passed, ${failed + refused} failed`);
  return failed + refused === 0 ? 0 : 1;
});
