import {
  CallProvider,
  useListenOnly,
  useMediaRecovery,
  useMicrophoneButton,
  type CallProviderProps,
} from '@faultline/hooks';
import { CallStatus, MessagesProvider } from '@faultline/components';

interface RoomProps extends Pick<CallProviderProps, 'store'> {
  /** Somebody who came to listen. */
  readonly isAudience?: boolean;
  readonly joinMuted: () => Promise<void>;
}

function Controls({ isAudience }: { readonly isAudience: boolean }) {
  useListenOnly(isAudience);
  const media = useMediaRecovery();
  const microphone = useMicrophoneButton();
  return (
    <>
      {media.status === 'without' && <p>You are listening only.</p>}
      <button {...microphone.props}>Microphone</button>
    </>
  );
}

/** A talk with a voice assistant, in which a person may go on without a microphone. */
export const Room = ({ store, joinMuted, isAudience = false }: RoomProps) => (
  <CallProvider store={store} actions={{ continueWithout: joinMuted }}>
    <MessagesProvider others="agent">
      <CallStatus />
      <Controls isAudience={isAudience} />
    </MessagesProvider>
  </CallProvider>
);
