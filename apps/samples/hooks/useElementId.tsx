import { useElementId, useMicrophoneButton, useScreen } from '@faultline/hooks';

/** A prompt of one's own that the app's microphone button leads to. */
export function OwnPrompt() {
  const id = useElementId('prompt');
  const microphone = useMicrophoneButton();
  const { prompt } = useScreen();
  return (
    <>
      <button type="button" {...microphone.props}>
        Microphone
      </button>
      {prompt && (
        <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`}>We cannot hear you</h2>
        </section>
      )}
    </>
  );
}
