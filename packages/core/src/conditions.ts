import { ownEntry, tableOf } from './table.ts';

/** How serious a condition is. `fatal`: the operation, call or session it belongs to is over. */
export type Severity = 'info' | 'warning' | 'error' | 'fatal';

/** Where a condition is shown: `silent` ones are only in the details list and in telemetry. */
export type Surface = 'banner' | 'prompt' | 'dialog' | 'indicator' | 'silent';

/** Who acts next: the SDK is fixing it, the person must, the integrating app must, or nobody can. */
export type Actor = 'sdk' | 'person' | 'app' | 'nobody';

const recoveryActions = [
  'wait',
  'reconnect',
  'redial',
  'dialIn',
  'checkNetwork',
  'resumeMedia',
  'declineCall',
  'continueWithout',
  'answerBrowser',
  'openSettings',
  'chooseDevice',
  'useDevice',
  'switchBrowser',
  'checkMicrophone',
  'resumePlayback',
  'editNumber',
  'retryHold',
  'reauthenticate',
  'contactSupport',
  'dismiss',
] as const;

/** The named recovery actions. A screen asks nothing else of a source or of the app. */
export type RecoveryAction = (typeof recoveryActions)[number];

/** A recovery action of the app's own, which only the app knows: see `ActionMap`. */
export type CustomAction = `custom:${string}`;

/** An action that a button can offer. */
export type OfferedAction = RecoveryAction | CustomAction;

/** Whether a value is one of the recovery actions of this version. */
export const isRecoveryAction = (value: unknown): value is RecoveryAction =>
  (recoveryActions as readonly unknown[]).includes(value);

/**
 * What proves that a condition is over. `ready`: its source is connected again; `registered`: its source is registered
 * again, or unregistered on purpose; `anyReady`: any source is; `rebuilt`: ready, and the SDK created a new session;
 * `newCredentials`: ready, with different credentials; `closed`: its connection was closed on purpose; `newCall`: its
 * source has a newer call; `callEnd`: its call ended; `partyBack`: the participant it is about is back.
 */
export type Ending =
  | 'ready'
  | 'registered'
  | 'anyReady'
  | 'rebuilt'
  | 'newCredentials'
  | 'closed'
  | 'newCall'
  | 'callEnd'
  | 'partyBack';

/** How a condition behaves: given for its area, and in its own row where it differs. */
interface Rules {
  readonly endsOn: readonly Ending[];
  /**
   * What it explains about its connection. `close`: the service refuses it, so nothing else about it is shown;
   * `reconnecting`: why the SDK is trying again; `loss`: why it may be lost.
   */
  readonly explains: 'close' | 'reconnecting' | 'loss' | null;
  /** Whether it only repeats the state of the connection, which is shown instead. */
  readonly restatesConnection: boolean;
  /** What is missing while it lasts, so that its return is worth a message. */
  readonly lacks: 'connection' | 'registration' | 'network' | 'sound' | null;
  /** Which direction of sound or picture is affected. */
  readonly degrades: 'sent' | 'heard' | 'both' | null;
  /** Its place in the order of banners, from 1; null: decided by severity and by who acts. */
  readonly rank: number | null;
  /** Whether an explanation often follows at once, so that this is shown only `reasonWaitMs` later. */
  readonly waitsForReason: boolean;
  /** Whether it says why a call could not be set up, which cannot explain how an answered call ended. */
  readonly ofSetUp: boolean;
  /** It says what has happened, and nothing is wrong. */
  readonly isNews: boolean;
}

/** One row of the vocabulary. */
export interface ConditionRow extends Rules {
  /** The part of the id before its dot. */
  readonly area: string;
  readonly severity: Severity;
  readonly surface: Surface;
  /** Who acts next. */
  readonly actor: Actor;
  /** The recovery action that is offered first. */
  readonly action: RecoveryAction | null;
}

const plain: Rules = {
  endsOn: [],
  explains: null,
  restatesConnection: false,
  lacks: null,
  degrades: null,
  rank: null,
  waitsForReason: false,
  ofSetUp: false,
  isNews: false,
};

