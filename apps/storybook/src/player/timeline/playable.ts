import type { ActionMap } from '@faultline/core';
import type { PlaybackOptions, Recording } from '@faultline/testing';

/** Something that the player can play. */
export interface Playable {
  readonly name: string;
  readonly recording: Recording;
  /** What plays its events; by default the real adapter of its SDK. */
  readonly playerOn?: NonNullable<PlaybackOptions['playerOn']>;
  /** The app's own ways back. */
  readonly actions?: ActionMap;
}
