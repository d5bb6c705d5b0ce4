import { ReconnectBanner } from '@faultline/components';
import { CallProvider } from '@faultline/hooks';
import { createRoot } from 'react-dom/client';
import { createStoreAtOnce, tell } from '../ours.ts';
import type { Mount } from '../subject.ts';

/** Our store and the ready-made banner, with its delays set to nothing. */
export const mount: Mount = (element) => {
  const store = createStoreAtOnce();
  createRoot(element).render(
    <CallProvider store={store}>
      <ReconnectBanner />
    </CallProvider>,
  );
  return {
    send: (change) => tell(store, change),
    isShown: () =>
      element.querySelector('[data-faultline="reconnect-banner"]:not([data-status="restored"])') !== null,
  };
};
