import type { CallRecord } from '@faultline/core';
import { useState } from 'react';
import { drawings } from '../../../../storybook/src/call/drawings.ts';
import type { Phone } from '../phone.ts';
import words from '../words.json';
import { SelfView } from './SelfView.tsx';

interface RoundButtonProps {
  readonly draws: keyof typeof drawings;
  readonly name: string;
  readonly isOn?: boolean;
  readonly onPress: () => void;
}

/** A round button with its words below it. What it says is what it does next. */
function RoundButton({ draws, name, isOn = false, onPress }: RoundButtonProps) {
  return (
    <button
      type="button"
      className="call-round"
      data-draws={draws}
      data-on={isOn || undefined}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={drawings[draws]} />
      </svg>
      {name}
    </button>
  );
}

/** The buttons of a call that lives. */
export function LiveControls({ call, phone }: { readonly call: CallRecord; readonly phone: Phone }) {
  // The SDK tells nobody that a call was muted: whoever pressed the button knows.
  const [muted, setMuted] = useState(phone.isMuted?.(call.callId) ?? call.muted);
  const [picture, setPicture] = useState<MediaStream | null>(null);
  const isHeld = call.phase === 'held';
  const rings = call.phase === 'ringing';
  const { callId } = call;
  const toggleMute = async () => setMuted((await phone.toggleMute?.(callId)) ?? false);
  return (
    <>
      {picture && <SelfView picture={picture} />}
      <div className="call-live">
        {phone.answer && call.direction === 'inbound' && rings && (
          <RoundButton draws="answer" name={words.answer} onPress={() => phone.answer?.(callId)} />
        )}
        {phone.toggleMute && (
          <RoundButton
            draws="mute"
            name={muted ? words.unmute : words.mute}
            isOn={muted}
            onPress={() => void toggleMute()}
          />
        )}
        {phone.toggleCamera && (
          <RoundButton
            draws="camera"
            name={picture ? words.cameraOff : words.cameraOn}
            isOn={picture !== null}
            // What goes wrong is the SDK's to tell: the phone reports it.
            onPress={() => void phone.toggleCamera?.().then(setPicture, () => undefined)}
          />
        )}
        {phone.hold && !rings && (
          <RoundButton
            draws="hold"
            name={isHeld ? words.resume : words.hold}
            isOn={isHeld}
            onPress={() => phone.hold?.(callId, !isHeld)}
          />
        )}
        {phone.hangUp && (
          <RoundButton draws="hangUp" name={words.hangUp} onPress={() => phone.hangUp?.(callId)} />
        )}
      </div>
    </>
  );
}
