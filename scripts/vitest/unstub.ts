import { afterEach, vi } from 'vitest';

/** Test files share their worker: a test's replacements are removed after it, even if it failed. */
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
