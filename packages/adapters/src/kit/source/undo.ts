/** Calls every function in a list once, and empties the list. */
export const undoAll = (undos: (() => void)[]): void => {
  for (const undo of undos.splice(0)) undo();
};
