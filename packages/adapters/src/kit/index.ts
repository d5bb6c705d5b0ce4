/** The parts of a source, for sources of an app's own. */
export { forCall } from './forCall.ts';
export type { ForCall } from './forCall.ts';
export { createSourceBase, nothing } from './sourceBase.ts';
export type {
  MadeSource,
  Recoveries,
  Recovery,
  SourceBase,
  SourceClock,
  SourceOptions,
  SourceParts,
  Step,
} from './sourceBase.ts';
export { createTracked } from './tracked.ts';
export type { Tracked, TrackedOptions } from './tracked.ts';
export { createWaiting } from './waiting.ts';
export type { Verdict, Waiting } from './waiting.ts';
export { createGuard } from './guard.ts';
export type { Guard } from './guard.ts';
export { isEmitter, listenTo, mustEmit } from './listen.ts';
export { listenToMethod } from './listenToMethod.ts';
export { leaving, remember } from './bounded.ts';
export { undoAll } from './undo.ts';
export { askForDevice, openDevice } from './devices.ts';
export type { GetUserMedia } from './devices.ts';
export { conditionOfMediaError, mediaErrorConditions } from './mediaError.ts';
export { rowsOf } from './rows.ts';
export { watchFlow } from './watchFlow.ts';
export type { Flow } from './watchFlow.ts';
export { watchPeer } from './watchPeer.ts';
export { watchSentTracks } from './watchSentTracks.ts';
export type { SentNews, SentTracks } from './watchSentTracks.ts';
export { eventsOfSent, sentConditions } from './sentEvents.ts';
export type { SentMore } from './sentEvents.ts';
export { watchTrack } from './watchTrack.ts';
export type { TrackState } from './watchTrack.ts';
export { tokenExpiry } from './token.ts';
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
} from './read.ts';
export { createEmitter } from './emitter.ts';
export type { Emitter } from './emitter.ts';
export type { Replayed, ReplayAdapter } from './replay.ts';
export { ofCall, withTurns } from './replayedCalls.ts';
export { createHearing } from './hearing.ts';
export type { Keep } from './hearing.ts';
export { writePlainly } from './tap.ts';
export type { Heard, Tap, Write, Written } from './tap.ts';
export { eventsOf } from './fixture.ts';
export type { CodeFixture, FixtureEvent } from './fixture.ts';
export type { Adapter, DeveloperWords } from './descriptor.ts';
