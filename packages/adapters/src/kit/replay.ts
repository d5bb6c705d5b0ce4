import type { CallSource } from '@faultline/core';

/** The real adapter over an object that emits whatever a recording says its SDK emitted. */
export interface Replayed {
  readonly source: CallSource;
  /** Emits one recorded event; events of other origins are ignored. */
  play(event: string, payload: unknown): void;
}
