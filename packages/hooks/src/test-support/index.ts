export { createFakeStore } from './fakeStore.ts';
export type { FakeStore } from './fakeStore.ts';
export { renderWithin, showWithin, within } from './render.tsx';
export { sampleIssue, sampleScreen, sampleShown, sampleTime } from './samples.ts';
