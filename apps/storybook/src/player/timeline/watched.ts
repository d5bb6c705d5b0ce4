import {
  screenReasonsView,
  screenView,
  type CallStore,
  type Screen,
  type ScreenReasons,
} from '@faultline/core';
import { createPlayback, type Playback, type PlaybackOptions, type Position } from '@faultline/testing';
import type { Playable } from './playable.ts';

/** A screen that somebody looks at, and why it is like that. */
export interface Looked {
  readonly screen: Screen;
  readonly why: ScreenReasons;
}

const lookAt = (store: CallStore): Looked => ({
  screen: store.read(screenView),
  why: store.read(screenReasonsView),
});

/** Looks at a store from the start, as a page does on which every component is mounted. */
function watch(store: CallStore): void {
  const look = () => lookAt(store);
  look();
  // Each is told of every change, so that both have seen the same.
  store.subscribe(look, 'screen');
  store.subscribe(look, 'screenReasons');
}

/**
 * Starts a playback that somebody looks at.
 *
 * @param seen is told what is seen after each step.
 * @throws Error when nobody plays its SDK.
 */
export const startWatched = (
  { recording, playerOn, actions = {} }: Playable,
  seen?: (looked: Looked, position: Position) => void,
  onCallEvent?: PlaybackOptions['onCallEvent'],
): Playback =>
  createPlayback(recording, {
    ...(playerOn ? { playerOn } : {}),
    ...(onCallEvent ? { onCallEvent } : {}),
    actions,
    watch,
    afterEach: (position, store) => {
      const looked = lookAt(store);
      seen?.(looked, position);
    },
  });
