import { afterEach, vi } from 'vitest';

/** Files share their worker: what a test put in the place of something else goes with it, also where it failed. */
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
