import { ensureChromium } from './chromium.mjs';
import { changedBetween, generatedNow } from './generated.mjs';
import { ensurePrograms } from './programs.mjs';
import { ensureKamailio } from './kamailio.mjs';
import { run } from './run.mjs';
import { runVitest } from './vitest.mjs';

/**
 * What a step belongs to: `check` reads the sources and runs no tests (`npm run check`), `unit` are the unit tests
 * (`npm run test:unit`), `whole` is only in `npm test`.
 * @typedef {'check' | 'unit' | 'whole'} Part
 *
 * The outcome of a step: an exit code and, if it ran tests, their counts.
 * @typedef {{ code: number, counts?: import('./vitest.mjs').Counts }} Outcome
 *
 * One step of `npm test`. A step with `aside`, a command, only reads the
 * sources: neighbouring steps of this kind run at the same time, and the output of each is shown in its turn.
 * @typedef {{ title: string, part: Part, ofTarballs?: true, onlyFull?: true } & ({ run: () => Promise<Outcome> } | { aside: readonly [string,
 * ...string[]] })} Step
 */

/**
 * Runs commands one after the other until one fails.
 * @param {readonly (readonly [string, ...string[]])[]} commands
 * @returns {Promise<number>} the exit code of the last one run
 */
const inTurn = async (commands) => {
  for (const [command, ...args] of commands) {
    const code = await run(command, args);
    if (code !== 0) return code;
  }
  return 0;
};

/** Whether the long run is asked for. */
export const isFull = () => process.env['FAULTLINE_FULL'] === '1';

/** Builds every publishable package into its dist folder. */
export const buildPackages = () => run('tsdown', ['--config', 'tsdown.config.ts']);

/**
 * Compares the pictures of the Storybook that is built, or takes them anew with `--update`.
 * @param {readonly string[]} args
 */
export const takePictures = async (args) =>
  run('tsx', ['apps/storybook/src/pictures/run.ts', ...args], {
    env: { CHROMIUM_PATH: await ensureChromium() },
  });

/** Builds Storybook into storybook-static. */
export const buildStorybook = () => run('storybook', ['build', '--quiet']);

const checkGenerated = async () => {
  const before = generatedNow();
  const code = await inTurn([
    ['tsx', 'scripts/adapters.ts'],
    ['tsx', 'scripts/messages.ts'],
    ['tsx', 'scripts/stories.ts'],
    ['tsx', 'scripts/reference.ts'],
  ]);
  if (code !== 0) return code;
  const changed = changedBetween(before, generatedNow());
  if (changed.length === 0) return 0;
  console.error(
    `These generated files were out of date and are written anew; commit them:\n${changed.join('\n')}`,
  );
  return 1;
};

/** @param {() => Promise<number>} task @returns {() => Promise<Outcome>} */
const task = (task) => async () => ({ code: await task() });
/** @param {string} command @param {...string} args @returns {() => Promise<Outcome>} */
const command = (command, ...args) => task(() => run(command, args));
/** @param {...string} projects @returns {() => Promise<Outcome>} */
const tests =
  (...projects) =>
  () =>
    runVitest(projects);
/** @param {string} project @returns {() => Promise<Outcome>} */
const browserTests = (project) => async () => runVitest([project], { CHROMIUM_PATH: await ensureChromium() });

/**
 * The tests on the real SDKs; with FAULTLINE_FULL ten times in a row, because a single pass may be luck.
 * @returns {Promise<Outcome>} of the last round: the first that fails, or the tenth
 */
const realSdks = async () => {
  await ensureKamailio();
  await ensurePrograms();
  const rounds = isFull() ? 10 : 1;
  for (let round = 1; round < rounds; round++) {
    console.log(`Round ${round} of ${rounds}`);
    const outcome = await browserTests('rigs')();
    if (outcome.code !== 0) return outcome;
  }
  return browserTests('rigs')();
};

/**
 * The stories beside their pictures.
 * @returns {Promise<Outcome>}
 */
const comparePictures = async () => ({ code: await takePictures([]) });

const cache = 'node_modules/.cache';

/**
 * All of `npm test`, in order; it stops at the first that fails.
 * @type {readonly Step[]}
 */
export const steps = [
  {
    title: 'Format',
    part: 'check',
    aside: [
      'prettier',
      '--check',
      '.',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      `${cache}/prettier/.prettier-cache`,
    ],
  },
  { title: 'Lint and import boundaries', part: 'check', aside: ['eslint', '.', '--max-warnings', '0'] },
  {
    title: 'Types',
    part: 'check',
    aside: ['tsc', '-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', `${cache}/tsbuildinfo.json`],
  },
  { title: 'Unused files, exports and dependencies', part: 'check', aside: ['knip'] },
  { title: 'Generated files are up to date', part: 'check', run: task(checkGenerated) },
  { title: 'Unit tests', part: 'unit', run: tests('node', 'dom', 'react18') },
  { title: 'Unit tests that take long', part: 'whole', run: tests('long') },
  { title: 'Packages build', part: 'whole', run: task(buildPackages) },
  { title: 'Packages from their tarballs', part: 'whole', ofTarballs: true, run: browserTests('packed') },
  { title: 'Sizes', part: 'whole', ofTarballs: true, run: command('tsx', 'bench/size.ts', '--check') },
  { title: 'Storybook builds', part: 'whole', run: task(buildStorybook) },
  { title: 'Pictures of stories', part: 'whole', onlyFull: true, run: comparePictures },
  { title: 'Stories as tests', part: 'whole', run: browserTests('storybook') },
  { title: 'Real SDKs in Chromium', part: 'whole', run: realSdks },
];

/**
 * What is checked of a release before it is published: the sources, the unit tests, the tarballs, which the caller has built and packed, and their sizes.
 * What runs in browsers is left to `npm test`.
 */
export const stepsOfRelease = steps.filter(({ part, ofTarballs }) => part !== 'whole' || ofTarballs);
