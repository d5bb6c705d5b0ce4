import { useMicrophoneButton } from '@faultline/hooks';

interface MuteButtonProps {
  readonly isMuted: boolean;
  readonly toggle: () => void;
}

/** The app's own mute button: while the microphone is blocked, a press leads to the prompt that says why. */
export function MuteButton({ isMuted, toggle }: MuteButtonProps) {
  const { status, props } = useMicrophoneButton();
  return (
    <button type="button" aria-pressed={isMuted} onClick={toggle} {...props}>
      {status === 'ok' ? 'Mute' : 'Microphone does not work'}
    </button>
  );
}
