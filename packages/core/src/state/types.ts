import type { Actor, ConditionId, OfferedAction, RecoveryAction, Severity, Surface } from '../conditions.ts';
import type {
  CallPhase,
  Details,
  Device,
  EndedBy,
  Evidence,
  PartyChanged,
  PartyKind,
  RegistrationStatus,
} from '../events.ts';
import type { Table } from '../table.ts';

/** What has become of an issue. `heldBack`: active, but an issue that explains it is shown instead. */
export type IssueStatus = 'active' | 'heldBack' | 'dismissed' | 'resolved';

/** Another participant on a call. */
export interface Party {
  /** Unique in its source. */
  readonly partyId: string;
  readonly source: string;
  readonly callId: string | null;
  /** As the SDK reports it; null when there is no name that a person would know. */
  readonly name: string | null;
  readonly kind: PartyKind;
  /** `joined` and `back`: on the call; `away`: expected to come back by itself. */
  readonly state: PartyChanged['state'];
  /** Since when, epoch ms. */
  readonly since: number;
}

/** The other participants of the live calls: at most 200, and the last 20 who left. */
export interface Parties {
  /** By source and id. */
  readonly parties: Table<Party>;
}

/** The participant an issue is about. */
export type IssueParty = Pick<Party, 'partyId' | 'name' | 'kind'>;

/** One code's trouble: one issue per source, call, device and participant, which counts every repeat. */
export interface Issue {
  /** Stable for the life of the store. */
  readonly id: string;
  readonly source: string;
  readonly code: string;
  readonly condition: ConditionId;
  /** What the source reported; it differs from `condition` where the browser's evidence proves something more exact. */
  readonly said: ConditionId;
  readonly severity: Severity;
  readonly surface: Surface;
  readonly actor: Actor;
  /** Recovery actions that the source handles. */
  readonly actions: readonly RecoveryAction[];
  readonly callId: string | null;
  readonly device: Device | null;
  /** The device that was requested together with it: what the browser knows of the two decides which one it is about. */
  readonly otherDevice?: Device;
  /** The participant it is about; null when it is about none. */
  readonly party: IssueParty | null;
  /** Occurrences in this session. */
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** Start of the present occurrence: trouble that ended and came back starts again. */
  readonly since: number;
  readonly status: 'active' | 'dismissed' | 'resolved';
  /** When it was dismissed or resolved. */
  readonly endedAt: number | null;
  readonly snoozeUntil: number | null;
  readonly deadlineAt: number | null;
  readonly clears: 'repeat' | null;
  /** How strong it is as an explanation of its call's end; 0 when it explains none. */
  readonly evidence: Evidence | 0;
  readonly unknown: boolean;
  /**
   * The device may be used again. While the issue is active the device must still be switched on; once it is resolved,
   * its call is over.
   */
  readonly granted: boolean;
  readonly details: Details;
  /** The end of a call that nobody has explained yet; the issue is removed when somebody does. */
  readonly provisional?: true;
}

/** Every known issue, open or over, oldest first; at most 200, of which the least important leave first. */
export interface CallErrors {
  readonly issues: readonly Issue[];
  /**
   * Occurrences that were counted but are no longer in the list: their issues had to make room, or a reason replaced
   * them.
   */
  readonly evicted: number;
  /** The browser reported `online`: offline ends at this time unless a close contradicts it. */
  readonly offlineProbationEndsAt: number | null;
  /** The next time an issue clears by itself; Infinity where none does. */
  readonly expiresAt: number;
}

/** How a connection is: `disconnected` is lost with nobody trying, `failed` is over for good. */
export type ConnectionStatus =
  'idle' | 'connecting' | 'connected' | 'reconnecting' | 'disconnected' | 'failed';

/** One outage, from the first close until ready, however many attempts it takes. */
export interface Incident {
  readonly startedAt: number;
  /** The last time the SDK reported anything about it. */
  readonly lastSignAt: number;
  readonly retrying: boolean;
  readonly attempt: number | null;
  readonly maxAttempts: number | null;
  readonly nextAttemptAt: number | null;
  readonly longestBackoffMs: number;
  /** Unless a close confirms the loss by then, it did not happen. */
  readonly probationEndsAt: number | null;
  readonly callLost: boolean;
  readonly code: string | null;
  /** Recovery actions that the source handles. */
  readonly actions: readonly RecoveryAction[];
  /** Those that it handles only once its own attempts no longer succeed. */
  readonly actionsWhenStuck: readonly RecoveryAction[];
}

