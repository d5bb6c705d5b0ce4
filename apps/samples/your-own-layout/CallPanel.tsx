import { useCallStore, useRecovery, useScreen } from '@faultline/hooks';
import { CallStatus, HangupDialog, useWords } from '@faultline/components';
import type { OfferedAction, Shown } from '@faultline/core';

function Toast({ shown }: { readonly shown: Shown }) {
  const { title, body, note, actions } = useWords(shown);
  const { run, status } = useRecovery(shown.issueId);
  const store = useCallStore();
  // Closing is no recovery: it is told to the store.
  const press = (action: OfferedAction) =>
    action === 'dismiss' ? store.dismiss(shown.issueId) : void run(action);
  return (
    <div role="status" className="toast">
      <strong>{title}</strong> {body} {note}
      {actions.map(({ action, label }) => (
        <button key={action} onClick={() => press(action)} aria-disabled={status === 'pending'}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** A banner of the app's own. */
function OwnBanner() {
  const { banner } = useScreen();
  return banner && <Toast shown={banner} />;
}

/** How a call ended stands in the page, the banner is a toast, and quality is told elsewhere. */
export const CallPanel = () => (
  <CallStatus banner={<OwnBanner />} dialog={<HangupDialog modal={false} />} indicators={null} />
);
