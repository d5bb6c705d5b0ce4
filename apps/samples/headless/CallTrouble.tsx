import { describeCondition } from '@faultline/components/words';
import { isRecoveryAction, type OfferedAction, type RecoveryAction, type Shown } from '@faultline/core';
import {
  useBackgroundNotice,
  useCallStore,
  useCountdown,
  useDialIn,
  useElementId,
  useMicrophoneButton,
  useRecovery,
  useScreen,
} from '@faultline/hooks';

/** What the buttons say. The type asks for one more where a new version can offer one more. */
const labels: Readonly<Record<RecoveryAction, string>> = {
  wait: 'Wait',
  reconnect: 'Reconnect',
  redial: 'Call again',
  dialIn: 'Call by phone',
  checkNetwork: 'Check the network',
  resumeMedia: 'Try again',
  declineCall: 'Decline',
  continueWithout: 'Go on without it',
  answerBrowser: 'Show the question',
  openSettings: 'Open settings',
  chooseDevice: 'Choose another one',
  useDevice: 'Choose a device',
  switchBrowser: 'Switch browser',
  checkMicrophone: 'Check the microphone',
  resumePlayback: 'Play sound',
  editNumber: 'Edit the number',
  retryHold: 'Try again',
  reauthenticate: 'Sign in',
  contactSupport: 'Contact support',
  dismiss: 'Close',
};

function Buttons({ shown }: { readonly shown: Shown }) {
  const store = useCallStore();
  const dialIn = useDialIn();
  const { run, status } = useRecovery(shown.issueId);
  const labelOf = (action: OfferedAction) => {
    if (!isRecoveryAction(action)) return store.labelOfAction(action);
    return action === 'dialIn' && dialIn ? `Call ${dialIn.label}` : labels[action];
  };
  // Closing is no recovery: it is told to the store. A device is chosen in a list, not by a button.
  const press = (action: OfferedAction) =>
    action === 'dismiss' ? store.dismiss(shown.issueId) : void run(action);
  return (
    <>
      {status === 'failed' && <p role="alert">That did not work. You can try again.</p>}
      {shown.actions
        .filter((action) => action !== 'useDevice')
        .map((action) => (
          <button
            key={action}
            type="button"
            aria-disabled={status === 'pending'}
            onClick={() => press(action)}
          >
            {labelOf(action)}
          </button>
        ))}
    </>
  );
}

interface MessageProps {
  readonly slot: 'banner' | 'prompt' | 'dialog';
  readonly shown: Shown;
}

function Message({ slot, shown }: MessageProps) {
  // The microphone button moves the focus to the element with the id of `prompt`.
  const id = useElementId(slot);
  const seconds = useCountdown(shown.deadlineAt);
  const { title, body } = describeCondition(shown.condition, shown);
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`} className={`trouble ${shown.severity}`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p>{body}</p>
      {seconds !== null && <p role="timer">{seconds} s left</p>}
      <Buttons shown={shown} />
    </section>
  );
}

const textOf = (shown: Shown | null) => {
  if (!shown) return '';
  const { title, body } = describeCondition(shown.condition, shown);
  return `${title}. ${body}`;
};

/** Everything that may be on the screen now, in the app's own markup. */
export function CallTrouble() {
  const { banner, prompt, dialog, indicators, confirmation } = useScreen();
  const urgent = dialog ?? prompt;
  useBackgroundNotice(urgent && describeCondition(urgent.condition, urgent).title);
  return (
    <>
      {/* In the page before there is anything to say: a live region that comes with its text is often not read. */}
      <p role="alert" className="visually-hidden">
        {textOf(urgent)}
      </p>
      <p role="status" className="visually-hidden">
        {confirmation && !banner ? 'You are back.' : textOf(banner)}
      </p>
      {dialog && <Message slot="dialog" shown={dialog} />}
      {prompt && <Message slot="prompt" shown={prompt} />}
      {banner && <Message slot="banner" shown={banner} />}
      {indicators.length > 0 && (
        <ul aria-label="Call quality">
          {indicators.map((shown) => (
            <li key={shown.issueId}>{describeCondition(shown.condition, shown).title}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The app's own microphone button: while the microphone does not work, a press leads to the message about it. */
export function Microphone({ toggle }: { readonly toggle: () => void }) {
  const { props } = useMicrophoneButton();
  return (
    <button type="button" onClick={toggle} {...props}>
      Microphone
    </button>
  );
}
