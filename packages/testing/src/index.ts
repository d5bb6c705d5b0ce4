export { readRecording } from './replay/recording.ts';
export type { RecordedEvent, Recording } from './replay/recording.ts';
export { createRecorder } from './record/recorder.ts';
export type { Recorder, RecorderOptions } from './record/recorder.ts';
export { writeOf } from './record/writeOf.ts';
export { overheard } from './replay/overheard.ts';
export { createPlayback } from './replay/playback.ts';
export type { Playback, PlaybackOptions, Player, Position } from './replay/playback.ts';
export { replay, replayAfterMs } from './replay/replay.ts';
export type { Moment, Replay, ReplayedIssue } from './replay/replay.ts';
export { replayAdapterOf, replayAdapters } from './replay/replayAdapters.ts';
export type { ReplayAdapter } from '@faultline/adapters/kit';
export { createEmitter } from '@faultline/adapters/kit';
export type { Emitter } from '@faultline/adapters/kit';
export { watchScreen } from './seen.ts';
export type { Seen } from './seen.ts';
export { describeAdapter } from './describeAdapter.ts';
export type { AdapterUnderTest, Runner } from './describeAdapter.ts';
export { checkLabel } from './labels/labels.ts';
export type { Label } from './labels/labels.ts';
export {
  createFakeStore,
  createVirtualClock,
  matchers,
  sampleErrors,
  sampleIssue,
  sampleScreen,
  sampleShown,
  sampleTime,
} from './app/index.ts';
export type { FakeStore, FaultlineMatchers, Looked, VirtualClock, Where } from './app/index.ts';
