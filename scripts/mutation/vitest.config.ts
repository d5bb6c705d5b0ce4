import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const alias = [{ find: /^@faultline\/testing$/, replacement: at('scripts/mutation/testing.ts') }];
/**
 * Random sequences reach every line: thousands of mutants would wait for them, and other tests find the mutants sooner.
 * Instrumented code is also slower than any limit of time, and keeps more memory than any limit of that.
 */
const left = 'hostile,lifecycle,howItEnded.model,reasonsInTime,soak,floods';
const exclude = [`**/{${left}}.test.ts`, '**/node_modules/**'];
const unstub = at('scripts/vitest/unstub.ts');
const testTimeout = 60_000;

/** The tests for mutants: those beside the mutated code, without browsers and recordings. */
export default defineConfig({
  root: at(''),
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: [unstub],
          testTimeout,
          exclude,
          include: [
            'packages/core/src/**/*.test.ts',
            'packages/adapters/src/kit/**/*.test.ts',
            'packages/adapters/src/sip/*.test.ts',
            'packages/adapters/src/sipjs/shared/*.test.ts',
          ],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'dom',
          environment: 'jsdom',
          testTimeout,
          include: ['packages/hooks/src/**/*.test.tsx', 'packages/components/src/announcer/**/*.test.tsx'],
          setupFiles: [unstub, at('scripts/vitest/cleanup.ts')],
        },
      },
    ].filter(
      ({ test }) => !process.env['FAULTLINE_PROJECT'] || test.name === process.env['FAULTLINE_PROJECT'],
    ),
  },
});
