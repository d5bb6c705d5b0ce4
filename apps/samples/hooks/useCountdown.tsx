import { useCountdown, useMediaRecovery } from '@faultline/hooks';

/** How long the call waits for the microphone. */
export function WaitsFor() {
  const media = useMediaRecovery();
  const seconds = useCountdown(media.status === 'blocked' ? media.deadlineAt : null);
  return seconds === null ? null : <p>The call waits {seconds} more seconds.</p>;
}
