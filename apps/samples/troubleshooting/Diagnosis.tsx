import { screenReasonsView, type Reason, type Why } from '@faultline/core';
import { useCallErrors, useCallStore, useReconnectState } from '@faultline/hooks';
import { useCallback, useSyncExternalStore } from 'react';

function reasonOf(why: Why, now: number): string {
  switch (why.is) {
    case 'shown':
    case 'shownWith':
      return 'is due on the screen';
    case 'lingers':
      return 'is over, and stays until it has been shown for its minimum time';
    case 'waits':
      return `waits: is shown in ${Math.ceil((why.until - now) / 1_000)} s if it lasts`;
    case 'behind':
      return `waits for ${why.condition}, which has its place`;
    case 'behindConfirmation':
      return 'waits while "you are back" is shown';
    case 'heldBack':
      return `is explained by ${typeof why.by === 'string' ? why.by : why.by.condition}`;
    case 'silent':
      return 'is only in the details: nobody feels it or can act on it';
    case 'dismissed':
      return 'was closed by the person';
  }
}

/** Everything that is wrong now, with the reason why it is on the screen or is not. */
function useReasons(): readonly Reason[] {
  const store = useCallStore();
  const subscribe = useCallback((changed: () => void) => store.subscribe(changed, 'screenReasons'), [store]);
  const read = () => store.read(screenReasonsView).reasons;
  return useSyncExternalStore(subscribe, read, read);
}

/** For developers: put it into the same provider as `CallStatus`. */
export function Diagnosis() {
  const store = useCallStore();
  const connection = useReconnectState();
  const { issues } = useCallErrors();
  const reasons = useReasons();
  const isUntouched = connection.status === 'idle' && issues.length === 0;
  return (
    <section aria-label="Diagnosis">
      <p>Connection: {connection.status}</p>
      {isUntouched && <p>No source has said anything in this store. Is it the one that is connected?</p>}
      <ul aria-label="What is wrong now">
        {reasons.map((reason) => (
          <li key={reason.issueId}>
            {reason.condition} ({reason.code}, {reason.callId ?? 'no call'}){' '}
            {reasonOf(reason.why, store.now())}
          </li>
        ))}
      </ul>
      <ul aria-label="What a source can do">
        {issues
          .filter(({ status }) => status !== 'resolved')
          .map(({ id, code, actions }) => (
            <li key={id}>
              {code}: {actions.length > 0 ? actions.join(', ') : 'nothing'}
            </li>
          ))}
      </ul>
    </section>
  );
}
