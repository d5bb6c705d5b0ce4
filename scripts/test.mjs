import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { heading, runMain, Stop } from './lib/say.mjs';
import { steps } from './lib/steps.mjs';

const flags = process.argv.slice(2);
const known = ['--unit', '--full'];

/** @param {import('./lib/vitest.mjs').Counts} counts */
const report = ({ passed, failed, skipped }) => {
  if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
};

await runMain(async () => {
  const stranger = flags.find((flag) => !known.includes(flag));
  if (stranger)
    throw new Stop(
      `There is no flag ${stranger}: use --unit for the fast part, --full for the long one, or none.`,
    );
  if (flags.includes('--full')) process.env['FAULTLINE_FULL'] = '1';
  await ensureInstalled();
  const chosen = flags.includes('--unit') ? steps.filter(({ fast }) => fast) : steps;
  if (!flags.includes('--unit')) await ensureChromium();

  const total = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };
  for (const { title, run } of chosen) {
    heading(title);
    const started = Date.now();
    const { code, counts } = await run();
    total.passed += counts?.passed ?? 0;
    total.failed += counts?.failed ?? (code === 0 ? 0 : 1);
    total.skipped.push(...(counts?.skipped ?? []));
    console.log(
      `${title}: ${code === 0 ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`,
    );
    if (code !== 0) break;
  }
  if (process.env['CI'] && total.skipped.length > 0) total.failed += total.skipped.length;
  report(total);
  return total.failed === 0 ? 0 : 1;
});
