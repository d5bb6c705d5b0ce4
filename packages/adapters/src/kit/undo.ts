/** Undoes everything in a list, once, and empties it. */
export const undoAll = (undos: (() => void)[]): void => {
  for (const undo of undos.splice(0)) undo();
};
