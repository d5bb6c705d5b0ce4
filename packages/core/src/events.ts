import type { ConditionId, OfferedAction, RecoveryAction, Severity } from './conditions.ts';
import type { Table } from './table.ts';

/** What a media condition is about. */
export type Device = 'microphone' | 'camera' | 'screen' | 'speaker';

/** Plain facts for the details list. Text is bounded and redacted before it is stored. */
export type Details = Table<string | number | boolean | null>;

/**
 * How strong a statement about the end of a call is as evidence. 4: a fatal error that names the call; 3: a session
 * failure that ended it; 2: the remote side's SIP code or Reason; 1: the SDK's own local cause.
 */
export type Evidence = 1 | 2 | 3 | 4;

/** Who ended a call. */
export type EndedBy = 'you' | 'them' | 'network' | 'service' | 'unknown';

/** The state of a registration. */
export type RegistrationStatus = 'registering' | 'registered' | 'refused' | 'expired' | 'unregistered';

/** The state of a call. `recovering` is not an end: the same call comes back under a new object. */
export type CallPhase = 'new' | 'ringing' | 'active' | 'held' | 'recovering';

/** What a participant is: a person, a machine that talks, or a machine with a face. */
export type PartyKind = 'person' | 'agent' | 'avatar';

interface Base {
  /** Epoch milliseconds of the event; a time in the future, or an invalid one, counts as now. */
  readonly at: number;
  /** The source that sent it; filled in by the store. Two clients of one SDK are two sources. */
  readonly source?: string;
}

/** Something is wrong, named by a code of the SDK and explained by a condition. */
export interface IssueRaised extends Base {
  readonly type: 'issueRaised';
  /** Full code id, `sdk/code` or `sdk/kind/code`. */
  readonly code: string;
  readonly condition: ConditionId;
  /** Wins over the row's severity. */
  readonly severity?: Severity;
  readonly callId?: string | null;
  readonly device?: Device | null;
  /** A device that the SDK asked for together with it, so that the failure may be about that one. */
  readonly otherDevice?: Device | null;
  /** The participant it is about: the id that `partyChanged` gives. */
  readonly partyId?: string | null;
  /** Recovery actions that the source handles for this issue; the store adds the app's own. */
  readonly actions?: readonly RecoveryAction[];
  /** Epoch milliseconds of a known end: an answer-by deadline, a token's expiry. */
  readonly deadlineAt?: number | null;
  /** `repeat`: clears by itself when it has not repeated for 20 s. */
  readonly clears?: 'repeat' | null;
  /** Whether this failure ended every live call of its source. */
  readonly endsCalls?: boolean;
  /** The code is not in the catalogue: shown only if the SDK calls it an error. */
  readonly unknown?: boolean;
  /** False when nothing is retrying, so that "wait" becomes "reconnect". */
  readonly retrying?: boolean;
  readonly details?: Details;
  /** Whether it is shown only until the reason for the same call arrives. */
  readonly provisional?: boolean;
}

/**
 * Evidence that a condition is over. An issue ends when it matches every given field. Any source to which something
 * arrives from afar may say that `signaling.offline` is over, without a code.
 */
export interface IssueCleared extends Base {
  readonly type: 'issueCleared';
  /** A condition id, or an area followed by a dot (`ice.`). */
  readonly condition: ConditionId | `${string}.`;
  readonly callId?: string | null;
  readonly code?: string;
  /** Only issues about this device; an issue without a device is about the microphone. */
  readonly device?: Device;
  /** Only issues about this participant. */
  readonly partyId?: string;
}

