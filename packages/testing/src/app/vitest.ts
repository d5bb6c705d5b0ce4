import { expect } from 'vitest';
import { matchers, type FaultlineMatchers } from './matchers.ts';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-empty-object-type -- as vitest declares it
  interface Matchers<T = any> extends FaultlineMatchers<T> {}
}

expect.extend(matchers);
