import { publishedPackages } from '../build/packages.ts';

/** Opens in a test of an app only: it brings matchers to the app's own Vitest. */
const inTests = '@faultline/testing/vitest';

/** Every door that is a module, as an app imports it. */
export const doors = publishedPackages()
  .flatMap((one) => Object.keys(one.doors))
  .filter((door) => door !== inTests);
