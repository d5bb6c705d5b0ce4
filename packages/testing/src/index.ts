export { createVirtualClock } from './virtualClock.ts';
export type { VirtualClock } from './virtualClock.ts';
export { readRecording } from './replay/recording.ts';
export type { RecordedEvent, Recording } from './replay/recording.ts';
export { replay, replayAfterMs } from './replay/replay.ts';
export type { Moment, Replay, ReplayAdapter, ReplayedIssue } from './replay/replay.ts';
export { replayAdapters } from './replay/replayAdapters.ts';