const areas: Readonly<Record<string, Partial<Rules>>> = {
  signaling: { endsOn: ['ready', 'closed'], lacks: 'connection', rank: 3 },
  ice: { endsOn: ['rebuilt', 'callEnd'], lacks: 'sound', rank: 5 },
  media: { endsOn: ['newCall', 'callEnd'] },
  quality: { endsOn: ['callEnd'], degrades: 'both' },
  call: { endsOn: ['newCall'] },
  // The participant may only be away while the session is rebuilt.
  party: { endsOn: ['newCall', 'callEnd', 'partyBack'], waitsForReason: true },
  auth: { endsOn: ['ready'], explains: 'close', lacks: 'connection', rank: 2 },
  quota: { endsOn: ['ready'], explains: 'close', lacks: 'connection', rank: 2 },
  service: { endsOn: ['ready'], lacks: 'connection' },
};

const restates = { restatesConnection: true } as const;
const explainsReconnecting = { explains: 'reconnecting', rank: 2 } as const;
const setUp = { ofSetUp: true } as const;
const sentAway = { explains: 'close', endsOn: ['ready'] } as const;
const warnsOfSignIn = { explains: null, rank: null } as const;

/**
 * A row of the table below: severity, surface, who acts, the recovery action offered first, what differs from its area.
 */
type Written = readonly [Severity, Surface, Actor, (RecoveryAction | null)?, Partial<Rules>?];

