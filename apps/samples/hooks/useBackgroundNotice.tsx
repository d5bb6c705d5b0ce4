import { useBackgroundNotice, useMediaRecovery } from '@faultline/hooks';

/** While the page is in the background, its title says that a call waits for the microphone. */
export function WaitingTitle() {
  const waits = useMediaRecovery().status === 'blocked';
  useBackgroundNotice(waits ? 'Your call waits' : null, { notify: true });
  return null;
}
