/** How much is lost. `fatal`: the operation, call or session it belongs to is dead. */
export type Severity = 'info' | 'warning' | 'error' | 'fatal';

/** Where a condition is told: `silent` ones are only in the details list and telemetry. */
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
  'switchBrowser',
  'checkMicrophone',
  'resumePlayback',
  'editNumber',
  'retryHold',
  'reauthenticate',
  'contactSupport',
  'dismiss',
] as const;

/** The named ways back. The only things a screen may ask of a source or of the app. */
export type RecoveryAction = (typeof recoveryActions)[number];

/** Whether a value names a way back of this version. */
export const isRecoveryAction = (value: unknown): value is RecoveryAction =>
  (recoveryActions as readonly unknown[]).includes(value);

/** One row of the vocabulary: severity, surface, who acts, and the action offered first. */
export type ConditionRow = readonly [Severity, Surface, Actor, (RecoveryAction | null)?];

/**
 * Every condition Faultline can tell, in SDK-neutral terms. The ids are a contract: stories, recordings and
 * apps use them. Renaming one is a breaking change.
 *
 * @example conditions['call.busy'] // ['info', 'dialog', 'person', 'redial']
 */
export const conditions = {
  'signaling.offline': ['warning', 'banner', 'sdk', 'wait'],
  'signaling.reconnecting': ['warning', 'banner', 'sdk', 'wait'],
  'signaling.gatewayFailed': ['warning', 'banner', 'sdk', 'wait'],
  'signaling.serverRestarting': ['info', 'banner', 'sdk', 'wait'],
  'signaling.unstable': ['warning', 'banner', 'sdk', 'wait'],
  'signaling.reconnectStuck': ['error', 'banner', 'person', 'reconnect'],
  'signaling.reconnectExhausted': ['fatal', 'banner', 'person', 'reconnect'],
  'signaling.unreachable': ['fatal', 'banner', 'person', 'reconnect'],
  'signaling.disconnected': ['error', 'banner', 'person', 'reconnect'],
  'signaling.removed': ['fatal', 'dialog', 'nobody'],
  'signaling.joinedElsewhere': ['info', 'dialog', 'person', 'reconnect'],
  'signaling.closed': ['info', 'silent', 'nobody'],
  'signaling.subscribeFailed': ['info', 'silent', 'app'],
  'ice.reconnecting': ['warning', 'banner', 'sdk', 'wait'],
  'ice.restartFailed': ['warning', 'banner', 'sdk', 'wait'],
  'ice.failed': ['fatal', 'dialog', 'person', 'redial'],
  'ice.neverConnected': ['fatal', 'dialog', 'person', 'checkNetwork'],
  'ice.connecting': ['info', 'banner', 'sdk', 'wait'],
  'ice.noCandidates': ['error', 'banner', 'person', 'checkNetwork'],
  'ice.gatheringSlow': ['info', 'silent', 'sdk', 'wait'],
  'ice.localCandidatesOnly': ['info', 'silent', 'app'],
  'ice.pathChanged': ['info', 'silent', 'nobody'],
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
  'media.microphoneSilent': ['warning', 'indicator', 'person', 'checkMicrophone'],
  'media.remoteSilent': ['warning', 'indicator', 'nobody'],
  'media.captureEnded': ['warning', 'prompt', 'person', 'resumeMedia'],
  'media.captureInterrupted': ['warning', 'banner', 'nobody'],
  'media.deviceChangeSkipped': ['info', 'silent', 'app'],
  'media.playbackBlocked': ['warning', 'prompt', 'person', 'resumePlayback'],
  'media.playbackFailed': ['error', 'banner', 'person', 'reconnect'],
  'media.screenShareUnavailable': ['error', 'banner', 'person', 'dismiss'],
  'media.remoteUnavailable': ['warning', 'banner', 'sdk', 'wait'],
  'media.encryptionMismatch': ['error', 'banner', 'app'],
  'media.outputUnavailable': ['warning', 'banner', 'person', 'chooseDevice'],
  'media.trackReplaceFailed': ['warning', 'banner', 'person', 'chooseDevice'],
  'media.mutedByHost': ['info', 'banner', 'person', 'dismiss'],
  'recording.unavailable': ['info', 'silent', 'app'],
  'recording.incomplete': ['info', 'silent', 'app'],
  'quality.degraded': ['warning', 'indicator', 'sdk', 'wait'],
  'quality.inboundStalled': ['warning', 'indicator', 'sdk', 'wait'],
  'quality.outboundStalled': ['warning', 'indicator', 'sdk', 'wait'],
  'quality.deviceOverloaded': ['warning', 'indicator', 'person', 'dismiss'],
  'call.ended': ['info', 'silent', 'nobody'],
  'call.canceled': ['info', 'silent', 'nobody'],
  'call.busy': ['info', 'dialog', 'person', 'redial'],
  'call.declined': ['info', 'dialog', 'person', 'dismiss'],
  'call.notAllowed': ['error', 'dialog', 'person', 'dismiss'],
  'call.blocked': ['error', 'dialog', 'person', 'contactSupport'],
  'call.anonymityRefused': ['info', 'dialog', 'person', 'dismiss'],
  'call.noAnswer': ['info', 'dialog', 'person', 'redial'],
  'call.missed': ['info', 'banner', 'person', 'redial'],
  'call.answeredElsewhere': ['info', 'silent', 'nobody'],
  'call.answerLost': ['info', 'banner', 'person', 'redial'],
  'call.unavailable': ['info', 'dialog', 'person', 'redial'],
  'call.numberNotFound': ['error', 'dialog', 'person', 'editNumber'],
  'call.addressIncomplete': ['error', 'dialog', 'person', 'editNumber'],
  'call.invalidTarget': ['error', 'dialog', 'person', 'editNumber'],
  'call.redirected': ['info', 'dialog', 'person', 'dismiss'],
  'call.incompatible': ['error', 'dialog', 'person', 'dismiss'],
  'call.serviceError': ['error', 'dialog', 'person', 'redial'],
  'call.networkFailed': ['error', 'dialog', 'person', 'redial'],
  'call.endedByHost': ['info', 'dialog', 'person', 'dismiss'],
  'call.setupFailed': ['fatal', 'dialog', 'person', 'redial'],
  'call.closedDuringSetup': ['info', 'silent', 'nobody'],
  'call.dropped': ['fatal', 'dialog', 'person', 'redial'],
  'call.notReattached': ['fatal', 'dialog', 'person', 'redial'],
  'call.unknownReattached': ['warning', 'banner', 'person', 'dismiss'],
  'call.multipleActive': ['info', 'banner', 'person', 'dismiss'],
  'call.answerWhilePeerActive': ['info', 'silent', 'app'],
  'call.duplicateInboundAnswer': ['warning', 'silent', 'app'],
  'call.holdFailed': ['warning', 'banner', 'person', 'retryHold'],
  'call.transferFailed': ['warning', 'banner', 'person', 'dismiss'],
  'call.hangupNotSent': ['info', 'silent', 'nobody'],
  'auth.loginFailed': ['fatal', 'prompt', 'person', 'reauthenticate'],
  'auth.invalidCredentials': ['fatal', 'prompt', 'app', 'reauthenticate'],
  'auth.required': ['fatal', 'prompt', 'person', 'reauthenticate'],
  'auth.expiringSoon': ['warning', 'banner', 'app', 'reauthenticate'],
  'auth.expired': ['error', 'prompt', 'app', 'reauthenticate'],
  'auth.refreshFailing': ['warning', 'banner', 'app', 'reauthenticate'],
  'auth.notAuthorized': ['fatal', 'dialog', 'app'],
  'auth.actionNotPermitted': ['warning', 'banner', 'person', 'dismiss'],
  'auth.accountSuspended': ['fatal', 'dialog', 'person', 'contactSupport'],
  'quota.connections': ['error', 'banner', 'sdk', 'wait'],
  'quota.streams': ['error', 'banner', 'app'],
  'quota.rate': ['warning', 'banner', 'sdk', 'wait'],
  'quota.messages': ['error', 'banner', 'person', 'contactSupport'],
  'quota.credits': ['fatal', 'dialog', 'person', 'contactSupport'],
  'quota.duration': ['info', 'dialog', 'person', 'redial'],
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
} as const satisfies Record<string, ConditionRow>;

/** The id of a condition, as `area.whatIsWrong`. */
export type ConditionId = keyof typeof conditions;

/** The row of a condition, widened so that code can read any row the same way. */
export const conditionRow = (id: ConditionId): ConditionRow => conditions[id];

/** Whether a string is a condition id of this version. */
export const isConditionId = (id: unknown): id is ConditionId =>
  typeof id === 'string' && Object.hasOwn(conditions, id);
