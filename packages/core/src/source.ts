import type { RecoveryAction } from './conditions.ts';
import type { CallEvent, Device } from './events.ts';

/** What a source is asked to do about an issue. */
export interface RecoveryRequest {
  readonly issueId: string;
  readonly action: RecoveryAction;
  readonly code: string;
  readonly callId: string | null;
  /** What the issue is about, where it is about a device. */
  readonly device: Device | null;
  /** What the person or the app adds, e.g. fresh credentials for `reauthenticate`. */
  readonly input?: unknown;
}

/** Takes an event in. */
export type Emit = (event: CallEvent) => void;

/**
 * One SDK object (or the browser), as a stream of call events.
 *
 * `connect` first emits what is true now, then listens, and returns its exact undo. After the undo it emits
 * nothing more. `recover` does one named action on the same SDK object and resolves when the SDK has taken it;
 * it rejects with a sentence when the action cannot work any more.
 */
export interface CallSource {
  /** Unique in a store; by default the SDK's folder name. */
  readonly id: string;
  /** The SDK's folder name: `telnyx`, `metered`, `sipjs`, `opentok`, `avatar`, `browser`. */
  readonly sdk: string;
  /** What the person calls this, e.g. `Assistant`. Shown beside its troubles while a store has sources with others. */
  readonly label?: string;
  connect(emit: Emit): () => void;
  recover?(request: RecoveryRequest): Promise<void>;
}
