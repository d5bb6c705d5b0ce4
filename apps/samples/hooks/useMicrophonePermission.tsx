import { useMicrophonePermission } from '@faultline/hooks';

/** A hint on the page before the first call. */
export const BeforeTheCall = () => {
  const permission = useMicrophonePermission();
  if (permission === 'prompt') return <p>Your browser will ask for the microphone. Choose Allow.</p>;
  return permission === 'denied' ? <p>Your microphone is blocked for this site.</p> : null;
};
