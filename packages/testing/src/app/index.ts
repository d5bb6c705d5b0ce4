/** For tests of apps: a store that a test controls, samples of what is shown, virtual time, and matchers. */
export { createFakeStore } from './fakeStore.ts';
export type { FakeStore } from './fakeStore.ts';
export { sampleErrors, sampleIssue, sampleScreen, sampleShown, sampleTime } from './samples.ts';
export { matchers } from './matchers.ts';
export type { FaultlineMatchers, Looked, Where } from './matchers.ts';
export { createVirtualClock } from '../virtualClock.ts';
export type { VirtualClock } from '../virtualClock.ts';
