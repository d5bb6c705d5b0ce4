import type { RecoveryAction } from './conditions.ts';
import type { CallEvent, Device } from './events.ts';

/** What a source is asked to do for an issue. */
export interface RecoveryRequest {
  readonly issueId: string;
  readonly action: RecoveryAction;
  readonly code: string;
  readonly callId: string | null;
  /** The device that the issue is about, if any. */
  readonly device: Device | null;
  /** What the person or the app adds, e.g. new credentials for `reauthenticate`. */
  readonly input?: unknown;
}

/** Sends an event to the store. */
export type Emit = (event: CallEvent) => void;

/**
 * One SDK object (or the browser), as a stream of call events.
 *
 * `connect` first emits the current state, then listens, and returns a function that removes exactly these listeners;
 * after that the source emits nothing more. `recover` performs one recovery action on the same SDK object and resolves
 * when the SDK has accepted it. It rejects with a sentence when the action can no longer work.
 */
export interface CallSource {
  /** Unique in a store; by default the SDK's folder name. */
  readonly id: string;
  /** The SDK's folder name: `telnyx`, `metered`, `sipjs`, `opentok`, `avatar`, `browser`. */
  readonly sdk: string;
  /**
   * A name that the person knows, e.g. `Assistant`. It is shown with this source's troubles when the store also has
   * sources with other labels.
   */
  readonly label?: string;
  /**
   * Actions that it performs only with an `input`, e.g. `reauthenticate` where it was not given a function for new
   * credentials. No button is offered for them, unless the app handles the action itself.
   */
  readonly needsInput?: readonly RecoveryAction[];
  connect(emit: Emit): () => void;
  recover?(request: RecoveryRequest): Promise<void>;
}
