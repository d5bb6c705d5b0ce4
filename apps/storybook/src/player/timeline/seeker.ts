import type { CallStore } from '@faultline/core';
import type { Playback, Position } from '@faultline/testing';
import type { Playable } from './playable.ts';
import { startWatched } from './watched.ts';

/** A store at a position. */
export interface Sought {
  readonly store: CallStore;
  /** Counts the stores: the same one as before where time only went on. */
  readonly run: number;
}

/** Takes a store to any position, the same way every time. */
export interface Seeker {
  seek(to: Position): Sought;
  stop(): void;
}

const isBehind = (to: Position, now: Position): boolean => to.atMs < now.atMs || to.played < now.played;

/**
 * Makes what goes to positions: forwards in the store that there is, backwards in a new one from the start.
 *
 * @param onActed is called when the person presses something that changes the store: from there on it is not what was recorded, and the
 * next position is reached from the start.
 * @param onOffered is called when the page around it offers another action, or one less: time stands still here, so that no frame comes
 * in which listeners would hear of it.
 * @throws Error from `seek` when nobody plays the SDK.
 */
export function createSeeker(
  playable: Playable,
  onActed: () => void,
  onOffered: () => void = () => undefined,
): Seeker {
  let playback: Playback | null = null;
  let isActed = false;
  let run = 0;
  const start = (): Playback => {
    playback?.stop();
    isActed = false;
    run++;
    return startWatched(playable);
  };
  const acted = () => {
    isActed = true;
    onActed();
  };
  const noticed = (store: CallStore): CallStore => ({
    ...store,
    dismiss(...item) {
      acted();
      store.dismiss(...item);
    },
    recover(...item) {
      acted();
      return store.recover(...item);
    },
    setActions(given) {
      const undo = store.setActions(given);
      onOffered();
      return () => {
        undo();
        onOffered();
      };
    },
  });
  let sought: CallStore | null = null;
  return {
    seek(to) {
      if (!playback || !sought || isActed || isBehind(to, playback.position)) {
        playback = start();
        sought = noticed(playback.store);
      }
      playback.playOn(to);
      return { store: sought, run };
    },
    stop() {
      playback?.stop();
      playback = null;
    },
  };
}
