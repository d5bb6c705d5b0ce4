import { CallProvider, useReconnectState } from '@faultline/hooks';
import { createRoot } from 'react-dom/client';
import { createStoreAtOnce, tell } from '../ours.ts';
import type { Mount } from '../subject.ts';

const Status = () => {
  const { status } = useReconnectState();
  const isWell = status === 'connected' || status === 'idle' || status === 'connecting';
  return <div role="status">{isWell ? null : <p>{status}</p>}</div>;
};

/** Our store and one hook, with the same element as the hand-written one. */
export const mount: Mount = (element) => {
  const store = createStoreAtOnce();
  createRoot(element).render(
    <CallProvider store={store}>
      <Status />
    </CallProvider>,
  );
  return { send: (change) => tell(store, change), isShown: () => element.querySelector('p') !== null };
};
