import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled, pnpm } from './lib/install.mjs';
import { installPeers } from './lib/peers.mjs';
import { run, runAside } from './lib/run.mjs';
import { runMain, Stop } from './lib/say.mjs';
import { buildPackages, buildStorybook, takePictures } from './lib/steps.mjs';
import { auditOutcome } from './supply/auditOutcome.mjs';

/** What is known of the dependencies in production, of the published packages and of what is run here. */
const audit = async (/** @type {string[]} */ args) => {
  const once = ['--config.fetch-retries=0', '--config.fetch-timeout=30000'];
  const { code, output } = await runAside('npx', ['--yes', pnpm, 'audit', '--prod', ...once, ...args]).done;
  process.stdout.write(output);
  const outcome = auditOutcome(code, output);
  if (outcome.sentence) throw new Stop(outcome.sentence);
  return outcome.code;
};

/**
 * The tasks of `npm run …`, once the dependencies are installed.
 * @type {Record<string, (args: string[]) => Promise<number>>}
 */
const tasks = {
  audit,
  build: () => buildPackages(),
  'test:mutation': (args) => run('stryker', ['run', ...args], { env: { FAULTLINE_MUTATION: '1' } }),
  playground: (args) => run('tsx', ['apps/playground/start.ts', ...args]),
  record: async (args) => {
    const CHROMIUM_PATH = await ensureChromium();
    return run('tsx', ['apps/rigs/src/record/run.ts', ...args], { env: { CHROMIUM_PATH } });
  },
  release: async (args) => {
    const CHROMIUM_PATH = await ensureChromium();
    return run('tsx', ['scripts/release/run.ts', ...args], { env: { CHROMIUM_PATH } });
  },
  pictures: async (args) => (await buildStorybook()) || takePictures(args),
  size: async (args) => (await buildPackages()) || run('tsx', ['bench/size.ts', ...args]),
  bench: async (args) => {
    const CHROMIUM_PATH = await ensureChromium();
    await installPeers();
    return (await buildPackages()) || run('tsx', ['bench/run.ts', ...args], { env: { CHROMIUM_PATH } });
  },
};

await runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const task = tasks[name];
  if (!task)
    throw new Stop(`There is no task ${JSON.stringify(name)}: use one of ${Object.keys(tasks).join(', ')}.`);
  await ensureInstalled();
  return task(args);
});
