import type { CallStore } from '@faultline/core';

/** The app's own half of a call page: one SDK, and what the buttons do with it. What an SDK cannot do is left out. */
export interface Phone {
  readonly store: CallStore;
  /** The source whose connection the page's status line tells. */
  readonly sourceId: string;
  connect(): void;
  disconnect(): void;
  /** Without it the page has no field for a number. */
  dial?(number: string): void;
  /** What stands in that field at first. */
  readonly firstNumber?: string;
  /** Dials the last number again: the one dialled, or the one that called. */
  redial?(): void;
  answer?(callId: string): void;
  hangUp?(callId: string): void;
  /** Puts a talk on hold, or takes it up again. */
  hold?(callId: string, onHold: boolean): void;
  /** Whether a call is muted before anybody has pressed anything; by default as its source says. */
  isMuted?(callId: string): boolean;
  /** Returns whether the call is muted now. */
  toggleMute?(callId: string): boolean | Promise<boolean>;
  /** Sends the camera's picture, or stops that; resolves to what is sent now, null where nothing is. */
  toggleCamera?(): Promise<MediaStream | null>;
  /** Takes another microphone for the call; rejects where that does not work. */
  switchMicrophone?(callId: string, deviceId: string): Promise<void>;
  /** More that this SDK can do, by the words on its button. */
  readonly more?: Readonly<Record<string, () => void>>;
}