const written = {
  'signaling.offline': [
    'warning',
    'banner',
    'sdk',
    'wait',
    { endsOn: ['anyReady', 'closed'], lacks: 'network', rank: 1 },
  ],
  'signaling.reconnecting': ['warning', 'banner', 'sdk', 'wait', restates],
  'signaling.gatewayFailed': ['warning', 'banner', 'sdk', 'wait', explainsReconnecting],
  'signaling.serverRestarting': ['info', 'banner', 'sdk', 'wait', explainsReconnecting],
  'signaling.unstable': ['warning', 'banner', 'sdk', 'wait', restates],
  'signaling.reconnectStuck': ['error', 'banner', 'person', 'reconnect', { ...restates, rank: 1 }],
  'signaling.reconnectExhausted': ['fatal', 'banner', 'person', 'reconnect'],
  'signaling.unreachable': ['fatal', 'banner', 'person', 'reconnect'],
  'signaling.disconnected': ['error', 'banner', 'person', 'reconnect', restates],
  'signaling.notRegistered': [
    'error',
    'banner',
    'person',
    'reconnect',
    { endsOn: ['registered', 'closed'], lacks: 'registration' },
  ],
  'signaling.removed': ['fatal', 'dialog', 'nobody', null, sentAway],
  'signaling.joinedElsewhere': ['info', 'dialog', 'person', 'reconnect', sentAway],
  'signaling.closed': ['info', 'silent', 'nobody', null, { endsOn: ['ready'] }],
  'signaling.subscribeFailed': ['info', 'silent', 'app', null, { endsOn: ['ready'] }],
  'ice.reconnecting': ['warning', 'banner', 'sdk', 'wait'],
  'ice.restartFailed': ['warning', 'banner', 'sdk', 'wait'],
  'ice.failed': ['fatal', 'dialog', 'person', 'redial'],
  'ice.neverConnected': ['fatal', 'dialog', 'person', 'checkNetwork'],
  // Nothing was connected yet, so nothing can come back.
  'ice.connecting': ['info', 'banner', 'sdk', 'wait', { lacks: null }],
  'ice.noCandidates': ['error', 'banner', 'person', 'checkNetwork'],
  // These are only notes: sound goes on.
  'ice.gatheringSlow': ['info', 'silent', 'sdk', 'wait', { lacks: null }],
  'ice.localCandidatesOnly': ['info', 'silent', 'app', null, { lacks: null }],
  'ice.pathChanged': ['info', 'silent', 'nobody', null, { lacks: null }],
  'media.permissionDenied': ['error', 'prompt', 'person', 'resumeMedia'],
  'media.permissionNotAsked': ['info', 'prompt', 'person', 'resumeMedia'],
  'media.permissionPending': ['info', 'prompt', 'person', 'answerBrowser'],
  'media.permissionDismissed': ['warning', 'prompt', 'person', 'resumeMedia'],
  'media.blockedBySystem': ['error', 'prompt', 'person', 'openSettings'],
  'media.blockedByPolicy': ['fatal', 'prompt', 'app'],
  'media.deviceNotFound': ['error', 'prompt', 'person', 'resumeMedia'],
  'media.deviceInUse': ['error', 'prompt', 'person', 'resumeMedia'],
  'media.constraintsUnsatisfied': ['error', 'prompt', 'person', 'chooseDevice'],
  'media.captureFailed': ['error', 'prompt', 'person', 'resumeMedia'],
  'media.insecureContext': ['fatal', 'prompt', 'app'],
  'media.unsupportedBrowser': ['fatal', 'dialog', 'person', 'switchBrowser'],
  'media.microphoneSilent': ['warning', 'indicator', 'person', 'checkMicrophone', { degrades: 'sent' }],
  'media.remoteSilent': ['warning', 'indicator', 'nobody', null, { degrades: 'heard' }],
  'media.captureEnded': ['warning', 'prompt', 'person', 'resumeMedia'],
  'media.captureInterrupted': ['warning', 'banner', 'nobody'],
  'media.deviceChangeSkipped': ['info', 'silent', 'app'],
  'media.deviceSwitched': ['info', 'indicator', 'person', 'chooseDevice', { isNews: true }],
  'media.playbackBlocked': ['warning', 'prompt', 'person', 'resumePlayback'],
  'media.playbackFailed': ['error', 'banner', 'person', 'reconnect'],
  'media.screenShareUnavailable': ['error', 'banner', 'person', 'dismiss'],
  'media.remoteUnavailable': [
    'warning',
    'banner',
    'sdk',
    'wait',
    { endsOn: ['newCall', 'callEnd', 'partyBack'] },
  ],
  'media.encryptionMismatch': ['error', 'banner', 'app'],
  'media.outputUnavailable': ['warning', 'banner', 'person', 'chooseDevice'],
  'media.trackReplaceFailed': ['warning', 'banner', 'person', 'chooseDevice'],
  'media.mutedByHost': ['info', 'banner', 'person', 'dismiss'],
  'recording.unavailable': ['info', 'silent', 'app'],
  'recording.incomplete': ['info', 'silent', 'app'],
  'quality.degraded': ['warning', 'indicator', 'sdk', 'wait'],
  'quality.inboundStalled': ['warning', 'indicator', 'sdk', 'wait', { degrades: 'heard' }],
  'quality.outboundStalled': ['warning', 'indicator', 'sdk', 'wait', { degrades: 'sent' }],
  'quality.deviceOverloaded': ['warning', 'indicator', 'person', 'dismiss'],
  // Video that is off proves nothing about sound.
  'quality.videoPaused': ['info', 'indicator', 'sdk', 'wait', { degrades: null }],
  'call.ended': ['info', 'silent', 'nobody'],
  'call.canceled': ['info', 'silent', 'nobody'],
  'call.busy': ['info', 'dialog', 'person', 'redial', setUp],
  'call.declined': ['info', 'dialog', 'person', 'dismiss', setUp],
  'call.notAllowed': ['error', 'dialog', 'person', 'dismiss', setUp],
  'call.blocked': ['error', 'dialog', 'person', 'contactSupport', setUp],
  'call.anonymityRefused': ['info', 'dialog', 'person', 'dismiss', setUp],
  'call.noAnswer': ['info', 'dialog', 'person', 'redial', setUp],
  'call.missed': ['info', 'banner', 'person', 'redial', setUp],
  'call.answeredElsewhere': ['info', 'silent', 'nobody'],
  'call.answerLost': ['info', 'banner', 'person', 'redial', setUp],
  'call.unavailable': ['info', 'dialog', 'person', 'redial', setUp],
  'call.numberNotFound': ['error', 'dialog', 'person', 'editNumber', setUp],
  'call.addressIncomplete': ['error', 'dialog', 'person', 'editNumber', setUp],
  'call.invalidTarget': ['error', 'dialog', 'person', 'editNumber', setUp],
  'call.redirected': ['info', 'dialog', 'person', 'dismiss', setUp],
  'call.incompatible': ['error', 'dialog', 'person', 'dismiss'],
  'call.serviceError': ['error', 'dialog', 'person', 'redial'],
  'call.networkFailed': ['error', 'dialog', 'person', 'redial', setUp],
  'call.endedByHost': ['info', 'dialog', 'person', 'dismiss'],
  'call.setupFailed': ['fatal', 'dialog', 'person', 'redial', setUp],
  'call.closedDuringSetup': ['info', 'silent', 'nobody'],
  'call.dropped': ['fatal', 'dialog', 'person', 'redial'],
  'call.endedByHold': ['fatal', 'dialog', 'person', 'redial'],
  'call.notReattached': ['fatal', 'dialog', 'person', 'redial'],
  'party.dropped': ['error', 'banner', 'person', 'redial'],
  'party.left': ['info', 'banner', 'person', 'dismiss'],
  'call.unknownReattached': ['warning', 'banner', 'person', 'dismiss', { endsOn: [] }],
  'call.multipleActive': ['info', 'banner', 'person', 'dismiss', { endsOn: [] }],
  'call.answerWhilePeerActive': ['info', 'silent', 'app'],
  'call.duplicateInboundAnswer': ['warning', 'silent', 'app'],
  'call.holdFailed': ['warning', 'banner', 'person', 'retryHold', { endsOn: ['newCall', 'callEnd'] }],
  'call.transferFailed': ['warning', 'banner', 'person', 'dismiss', { endsOn: ['newCall', 'callEnd'] }],
  'call.hangupNotSent': ['info', 'silent', 'nobody'],
  'auth.loginFailed': ['fatal', 'prompt', 'person', 'reauthenticate'],
  'auth.invalidCredentials': ['fatal', 'prompt', 'app', 'reauthenticate'],
  'auth.required': ['fatal', 'prompt', 'person', 'reauthenticate'],
  'auth.expiringSoon': [
    'warning',
    'banner',
    'app',
    'reauthenticate',
    { ...warnsOfSignIn, endsOn: ['newCredentials'] },
  ],
  'auth.expired': ['error', 'prompt', 'app', 'reauthenticate'],
  'auth.refreshFailing': ['warning', 'banner', 'app', 'reauthenticate', explainsReconnecting],
  'auth.notAuthorized': ['fatal', 'dialog', 'app'],
  'auth.actionNotPermitted': ['warning', 'banner', 'person', 'dismiss', warnsOfSignIn],
  'auth.accountSuspended': ['fatal', 'dialog', 'person', 'contactSupport'],
  'quota.connections': ['error', 'banner', 'sdk', 'wait'],
  'quota.streams': ['error', 'banner', 'app', null, { explains: 'loss' }],
  'quota.rate': ['warning', 'banner', 'sdk', 'wait'],
  'quota.messages': ['error', 'banner', 'person', 'contactSupport', { explains: 'loss' }],
  'quota.credits': ['fatal', 'dialog', 'person', 'contactSupport', { endsOn: [] }],
  'quota.duration': ['info', 'dialog', 'person', 'redial', { endsOn: [] }],
  'service.upstream': ['error', 'banner', 'sdk', 'wait'],
  'service.recurringFailure': ['error', 'banner', 'person', 'contactSupport'],
  'service.notFound': ['error', 'banner', 'app'],
  'service.misconfigured': ['fatal', 'banner', 'app'],
  'service.idleTimeout': ['info', 'banner', 'person', 'reconnect'],
  'message.notDelivered': ['info', 'silent', 'app'],
  'sdk.misuse': ['error', 'silent', 'app'],
  'sdk.diagnosticsFailed': ['info', 'silent', 'app'],
  'sdk.protocol': ['error', 'silent', 'app'],
  'sdk.internal': ['fatal', 'banner', 'person', 'contactSupport'],
  'sdk.unknown': ['error', 'banner', 'person', 'dismiss'],
} as const satisfies Record<string, Written>;

