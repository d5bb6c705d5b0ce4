import type { ConditionId, OfferedAction, RecoveryAction, Severity } from './conditions.ts';
import type { Table } from './table.ts';

/** What a media condition is about. */
export type Device = 'microphone' | 'camera' | 'screen' | 'speaker';

/** Plain facts for the details list. Text is bounded and redacted before it is stored. */
export type Details = Table<string | number | boolean | null>;

/**
 * How much a statement about the end of a call is worth. 4: a fatal error that names the call; 3: a session
 * failure that tore it down; 2: the remote side's SIP code or Reason; 1: the SDK's own local cause.
 */
export type Evidence = 1 | 2 | 3 | 4;

/** Who ended a call. */
export type EndedBy = 'you' | 'them' | 'network' | 'service' | 'unknown';

/** Where a registration is in its life. */
export type RegistrationStatus = 'registering' | 'registered' | 'refused' | 'expired' | 'unregistered';

/** Where a call is in its life. `recovering` is not an end: the same call comes back under a new object. */
export type CallPhase = 'new' | 'ringing' | 'active' | 'held' | 'recovering';

/** What a party is: a person, a machine that talks, or a machine with a face. */
export type PartyKind = 'person' | 'agent' | 'avatar';

interface Base {
  /** Epoch milliseconds at which it happened; what lies in the future, or is no time, happened now. */
  readonly at: number;
  /** Which source said so; filled in by the store. Two clients of one SDK have two sources. */
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
  /** The one of the others whom it is about: the id that `partyChanged` gives. */
  readonly partyId?: string | null;
  /** Ways back that the source handles for this very issue; the app's own actions are added by the store. */
  readonly actions?: readonly RecoveryAction[];
  /** Epoch milliseconds of a known end: an answer-by deadline, a token's expiry. */
  readonly deadlineAt?: number | null;
  /** `repeat`: clears by itself when it has not repeated for 20 s. */
  readonly clears?: 'repeat' | null;
  /** This failure tore down every live call of its source. */
  readonly endsCalls?: boolean;
  /** The code is not in the catalogue: shown only if the SDK calls it an error. */
  readonly unknown?: boolean;
  /** False where nothing is really retrying, so that "wait" becomes "reconnect". */
  readonly retrying?: boolean;
  readonly details?: Details;
  /** It stands only until the same call's reason is told. */
  readonly provisional?: boolean;
}

/** Evidence that a condition is over. Every given field must match. */
export interface IssueCleared extends Base {
  readonly type: 'issueCleared';
  /** A condition id, or an area followed by a dot (`ice.`). */
  readonly condition: ConditionId | `${string}.`;
  readonly callId?: string | null;
  readonly code?: string;
  /** Only what is about this device; an issue without a device is about the microphone. */
  readonly device?: Device;
  /** Only what is about this one of the others. */
  readonly partyId?: string;
}

/** The connection to the service changed, or its SDK told more about an outage. */
export interface ConnectionChanged extends Base {
  readonly type: 'connectionChanged';
  /** `lost`: not ready any more, or another try failed. `closed`: ended on purpose. */
  readonly status: 'idle' | 'connecting' | 'connected' | 'lost' | 'closed';
  /** Whether the SDK (or our helper) is known to try again by itself. */
  readonly retrying?: boolean;
  /** The attempt that is coming, from 1; only where the adapter can prove it. */
  readonly attempt?: number | null;
  /** 0: no maximum. */
  readonly maxAttempts?: number | null;
  readonly nextAttemptAt?: number | null;
  /** The SDK's longest wait between two attempts, in ms. */
  readonly longestBackoffMs?: number;
  /** The loss is only announced: without a close within this many ms it did not happen. */
  readonly probationMs?: number;
  /** On `connected`: the credentials differ from those that were used before. */
  readonly newCredentials?: boolean;
  /** On `connected`: media conditions end too, because the SDK rebuilt the session. */
  readonly endsIce?: boolean;
  readonly code?: string;
  /**
   * On `lost`: what its code means. With a code and a condition the loss is also filed as an issue; a source raises none of its
   * own for it.
   */
  readonly condition?: ConditionId;
  /** On `lost`: ways back that the source handles; those of its last word count. */
  readonly actions?: readonly RecoveryAction[];
  /** On `lost`: ways back that would get in the way of the SDK's own tries, for when nothing comes of those any more. */
  readonly actionsWhenStuck?: readonly RecoveryAction[];
  /** On `lost`, with a condition: it tore down every live call of its source. */
  readonly endsCalls?: boolean;
  /** On `lost`: facts for the details list. */
  readonly details?: Details;
}

