import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { react18Aliases } from './packages/hooks/react-18/aliases.ts';
import { chromiumFlags, findChromium } from './scripts/lib/chromium.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The SDK is a bundle that native ESM reads only the default export of; through Vite it has all of them. */
const deps = { inline: [/@telnyx\/webrtc/, /telnyx-webrtc-2/] };
/**
 * The files of a worker share their modules, because loading these takes longer than most test files. One worker per
 * core.
 */
const shared = { isolate: false, maxWorkers: '100%' } as const;
/** They share one page too: every test cleans up. */
const onePage = { environment: 'jsdom', ...shared } as const;
/** The time limit of a test on a machine that also does other work: for tests that hang, not a measure of speed. */
const testTimeout = 60_000;
const unstub = at('./scripts/vitest/unstub.ts');
const setupFiles = [unstub, at('./scripts/vitest/cleanup.ts')];

/**
 * What takes many seconds: thousands of sequences at random, every recording in every order, whole tools, and the tests
 * of the studio, which search and play all there is.
 */
const long = [
  'packages/testing/src/{force,record}/**/*.test.ts',
  'packages/adapters/src/{bounds,lifecycle,overlappingCalls,*.model}.test.ts',
  'packages/core/src/store/{soak,floods,hostile}.test.ts',
  'apps/avatar-backend/src/floods.test.ts',
  'apps/storybook/**/*.test.ts',
  'scripts/{newAdapter,fixtureSecrets,lint/{regularExpressions,namesFromOutside},reference/*}.test.ts',
];

const inNode: NonNullable<TestProjectInlineConfiguration['test']> = {
  environment: 'node',
  // The soak measures what is left after a collection.
  execArgv: ['--expose-gc'],
  ...shared,
  setupFiles: [unstub],
  testTimeout,
  server: { deps },
};

const node: TestProjectInlineConfiguration = {
  test: {
    name: 'node',
    ...inNode,
    include: [
      'packages/*/src/**/*.test.ts',
      'scripts/**/*.test.ts',
      'bench/**/*.test.ts',
      'apps/{avatar-backend,samples}/**/*.test.ts',
    ],
    exclude: [...long, 'scripts/packed/**', '**/node_modules/**'],
  },
};

const longInNode: TestProjectInlineConfiguration = { test: { name: 'long', ...inNode, include: long } };

const dom: TestProjectInlineConfiguration = {
  test: {
    name: 'dom',
    ...onePage,
    testTimeout,
    include: ['packages/*/src/**/*.test.tsx', 'apps/samples/**/*.test.tsx'],
    setupFiles,
    server: { deps },
  },
};

/** The same tests as `dom`, on the oldest React that is supported. */
const react18: TestProjectInlineConfiguration = {
  resolve: { alias: react18Aliases },
  test: {
    name: 'react18',
    ...onePage,
    testTimeout,
    include: ['packages/{hooks,components}/src/**/*.test.tsx'],
    setupFiles,
    server: { deps },
  },
};

/** The packages as a user installs them; needs `npm run build` first. */
const packed: TestProjectInlineConfiguration = {
  test: {
    name: 'packed',
    globalSetup: [at('./scripts/packed/tarballs.ts')],
    environment: 'node',
    include: ['scripts/packed/**/*.test.ts'],
    testTimeout: 120_000,
    // An installation takes as long as the registry does.
    hookTimeout: 600_000,
  },
};

/** Real SDKs in a real browser, against servers on the loopback address. */
const rigs: TestProjectInlineConfiguration = {
  test: {
    name: 'rigs',
    environment: 'node',
    include: ['apps/{engines,rigs,playground,hosts}/**/*.test.ts'],
    setupFiles: [at('./apps/rigs/src/printOpenedPages.ts')],
    // The SDKs wait most of the time: a file needs less than a third of a core on average (measured: 45 s of processor
    // time in 152 s), so two files at once for each core share it well.
    maxWorkers: 2 * availableParallelism(),
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
};

/** Every story as a test, with axe. */
const storybook = async (): Promise<TestProjectInlineConfiguration> => {
  const executablePath = await findChromium();
  return {
    plugins: [await storybookTest({ configDir: at('./.storybook') })],
    test: {
      name: 'storybook',
      // One page per core; without this there is one fewer.
      maxWorkers: availableParallelism(),
      // Otherwise each file loads the studio anew.
      isolate: false,
      testTimeout,
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({
          launchOptions: { args: chromiumFlags, ...(executablePath && { executablePath }) },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
};

const projects = [node, longInNode, dom, react18, packed, rigs];
if (existsSync(at('./.storybook/main.ts'))) projects.push(await storybook());

export default defineConfig({ test: { projects } });
