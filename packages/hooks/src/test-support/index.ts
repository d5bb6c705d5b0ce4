export {
  createFakeStore,
  sampleErrors,
  sampleIssue,
  sampleScreen,
  sampleShown,
  sampleTime,
} from '@faultline/testing/app';
export type { FakeStore } from '@faultline/testing/app';
export { renderWithin, showWithin, within } from './render.tsx';
