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

/** What has become of an issue. `heldBack`: active, but something that explains it is told instead. */
export type IssueStatus = 'active' | 'heldBack' | 'dismissed' | 'resolved';

/** One of the others on a call. */
export interface Party {
  /** Unique in its source. */
  readonly partyId: string;
  readonly source: string;
  readonly callId: string | null;
  /** As the SDK tells it; null where it has none that a person would know. */
  readonly name: string | null;
  readonly kind: PartyKind;
  /** `joined` and `back` are here; `away` should come back by itself. */
  readonly state: PartyChanged['state'];
  /** Since when, epoch ms. */
  readonly since: number;
}

/** Who else is or was on the calls that live: at most 200, and the last 20 who are gone. */
export interface Parties {
  /** By source and id. */
  readonly parties: Table<Party>;
}

/** Whom of the others an issue is about. */
export type IssueParty = Pick<Party, 'partyId' | 'name' | 'kind'>;

/** One code's trouble, once per source, call, device and party, with every repeat counted into it. */
export interface Issue {
  /** Stable for the life of the store. */
  readonly id: string;
  readonly source: string;
  readonly code: string;
  readonly condition: ConditionId;
  /** What the source said; another than `condition` where the browser's evidence proves something more exact. */
  readonly said: ConditionId;
  readonly severity: Severity;
  readonly surface: Surface;
  readonly actor: Actor;
  /** Ways back that the source handles. */
  readonly actions: readonly RecoveryAction[];
  readonly callId: string | null;
  readonly device: Device | null;
  /** The one of the others whom it is about; null where it is about none. */
  readonly party: IssueParty | null;
  /** Occurrences in this session. */
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
  /** Start of the present occurrence: trouble that ended and came back starts anew. */
  readonly since: number;
  readonly status: 'active' | 'dismissed' | 'resolved';
  /** When it was dismissed or resolved. */
  readonly endedAt: number | null;
  readonly snoozeUntil: number | null;
  readonly deadlineAt: number | null;
  readonly clears: 'repeat' | null;
  /** Weight as an explanation of its call's end; 0 where it explains none. */
  readonly evidence: Evidence | 0;
  readonly unknown: boolean;
  /**
   * The device may be used again. While the issue is active it is still to be switched on; once it is resolved, the call it was
   * for is over.
   */
  readonly granted: boolean;
  readonly details: Details;
  /** The end of a call that nobody has explained yet; goes when somebody does. */
  readonly provisional?: true;
}

/** Everything known to be or to have been wrong, oldest first; at most 200, the least important leaving first. */
export interface CallErrors {
  readonly issues: readonly Issue[];
  /** Occurrences that were counted and are in the list no more: their issues had to make room, or gave way to a reason. */
  readonly evicted: number;
  /** `online` was heard: offline ends at this time unless a close says otherwise. */
  readonly offlineProbationEndsAt: number | null;
  /** The next time an issue clears by itself; Infinity where none does. */
  readonly expiresAt: number;
}

export type ConnectionStatus =
  'idle' | 'connecting' | 'connected' | 'reconnecting' | 'disconnected' | 'failed';

/** From the first close until ready: one outage, however many tries it takes. */
export interface Incident {
  readonly startedAt: number;
  /** Last time the SDK gave a sign of life about it. */
  readonly lastSignAt: number;
  readonly retrying: boolean;
  readonly attempt: number | null;
  readonly maxAttempts: number | null;
  readonly nextAttemptAt: number | null;
  readonly longestBackoffMs: number;
  /** Unless a close confirms it by then, it did not happen. */
  readonly probationEndsAt: number | null;
  readonly callLost: boolean;
  readonly code: string | null;
  /** Ways back that the source handles. */
  readonly actions: readonly RecoveryAction[];
  /** Those that it handles only when nothing comes of its own tries. */
  readonly actionsWhenStuck: readonly RecoveryAction[];
}

export interface Connection {
  readonly status: ConnectionStatus;
  readonly since: number;
  readonly incident: Incident | null;
  /** The outage before, for the confirmation. */
  readonly lastIncident: {
    readonly startedAt: number;
    readonly endedAt: number;
    readonly callLost: boolean;
  } | null;
  /** When it went from ready to not ready, newest last; at most 3. */
  readonly losses: readonly number[];
  /** The same, and not forgotten when it has been calm for a while. */
  readonly lastLosses: readonly number[];
  /** Three losses within a minute, and not yet calm again. */
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
  /** Until when the service keeps it; null where nobody knows. */
  readonly expiresAt: number | null;
  /** When somebody registers again; null where nobody is known to. */
  readonly nextAttemptAt: number | null;
  /** The code of what became of it last; null while nothing is wrong. */
  readonly code: string | null;
}

/** One registration per source that has one. */
export type Registrations = Table<Registration>;

export interface CallRecord {
  readonly callId: string;
  readonly source: string;
  readonly phase: CallPhase | 'ended';
  readonly direction: 'inbound' | 'outbound' | null;
  /** Name or number of the remote party, as the SDK tells it. */
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

export interface MediaOffer {
  readonly callId: string;
  readonly source: string;
  readonly deadlineAt: number;
  readonly outcome: 'open' | 'resumed' | 'rejected' | 'missed' | 'failed';
}

export interface MediaRecovery {
  readonly offers: Table<MediaOffer>;
  readonly permissions: Readonly<
    Partial<Record<Device, 'granted' | 'denied' | 'prompt' | 'asking' | 'unknown'>>
  >;
  readonly blockedByPolicy: Readonly<Partial<Record<Device, boolean>>>;
  /** What the person goes on without: on which call, or with null on all. */
  readonly without: Readonly<Partial<Record<Device, { readonly callId: string | null }>>>;
  /** How many of a kind are listed; of a kind whose list is hidden, nothing. */
  readonly counts: Readonly<Partial<Record<Device, number>>>;
}

/** All that is known: one slice a stem. */
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
