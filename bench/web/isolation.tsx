import type { Snapshot, Topic } from '@faultline/core';
import { CallProvider, useCallSelector } from '@faultline/hooks';
import { createRoot } from 'react-dom/client';
import { createStoreAtOnce, tell } from './ours.ts';

/** What one event did with many subscribed components. */
export interface IsolationSeen {
  readonly renders: number;
  readonly selectorCalls: number;
}

declare global {
  interface Window {
    /** The median of some events for the slice that one component of all reads. */
    isolation(events: number): Promise<IsolationSeen>;
  }
}

const others = ['callErrors', 'mediaRecovery', 'hangupCause', 'recoveries'] as const;
const components = 500;
let renders = 0;
let selectorCalls = 0;

const selectors = Object.fromEntries(
  (['reconnectState', ...others] as const).map((topic) => [
    topic,
    (snapshot: Snapshot) => {
      selectorCalls++;
      return snapshot[topic];
    },
  ]),
) as Record<string, (snapshot: Snapshot) => object>;
const none = () => null;

const Reader = ({ topic }: { readonly topic: Topic }) => {
  useCallSelector<object | null>(selectors[topic] ?? none, topic);
  renders++;
  return <i />;
};

const settled = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const store = createStoreAtOnce();
const element = document.createElement('main');
document.body.append(element);
createRoot(element).render(
  <CallProvider store={store}>
    {Array.from({ length: components }, (_, index) => (
      <Reader
        key={index}
        topic={index === 0 ? 'reconnectState' : (others[index % others.length] ?? 'screen')}
      />
    ))}
  </CallProvider>,
);

window.isolation = async (events) => {
  const seen: IsolationSeen[] = [];
  for (let index = 0; index < events; index++) {
    await settled();
    [renders, selectorCalls] = [0, 0];
    tell(store, index % 2 === 0 ? 'reconnecting' : 'connected');
    await settled();
    seen.push({ renders, selectorCalls });
  }
  return {
    renders: median(seen.map((one) => one.renders)),
    selectorCalls: median(seen.map((one) => one.selectorCalls)),
  };
};
