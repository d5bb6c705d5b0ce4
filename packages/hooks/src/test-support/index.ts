export { createFakeStore } from './fakeStore.ts';
export type { FakeStore } from './fakeStore.ts';
export { renderWithin, showWithin, within } from './render.tsx';
export { sampleErrors, sampleIssue, sampleScreen, sampleShown, sampleTime } from './samples.ts';
