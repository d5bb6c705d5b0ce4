import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { installPeers } from './lib/peers.mjs';
import { run } from './lib/run.mjs';
import { runMain, Stop } from './lib/say.mjs';
import { buildPackages, buildStorybook, takePictures } from './lib/steps.mjs';

/**
 * The tasks of `npm run …`, once the dependencies are installed.
 * @type {Record<string, (args: string[]) => Promise<number>>}
 */
const tasks = {
  build: () => buildPackages(),
  'test:mutation': (args) => run('stryker', ['run', ...args], { env: { FAULTLINE_MUTATION: '1' } }),
  playground: (args) => run('tsx', ['apps/playground/start.ts', ...args]),
  record: async (args) => {
    const CHROMIUM_PATH = await ensureChromium();
    return run('tsx', ['apps/rigs/src/record/run.ts', ...args], { env: { CHROMIUM_PATH } });
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
