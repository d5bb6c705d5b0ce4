/**
 * `npm run test:mutation`: puts small faults into the code, one at a time, and a test must notice each. Random tests
 * run only a few cases then (`FAULTLINE_MUTATION`).
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'packages/core/src/**/*.ts',
    '!packages/core/src/{index,conditions,events,source}.ts',
    '!packages/core/src/**/{types,*.test,*.test-d}.ts',
    '!packages/core/src/test-support/**',
    'packages/hooks/src/**/*.{ts,tsx}',
    '!packages/hooks/src/**/*.test.{ts,tsx}',
    '!packages/hooks/src/{index.ts,test-support/**}',
    'packages/components/src/announcer/*.{ts,tsx}',
    '!packages/components/src/announcer/{index.ts,*.test.tsx}',
    'packages/adapters/src/{kit,sip}/**/*.ts',
    '!packages/adapters/src/kit/{index,codes/descriptor,codes/fixture,replay/replay}.ts',
    '!packages/adapters/src/**/*.test.ts',
  ],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: [
    'apps',
    'bench',
    'docs',
    '.storybook',
    '**/dist',
    'packages/testing/recordings',
    'storybook-static',
  ],
  tempDirName: 'node_modules/.cache/stryker',
  concurrency: 2,
  timeoutMS: 30_000,
  thresholds: { high: 90, low: 85, break: 85 },
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'node_modules/.cache/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
};