/** The id of a condition, as `area.whatIsWrong`. */
export type ConditionId = keyof typeof written;

/** The conditions that are shown on one surface. */
export type ConditionOn<S extends Surface> = {
  [Id in ConditionId]: (typeof written)[Id][1] extends S ? Id : never;
}[ConditionId];

function rowFrom(id: string, [severity, surface, actor, action = null, rules]: Written): ConditionRow {
  const area = id.slice(0, id.indexOf('.'));
  return { area, severity, surface, actor, action, ...plain, ...ownEntry(areas, area), ...rules };
}

/**
 * Every condition that Faultline can show, in terms that hold for any SDK. The ids are a contract: stories, recordings
 * and apps use them. Renaming one is a breaking change.
 *
 * @example conditions['call.busy'].action // 'redial'
 */
export const conditions: Readonly<Record<ConditionId, ConditionRow>> = tableOf(
  Object.entries<Written>(written).map(([id, row]) => [id, rowFrom(id, row)]),
) as Readonly<Record<ConditionId, ConditionRow>>;

/** The row of a condition. */
export const rowOf = (id: ConditionId): ConditionRow => conditions[id];

/** Whether a string is a condition id of this version. */
export const isConditionId = (id: unknown): id is ConditionId =>
  typeof id === 'string' && Object.hasOwn(conditions, id);
