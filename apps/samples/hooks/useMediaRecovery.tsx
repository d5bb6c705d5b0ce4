import { useMediaRecovery, useRecovery } from '@faultline/hooks';

/** A prompt of one's own, as short as can be. */
export function MicrophoneNeeded() {
  const media = useMediaRecovery();
  const recovery = useRecovery('issueId' in media ? media.issueId : '');
  if (media.status !== 'blocked' || !media.actions.includes('resumeMedia')) return null;
  return (
    <section aria-label="Microphone">
      <p>The call waits for your microphone.</p>
      <button type="button" onClick={() => void recovery.run('resumeMedia')}>
        Try again
      </button>
    </section>
  );
}
