import type { Topic } from '../store/snapshot.ts';
import type { CallStore } from '../store/types.ts';
import { selectCallErrors } from '../state/callErrors.ts';
import { selectHangupCause } from '../state/hangupCause.ts';
import { selectMediaRecovery } from '../state/mediaRecovery.ts';
import { selectParties } from '../state/parties.ts';
import { selectReconnectState } from '../state/reconnectState.ts';
import { selectRegistration } from '../state/registration.ts';
import { authStateView } from '../view/authState.ts';
import { callQualityView } from '../view/callQuality.ts';
import { screenReasonsView } from '../view/reasons.ts';
import { screenView, screenViewOf } from '../view/screen.ts';

/** What is read of a store for each topic, as hooks read it. */
const readers = {
  callErrors: (store) => selectCallErrors(store.getSnapshot()),
  hangupCause: (store) => selectHangupCause(store.getSnapshot()),
  mediaRecovery: (store) => selectMediaRecovery(store.getSnapshot()),
  parties: (store) => selectParties(store.getSnapshot()),
  reconnectState: (store) => selectReconnectState(store.getSnapshot()),
  registration: (store) => selectRegistration(store.getSnapshot()),
  recoveries: (store) => store.getSnapshot().recoveries,
  hidden: (store) => store.getSnapshot().hidden,
  screen: (store) => store.read(screenView),
  'screen/': (store) => store.read(screenViewOf(null)),
  screenReasons: (store) => store.read(screenReasonsView),
  authState: (store) => store.read(authStateView),
  callQuality: (store) => store.read(callQualityView),
} as const satisfies Readonly<Partial<Record<Topic, (store: CallStore) => unknown>>>;

/**
 * Subscribes to every topic of a store and reads what it is about whenever it changes, as a page does that has every
 * component mounted. Returns how often each topic changed.
 */
export function readEverything(store: CallStore): () => Readonly<Record<keyof typeof readers, number>> {
  const heard = Object.fromEntries(Object.keys(readers).map((topic) => [topic, 0])) as Record<
    keyof typeof readers,
    number
  >;
  for (const [topic, read] of Object.entries(readers) as [
    keyof typeof readers,
    (store: CallStore) => unknown,
  ][]) {
    read(store);
    store.subscribe(() => {
      read(store);
      heard[topic]++;
    }, topic);
  }
  return () => heard;
}
