import type { ConditionId, OfferedAction, Severity, Surface } from '../conditions.ts';
import type { CallStore } from '../store/types.ts';
import type { Phase } from '../view/types.ts';

/** One message that was on the screen. */
export interface ShownPart {
  readonly surface: Surface;
  readonly condition: ConditionId;
  readonly severity: Severity;
  readonly phase: Phase;
  /** Time from the start of the incident until it was shown, ms. */
  readonly afterMs: number;
  readonly forMs: number;
}

/** A recovery action that was requested. */
export interface Act {
  readonly action: OfferedAction;
  /** `pending`: it had no outcome yet when the incident was over. */
  readonly outcome: 'pending' | 'done' | 'failed';
  readonly afterMs: number;
}

/**
 * One trouble of a call, a device or the connection, from its first message on the screen until nothing was wrong any
 * more. Codes and conditions only: no name, number or text from outside.
 */
export interface IncidentReport {
  /** The call it was about; null where it was about the connection, or a device outside calls. */
  readonly callId: string | null;
  /** Epoch ms. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** Codes of everything that was wrong, shown or not, in order; at most 20. */
  readonly codes: readonly string[];
  /** What was shown, in order; the first 30. */
  readonly shown: readonly ShownPart[];
  /** What was pressed or started by itself, in order; the first 30. */
  readonly acts: readonly Act[];
  /**
   * `over`: nothing was wrong any more; `dismissed`: the person closed it; `left`: the store was stopped or the page
   * left first.
   */
  readonly ended: 'over' | 'dismissed' | 'left';
}

/** Receives the record of one incident, once it is over. */
export type OnIncident = (incident: IncidentReport) => void;

/** What the `onIncident` option of a store or a provider takes: see `incidents`. */
export interface IncidentWatch {
  readonly report: OnIncident;
  /** Watches a store. Returns a function that stops watching and reports open incidents as `left`. */
  readonly watch: (store: CallStore, report: OnIncident) => () => void;
}