/** The connection of one source to its service. Times are epoch ms. */
export interface Connection {
  readonly status: ConnectionStatus;
  readonly since: number;
  readonly incident: Incident | null;
  /** The previous outage, for the confirmation. */
  readonly lastIncident: {
    readonly startedAt: number;
    readonly endedAt: number;
    readonly callLost: boolean;
  } | null;
  /** When it went from ready to not ready, newest last; at most 3. */
  readonly losses: readonly number[];
  /** The same, but kept after a calm period. */
  readonly lastLosses: readonly number[];
  /** Three losses within a minute, and no calm period since. */
  readonly flapping: boolean;
  /** While connected and flapping: when it counts as calm. */
  readonly calmAt: number | null;
  readonly everReady: boolean;
  readonly closing: boolean;
}

/** One connection per source. */
export type ReconnectState = Table<Connection>;

/** Whether calls can come in, of a source that registers. */
export interface Registration {
  readonly status: RegistrationStatus;
  readonly since: number;
  /** Until when the service keeps it; null when unknown. */
  readonly expiresAt: number | null;
  /** When the next attempt to register is made; null when none is known. */
  readonly nextAttemptAt: number | null;
  /** The code of its latest change; null while nothing is wrong. */
  readonly code: string | null;
}

/** One registration per source that has one. */
export type Registrations = Table<Registration>;

/** What is known of one call. Times are epoch ms. */
export interface CallRecord {
  readonly callId: string;
  readonly source: string;
  readonly phase: CallPhase | 'ended';
  readonly direction: 'inbound' | 'outbound' | null;
  /** Name or number of the remote party, as the SDK reports it. */
  readonly remote: string | null;
  /** Their number or address, where `remote` is a name. */
  readonly number: string | null;
  readonly startedAt: number;
  readonly activeAt: number | null;
  readonly endedAt: number | null;
  readonly muted: boolean;
  /** What the SDK or the remote side said; null while the call lives. */
  readonly hangup: Hangup | null;
}

/** The field's terms: hangup cause, cause code, SIP code, SIP reason. */
export interface Hangup {
  readonly cause: string | null;
  readonly causeCode: number | null;
  readonly sipCode: number | null;
  readonly sipReason: string | null;
  readonly endedBy: EndedBy;
  readonly evidence: Evidence;
}

/** Calls by id, live ones and the last 20 that ended. */
export interface HangupCause {
  readonly calls: Table<CallRecord>;
}

/** A call that waits, or waited, for a device; `deadlineAt` is in epoch ms. */
export interface MediaOffer {
  readonly callId: string;
  readonly source: string;
  readonly deadlineAt: number;
  readonly outcome: 'open' | 'resumed' | 'rejected' | 'missed' | 'failed';
}

/** What is known of the devices: permissions, and calls that wait for one. */
export interface MediaRecovery {
  readonly offers: Table<MediaOffer>;
  readonly permissions: Readonly<
    Partial<Record<Device, 'granted' | 'denied' | 'prompt' | 'asking' | 'unknown'>>
  >;
  /** When the person took back what the site was allowed, so that the browser asks next; absent once it is answered. */
  readonly withdrawn: Readonly<Partial<Record<Device, number>>>;
  readonly blockedByPolicy: Readonly<Partial<Record<Device, boolean>>>;
  /** The devices that the person continues without: on which call, or with null on all. */
  readonly without: Readonly<Partial<Record<Device, { readonly callId: string | null }>>>;
  /** What the page last asked the browser for. */
  readonly requested: readonly Device[];
  /** How many devices of a kind are listed; absent when the list is hidden. */
  readonly counts: Readonly<Partial<Record<Device, number>>>;
}

/** All known facts: one slice per topic. */
export interface Facts {
  readonly callErrors: CallErrors;
  readonly reconnectState: ReconnectState;
  readonly registration: Registrations;
  readonly mediaRecovery: MediaRecovery;
  readonly hangupCause: HangupCause;
  readonly parties: Parties;
  readonly recoveries: Table<{
    readonly action: OfferedAction;
    readonly outcome: 'pending' | 'done' | 'failed';
  }>;
  readonly hidden: boolean;
}

/** The facts, and the time of the last event. */
export interface CallState extends Facts {
  readonly now: number;
}
