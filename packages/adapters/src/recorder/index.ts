/** Records what a source receives in production. */
export { createRollingRecorder } from './createRollingRecorder.ts';
export type { RollingRecorder, RollingRecorderOptions } from './createRollingRecorder.ts';
export type { Tap, Write } from '../kit/listen/tap.ts';
