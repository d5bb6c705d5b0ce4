/** The beginning of an app on one SDK, which the test names. */
declare module 'the-sample' {
  import type { CallStore } from '@faultline/core';
  export const store: CallStore;
}
