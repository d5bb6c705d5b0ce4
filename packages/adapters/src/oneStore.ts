import type { CallSource, Emit } from '@faultline/core';

/** Undoes everything in a list, once, and empties it. */
export const undoAll = (undos: (() => void)[]): void => {
  for (const undo of undos.splice(0)) undo();
};

/**
 * The `connect` of a source, which serves one store at a time: a newer one takes over. An undo works once, and only
 * while its own store is the one that is served.
 */
export function oneStore(start: (emit: Emit) => () => void): CallSource['connect'] {
  let stop: (() => void) | null = null;
  return (emit) => {
    stop?.();
    const undo = start(emit);
    const mine = () => {
      if (stop !== mine) return;
      stop = null;
      undo();
    };
    stop = mine;
    return mine;
  };
}
