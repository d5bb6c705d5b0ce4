/** The parts of a source, for sources of an app's own. */
export { forCall } from './source/forCall.ts';
export type { ForCall } from './source/forCall.ts';
export { createSourceBase, nothing } from './source/sourceBase.ts';
export type {
  MadeSource,
  Recoveries,
  Recovery,
  SourceBase,
  SourceClock,
  SourceOptions,
  SourceParts,
  Step,
} from './source/sourceBase.ts';
export { createTracked } from './tracked/tracked.ts';
export type { Tracked, TrackedOptions } from './tracked/tracked.ts';
export { createWaiting } from './source/waiting.ts';
export type { Verdict, Waiting } from './source/waiting.ts';
export { createGuard } from './source/guard.ts';
export type { Guard } from './source/guard.ts';
export { isEmitter, listenTo, mustEmit } from './listen/listen.ts';
export { listenToMethod } from './listen/listenToMethod.ts';
export { leaving, remember } from './tracked/bounded.ts';
export { undoAll } from './source/undo.ts';
export { askForDevice, openDevice } from './media/devices.ts';
export type { GetUserMedia } from './media/devices.ts';
export { conditionOfMediaError, mediaErrorConditions } from './read/mediaError.ts';
export { rowsOf } from './codes/rows.ts';
export { watchFlow } from './media/watchFlow.ts';
export type { Flow } from './media/watchFlow.ts';
export { watchPeer } from './media/watchPeer.ts';
export { watchSentTracks } from './media/watchSentTracks.ts';
export type { SentNews, SentTracks } from './media/watchSentTracks.ts';
export { eventsOfSent, sentConditions } from './media/sentEvents.ts';
export type { SentMore } from './media/sentEvents.ts';
export { watchTrack } from './media/watchTrack.ts';
export type { TrackState } from './media/watchTrack.ts';
export { tokenExpiry } from './read/token.ts';
export {
  asText,
  asked,
  callIdField,
  codeField,
  countField,
  detailsOf,
  field,
  jsonOf,
  lengthField,
  numberField,
  textField,
  timeField,
} from './read/read.ts';
export { createEmitter } from './replay/emitter.ts';
export type { Emitter } from './replay/emitter.ts';
export type { Replayed, ReplayAdapter } from './replay/replay.ts';
export { ofCall, withTurns } from './replay/replayedCalls.ts';
export { createHearing } from './listen/hearing.ts';
export type { Keep } from './listen/hearing.ts';
export { writePlainly } from './listen/tap.ts';
export type { Heard, Tap, Write, Written } from './listen/tap.ts';
export { eventsOf } from './codes/fixture.ts';
export type { CodeFixture, FixtureEvent } from './codes/fixture.ts';
export type { Adapter, DeveloperWords } from './codes/descriptor.ts';