/** The connection to the service changed, or its SDK reported more about an outage. */
export interface ConnectionChanged extends Base {
  readonly type: 'connectionChanged';
  /** `lost`: no longer ready, or another attempt failed. `closed`: ended on purpose. */
  readonly status: 'idle' | 'connecting' | 'connected' | 'lost' | 'closed';
  /** Whether the SDK (or one of our helpers) is known to try again by itself. */
  readonly retrying?: boolean;
  /** The number of the next attempt, from 1; only where the adapter can prove it. */
  readonly attempt?: number | null;
  /** 0: no maximum. */
  readonly maxAttempts?: number | null;
  readonly nextAttemptAt?: number | null;
  /** The SDK's longest wait between two attempts, in ms. */
  readonly longestBackoffMs?: number;
  /** The loss is only announced: without a close within this many ms, it did not happen. */
  readonly probationMs?: number;
  /** On `connected`: the credentials differ from those that were used before. */
  readonly newCredentials?: boolean;
  /** On `connected`: media conditions end too, because the SDK created a new session. */
  readonly endsIce?: boolean;
  readonly code?: string;
  /**
   * On `lost`: what its code means. A loss with a code and a condition is also recorded as an issue, so the source
   * raises none of its own for it.
   */
  readonly condition?: ConditionId;
  /** On `lost`: recovery actions that the source handles; the latest event's list counts. */
  readonly actions?: readonly RecoveryAction[];
  /** On `lost`: recovery actions that would disturb the SDK's own attempts, offered once those no longer succeed. */
  readonly actionsWhenStuck?: readonly RecoveryAction[];
  /** On `lost`, with a condition: it ended every live call of its source. */
  readonly endsCalls?: boolean;
  /** On `lost`: facts for the details list. */
  readonly details?: Details;
}

/**
 * Whether calls can come in, for an SDK that registers separately from its connection. A lost or refused registration
 * with a code and a condition is also recorded as an issue, like a lost connection.
 */
export interface RegistrationChanged extends Base {
  readonly type: 'registrationChanged';
  /**
   * `registering`: requested, and none is active. `refused`: the service said no, or nobody answered. `expired`: it ran
   * out, or ended without notice. `unregistered`: the app itself ended it.
   */
  readonly status: RegistrationStatus;
  /** Epoch ms until which the service keeps it, where the service says so. */
  readonly expiresAt?: number | null;
  /** Epoch ms of the next known attempt to register. */
  readonly nextAttemptAt?: number | null;
  readonly code?: string;
  /** What the code means. */
  readonly condition?: ConditionId;
  readonly actions?: readonly RecoveryAction[];
  readonly details?: Details;
}

/** A call appeared, or its state changed. */
export interface CallChanged extends Base {
  readonly type: 'callChanged';
  readonly callId: string;
  readonly phase: CallPhase;
  readonly direction?: 'inbound' | 'outbound' | null;
  /** Name or number of the remote party, as the SDK reports it. */
  readonly remote?: string | null;
  /** Their number or address to call again, where `remote` is a name. */
  readonly number?: string | null;
  readonly muted?: boolean;
}

/**
 * Another participant joined, is away for a while, has left, or is back. For one who was away or gone, `joined` means
 * `back`. What is wrong with a participant ends when they are back or gone.
 */
export interface PartyChanged extends Base {
  readonly type: 'partyChanged';
  /** Unique in its source, and the same when this participant comes back. */
  readonly partyId: string;
  readonly state: 'joined' | 'away' | 'gone' | 'back';
  /** As the SDK reports it; null when there is no name that a person would know. */
  readonly name?: string | null;
  /** A person, unless given. */
  readonly kind?: PartyKind;
  /** The call this participant is on. */
  readonly callId?: string | null;
  /**
   * Why it happened, and the condition it means. On `away` and `gone` it is also recorded as an issue, so the source
   * raises none of its own.
   */
  readonly code?: string;
  readonly condition?: ConditionId;
  /** Recovery actions that the source handles. */
  readonly actions?: readonly RecoveryAction[];
  /** Facts for the details list. */
  readonly details?: Details;
}

/** A call is over, with what the SDK says about why. */
export interface CallEnded extends Base {
  readonly type: 'callEnded';
  readonly callId: string;
  readonly code: string;
  readonly condition: ConditionId;
  readonly evidence: Evidence;
  readonly endedBy: EndedBy;
  readonly cause?: string | null;
  readonly causeCode?: number | null;
  readonly sipCode?: number | null;
  readonly sipReason?: string | null;
  readonly unknown?: boolean;
  /** The SDK has not said why: a reason that arrives later replaces this in every list. */
  readonly provisional?: boolean;
  readonly actions?: readonly RecoveryAction[];
  readonly details?: Details;
}

