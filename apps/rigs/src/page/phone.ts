import type { CallStore } from '@faultline/core';

/** The app's own half of a call page: one SDK, and what the buttons do with it. */
export interface Phone {
  readonly store: CallStore;
  /** The source whose connection the page's status line tells. */
  readonly sourceId: string;
  connect(): void;
  disconnect(): void;
  /** Without it the page has no field for a number. */
  dial?(number: string): void;
  /** Dials the last number again: the one dialled, or the one that called. */
  redial?(): void;
  answer?(callId: string): void;
  hangUp?(callId: string): void;
  /** Puts a talk on hold, or takes it up again. */
  hold?(callId: string, onHold: boolean): void;
  /** Returns whether the call is muted now. */
  toggleMute?(callId: string): boolean;
  /** More that this SDK can do, by the words on its button. */
  readonly more?: Readonly<Record<string, () => void>>;
}