/**
 * Whether calls can come in, of an SDK that registers beside its connection. With a code and a condition a lost or refused
 * registration is also filed as an issue, as a loss is.
 */
export interface RegistrationChanged extends Base {
  readonly type: 'registrationChanged';
  /**
   * `registering`: asked for, and none stands. `refused`: the service said no, or nobody answered. `expired`: it ran out, or is gone
   * without a word. `unregistered`: the app itself has ended it.
   */
  readonly status: RegistrationStatus;
  /** Epoch ms until which the service keeps it, where it says so. */
  readonly expiresAt?: number | null;
  /** Epoch ms at which somebody is known to register again. */
  readonly nextAttemptAt?: number | null;
  readonly code?: string;
  /** What the code means. */
  readonly condition?: ConditionId;
  readonly actions?: readonly RecoveryAction[];
  readonly details?: Details;
}

/** A call appeared or moved on. */
export interface CallChanged extends Base {
  readonly type: 'callChanged';
  readonly callId: string;
  readonly phase: CallPhase;
  readonly direction?: 'inbound' | 'outbound' | null;
  /** Name or number of the remote party, as the SDK tells it. */
  readonly remote?: string | null;
  /** Their number or address, to call it again, where `remote` is a name. */
  readonly number?: string | null;
  readonly muted?: boolean;
}

/**
 * One of the others on a call came, is away for a while, is gone, or is back. Of one who was away or gone, `joined` means
 * `back`. What is wrong with one ends when that one is back or gone.
 */
export interface PartyChanged extends Base {
  readonly type: 'partyChanged';
  /** Unique in its source, and the same when this one comes back. */
  readonly partyId: string;
  readonly state: 'joined' | 'away' | 'gone' | 'back';
  /** As the SDK tells it; null where it has none that a person would know. */
  readonly name?: string | null;
  /** A person, unless something says otherwise. */
  readonly kind?: PartyKind;
  /** The call this one is on. */
  readonly callId?: string | null;
  /** Why, with what it means. On `away` and `gone` it is then also filed as an issue; a source raises none of its own. */
  readonly code?: string;
  readonly condition?: ConditionId;
  /** Ways back that the source handles. */
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
  /** The SDK has not said why: a reason that comes later takes the place of this in every list. */
  readonly provisional?: boolean;
  readonly actions?: readonly RecoveryAction[];
  readonly details?: Details;
}

/** The SDK keeps a call waiting for its microphone. The closures stay in the adapter, keyed by call id. */
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

/** The browser's own word about the network: a hint, never proof. */
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
   * `change`: the browser told by itself that it changed; `read`: it was only asked, which ends nothing. By default what differs
   * from what was known is a change.
   */
  readonly noticed?: 'change' | 'read';
}

/** The person goes on without a device, by choice or because listening is all they came for: lacking it is no trouble then. */
export interface WithoutDevice extends Base {
  readonly type: 'withoutDevice';
  readonly device: Device;
  /** False: it is wanted again. */
  readonly without: boolean;
  /** Only on this call, until it ends; by default on all, until told otherwise. */
  readonly callId?: string | null;
}

/** Inputs were plugged in or taken away. */
export interface DevicesChanged extends Base {
  readonly type: 'devicesChanged';
  readonly device: Device;
  /** A device of this kind that was not there before. */
  readonly added: boolean;
  /** How many of this kind are there now; null where the browser hides it. */
  readonly count: number | null;
}

/** The page went to the background or came back. */
export interface VisibilityChanged extends Base {
  readonly type: 'visibilityChanged';
  readonly hidden: boolean;
}

/** The app is leaving on purpose: closes that follow are not trouble. */
export interface Closing extends Base {
  readonly type: 'closing';
}

/** The person closed, acknowledged or snoozed an item. */
export interface Dismissed extends Base {
  readonly type: 'dismissed';
  readonly issueId: string;
  /** Epoch milliseconds until which newer occurrences stay quiet too. */
  readonly snoozeUntil?: number | null;
}

/** A recovery was asked for, or came out. */
export interface RecoveryChanged extends Base {
  readonly type: 'recoveryChanged';
  readonly issueId: string;
  readonly action: OfferedAction;
  readonly outcome: 'pending' | 'done' | 'failed';
}

/** Only time has passed. */
export interface Ticked extends Base {
  readonly type: 'ticked';
  /** The page slept meanwhile, and nobody tried anything: what is counted begins anew. */
  readonly slept?: boolean;
}

/** Everything that can move the state: plain data, so it can be printed, recorded, replayed. */
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
  | DevicesChanged
  | VisibilityChanged
  | Closing
  | Dismissed
  | RecoveryChanged
  | Ticked;
