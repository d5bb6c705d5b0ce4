import { useListenOnly, useMediaRecovery } from '@faultline/hooks';

/** A seat in a webinar: a listener is not asked for a microphone, who comes to the stage is. */
export function Seat({ role }: { readonly role: 'audience' | 'stage' }) {
  useListenOnly(role === 'audience');
  const { status } = useMediaRecovery();
  return <p>{status === 'without' ? 'You are listening.' : 'You are on stage.'}</p>;
}
