import type { ConditionId, OfferedAction, Severity, Surface } from '../conditions.ts';
import type { CallStore } from '../store/types.ts';
import type { Phase } from '../view/types.ts';

/** Something that stood on the screen. */
export interface ShownPart {
  readonly surface: Surface;
  readonly condition: ConditionId;
  readonly severity: Severity;
  readonly phase: Phase;
  /** How long after the start of the incident it came, ms. */
  readonly afterMs: number;
  readonly forMs: number;
}

/** A way back that was asked for. */
export interface Act {
  readonly action: OfferedAction;
  /** `pending`: it had not come out when the incident was over. */
  readonly outcome: 'pending' | 'done' | 'failed';
  readonly afterMs: number;
}

/**
 * One trouble as a person met it, from its first word on the screen until nothing of it was wrong: of a call, of a device, or of the
 * connection. Codes and conditions only: no name, number or text from outside.
 */
export interface IncidentReport {
  /** The call it was about; null where it was about the connection, or a device outside calls. */
  readonly callId: string | null;
  /** Epoch ms. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** Codes of all that was wrong with it, told or not, in order; at most 20. */
  readonly codes: readonly string[];
  /** What was told, in order; the first 30. */
  readonly shown: readonly ShownPart[];
  /** What was pressed or done by itself, in order; the first 30. */
  readonly acts: readonly Act[];
  /** `over`: nothing was wrong any more; `dismissed`: the person closed it; `left`: the store or the page was left before. */
  readonly ended: 'over' | 'dismissed' | 'left';
}

export type OnIncident = (incident: IncidentReport) => void;

/** What `onIncident` of a store or a provider takes: see `incidents`. */
export interface IncidentWatch {
  readonly report: OnIncident;
  /** Watches a store; returns the undo, which reports what is not over as left. */
  readonly watch: (store: CallStore, report: OnIncident) => () => void;
}
