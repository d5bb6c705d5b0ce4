import type { Snapshot } from '@faultline/core';
import { CallProvider, useCallSelector } from '@faultline/hooks';
import { createRoot } from 'react-dom/client';
import { createStoreAtOnce, tell } from '../ours.ts';
import type { MountReaders } from './page.ts';

const others = ['callErrors', 'mediaRecovery', 'hangupCause', 'recoveries'] as const;
type Read = 'reconnectState' | (typeof others)[number];

/** One reader reads the connection, all others something else. */
export const mount: MountReaders = (element, count, rendered, selected) => {
  const store = createStoreAtOnce();
  const selectorOf = (topic: Read) => (snapshot: Snapshot) => {
    selected();
    return snapshot[topic];
  };
  const selectors = {
    reconnectState: selectorOf('reconnectState'),
    callErrors: selectorOf('callErrors'),
    mediaRecovery: selectorOf('mediaRecovery'),
    hangupCause: selectorOf('hangupCause'),
    recoveries: selectorOf('recoveries'),
  };
  const Reader = ({ topic }: { readonly topic: Read }) => {
    useCallSelector<object>(selectors[topic], topic);
    rendered();
    return <i />;
  };
  const topicOf = (index: number): Read =>
    index === 0 ? 'reconnectState' : (others[index % others.length] as Read);
  createRoot(element).render(
    <CallProvider store={store}>
      {Array.from({ length: count }, (_, index) => (
        <Reader key={index} topic={topicOf(index)} />
      ))}
    </CallProvider>,
  );
  return {
    one: (index) => tell(store, index % 2 === 0 ? 'reconnecting' : 'connected'),
    unrelated: (index) => store.send({ type: 'visibilityChanged', at: Date.now(), hidden: index % 2 === 0 }),
  };
};
