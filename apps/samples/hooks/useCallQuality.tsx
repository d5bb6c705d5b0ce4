import { useCallQuality } from '@faultline/hooks';

/** The name of the other side, with a sign while their sound is bad. */
export function CallTile({ callId, name }: { readonly callId: string; readonly name: string }) {
  const quality = useCallQuality(callId);
  return (
    <h2>
      {name}
      {quality.held && ' (on hold)'}
      {quality.status === 'degraded' && ' (weak connection)'}
    </h2>
  );
}
