import { screenView, type CallStore, type Screen, type Snapshot } from '@faultline/core';

/** The facts of a store with what may be on the screen, as a page with every component mounted shows it. */
export interface Seen extends Snapshot {
  readonly screen: Screen;
}

/**
 * Shows a store's screen from now on, as a mounted page does. Returns a function for what is visible at any time.
 *
 * @example
 * const seen = watchScreen(store);
 * seen().screen.banner
 */
export function watchScreen(store: CallStore): () => Seen {
  const look = () => store.read(screenView);
  look();
  store.subscribe(look, 'screen');
  return () => ({ ...store.getSnapshot(), screen: look() });
}
