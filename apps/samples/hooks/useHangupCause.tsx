import { useHangupCause } from '@faultline/hooks';

/** One line of a call history, in the terms of the field. */
export function HistoryLine({ callId }: { readonly callId: string }) {
  const ended = useHangupCause(callId);
  if (ended.status === 'none') return <p>In a call</p>;
  return (
    <p>
      {ended.remote ?? 'Unknown'}: {ended.condition}
      {ended.sipCode !== null && `, SIP ${ended.sipCode}`}
    </p>
  );
}
