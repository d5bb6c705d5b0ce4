import { useRecovery } from '@faultline/hooks';

/** A button for one way out of an issue, with what became of the last press. */
export function ReconnectButton({ issueId }: { readonly issueId: string }) {
  const recovery = useRecovery(issueId);
  return (
    <>
      <button type="button" onClick={() => void recovery.run('reconnect')}>
        {recovery.status === 'pending' ? 'Reconnecting' : 'Reconnect'}
      </button>
      {recovery.status === 'failed' && <p role="alert">That did not work.</p>}
    </>
  );
}