/** The SDK keeps a call waiting for its microphone. The functions to resume it stay in the adapter, by call id. */
export interface MediaRecoveryOffered extends Base {
  readonly type: 'mediaRecoveryOffered';
  readonly callId: string;
  readonly deadlineAt: number;
}

/** How an offered media recovery came out. */
export interface MediaRecoverySettled extends Base {
  readonly type: 'mediaRecoverySettled';
  readonly callId: string;
  readonly outcome: 'resumed' | 'rejected' | 'missed' | 'failed';
}

/** What the browser says about the network: a hint, never proof. */
export interface NetworkChanged extends Base {
  readonly type: 'networkChanged';
  readonly online: boolean;
}

/** What the browser says about permission. Never overrides what `getUserMedia` proved. */
export interface PermissionChanged extends Base {
  readonly type: 'permissionChanged';
  readonly device: Device;
  readonly state: 'granted' | 'denied' | 'prompt' | 'asking' | 'unknown';
  /** False when the page's or frame's policy forbids the device. */
  readonly allowedByPolicy?: boolean;
  /**
   * `change`: the browser reported a change by itself; `read`: it was only queried, which ends nothing. By default, a
   * value that differs from the last known one is a change.
   */
  readonly noticed?: 'change' | 'read';
}

/** The person continues without a device, by choice or because they only listen: then its absence is no trouble. */
export interface WithoutDevice extends Base {
  readonly type: 'withoutDevice';
  readonly device: Device;
  /** False: the device is wanted again. */
  readonly without: boolean;
  /** Only on this call, until it ends; by default on all calls, until `without` is false. */
  readonly callId?: string | null;
}

/**
 * The page asks the browser for a device, or for two at once: where that fails, the browser does not say for which of
 * the two.
 */
export interface DevicesRequested extends Base {
  readonly type: 'devicesRequested';
  readonly device: Device;
  readonly otherDevice?: Device | null | undefined;
}

/** Input devices were plugged in or removed. */
export interface DevicesChanged extends Base {
  readonly type: 'devicesChanged';
  readonly device: Device;
  /** A device of this kind that was not there before. */
  readonly added: boolean;
  /** How many of this kind there are now; null where the browser hides it. */
  readonly count: number | null;
}

/** The page went to the background or came back. */
export interface VisibilityChanged extends Base {
  readonly type: 'visibilityChanged';
  readonly hidden: boolean;
}

/** The app disconnects on purpose: closes that follow are no trouble. */
export interface Closing extends Base {
  readonly type: 'closing';
}

/** The person closed, acknowledged or snoozed an item. */
export interface Dismissed extends Base {
  readonly type: 'dismissed';
  readonly issueId: string;
  /** Epoch milliseconds until which newer occurrences stay hidden too. */
  readonly snoozeUntil?: number | null;
}

/** A recovery action was requested, or its outcome is known. */
export interface RecoveryChanged extends Base {
  readonly type: 'recoveryChanged';
  readonly issueId: string;
  readonly action: OfferedAction;
  readonly outcome: 'pending' | 'done' | 'failed';
}

/** Only time has passed. */
export interface Ticked extends Base {
  readonly type: 'ticked';
  /** The page was suspended in the meantime and nobody tried anything, so waiting times start again. */
  readonly slept?: boolean;
}

/** Everything that can change the state: plain data that can be printed, recorded and replayed. */
export type CallEvent =
  | IssueRaised
  | IssueCleared
  | ConnectionChanged
  | RegistrationChanged
  | CallChanged
  | PartyChanged
  | CallEnded
  | MediaRecoveryOffered
  | MediaRecoverySettled
  | NetworkChanged
  | PermissionChanged
  | WithoutDevice
  | DevicesRequested
  | DevicesChanged
  | VisibilityChanged
  | Closing
  | Dismissed
  | RecoveryChanged
  | Ticked;
