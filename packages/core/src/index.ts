export { conditions, rowOf, isConditionId, isRecoveryAction } from './conditions.ts';
export type {
  Actor,
  ConditionId,
  ConditionOn,
  ConditionRow,
  Ending,
  CustomAction,
  OfferedAction,
  RecoveryAction,
  Severity,
  Surface,
} from './conditions.ts';
export { defineCatalogue } from './catalogue.ts';
export type { Catalogue, CatalogueEntry, CodeId, CodeKind } from './catalogue.ts';
export { cleanDetails, cleanText } from './clean/cleanText.ts';
export { misuseError } from './misuseError.ts';
export { sayInDevelopment } from './sayInDevelopment.ts';
export { outsideId } from './clean/outsideId.ts';
export type { OutsideId } from './clean/outsideId.ts';
export { cleanRecording } from './clean/cleanRecording.ts';
export type { RecordingLike } from './clean/cleanRecording.ts';
export { plainOf } from './clean/plainOf.ts';
export { epochBy, systemClock } from './clock.ts';
export { incidents } from './incidents/incidents.ts';
export type { Act, IncidentReport, IncidentWatch, OnIncident, ShownPart } from './incidents/types.ts';
export type { Clock } from './clock.ts';
export type {
  CallChanged,
  CallEnded,
  CallEvent,
  CallPhase,
  Closing,
  ConnectionChanged,
  Details,
  Device,
  DevicesChanged,
  DevicesRequested,
  Dismissed,
  EndedBy,
  Evidence,
  IssueCleared,
  IssueRaised,
  MediaRecoveryOffered,
  MediaRecoverySettled,
  NetworkChanged,
  PartyChanged,
  PartyKind,
  PermissionChanged,
  RecoveryChanged,
  RegistrationChanged,
  RegistrationStatus,
  Ticked,
  VisibilityChanged,
  WithoutDevice,
} from './events.ts';
export { ownEntry, tableOf, withEntry, withoutEntries } from './table.ts';
export type { Table } from './table.ts';
export type { CallSource, Emit, RecoveryRequest } from './source.ts';
export { createCallStore } from './store/createCallStore.ts';
export type { Moment, Snapshot, Topic } from './store/snapshot.ts';
export type {
  ActionContext,
  ActionHandler,
  ActionMap,
  CallStore,
  CallStoreOptions,
  OnActionError,
  OwnAction,
} from './store/types.ts';
export { severityWith } from './state/issues.ts';
export { selectCallErrors } from './state/callErrors.ts';
export { selectHangupCause } from './state/hangupCause.ts';
export { selectMediaRecovery } from './state/mediaRecovery.ts';
export { selectParties } from './state/parties.ts';
export { selectReconnectState } from './state/reconnectState.ts';
export { selectRegistration } from './state/registration.ts';
export type {
  CallErrors,
  CallRecord,
  CallState,
  Facts,
  Connection,
  ConnectionStatus,
  Hangup,
  HangupCause,
  Incident,
  Issue,
  IssueParty,
  IssueStatus,
  MediaOffer,
  MediaRecovery,
  Parties,
  Party,
  ReconnectState,
  Registration,
  Registrations,
} from './state/types.ts';
export { issueStatus } from './view/explain.ts';
export { defaultTiming } from './timing.ts';
export type { Timing } from './timing.ts';
export { authStateView } from './view/authState.ts';
export { callQualityView } from './view/callQuality.ts';
export { screenReasonsView } from './view/reasons.ts';
export type { ConfirmationReason, HeldBackBy, Reason, ScreenReasons, Why } from './view/reasonTypes.ts';
export { emptyScreen, screenView, screenViewOf } from './view/screen.ts';
export type {
  AuthState,
  AuthStatus,
  CallQuality,
  Confirmation,
  Phase,
  QualityOfCall,
  Screen,
  Shown,
  ShownDialog,
} from './view/types.ts';
export type { View, ViewOptions, ViewTopic } from './view/view.ts';
