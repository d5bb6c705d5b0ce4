import { publishedPackages } from '../build/packages.ts';

/** Works only in a test of an app: it adds matchers to the app's own Vitest. */
const inTests = '@faultline/testing/vitest';

/** Every entry point that is a module, as an app imports it. */
export const doors = publishedPackages()
  .flatMap((one) => Object.keys(one.doors))
  .filter((door) => door !== inTests);
