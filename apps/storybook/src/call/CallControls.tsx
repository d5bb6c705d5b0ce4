import type { CallRecord } from '@faultline/core';
import words from '../words.json';
import { drawings } from './drawings.ts';

type Control = Exclude<keyof typeof drawings, 'camera'>;

const ofTalk = ['mute', 'hold', 'keypad', 'hangUp'] as const satisfies readonly Control[];

/** The buttons that a call has in its state: none after its end, and no muting before it is answered. */
function controlsOf(call: CallRecord | null): readonly Control[] {
  if (call === null || call.phase === 'ended') return [];
  const rings = call.phase === 'new' || call.phase === 'ringing';
  if (!rings) return ofTalk;
  return call.direction === 'inbound' ? ['decline', 'answer'] : ['hangUp'];
}

const pressedOf = (control: Control, { muted, phase }: CallRecord): boolean | undefined => {
  if (control === 'mute') return muted;
  return control === 'hold' ? phase === 'held' : undefined;
};

/** The app's own buttons for a call. */
export function CallControls({ call }: { readonly call: CallRecord | null }) {
  const controls = controlsOf(call);
  if (!call || controls.length === 0) return null;
  return (
    <footer>
      {controls.map((control) => (
        <button
          key={control}
          type="button"
          className={`review-control review-${control}`}
          aria-pressed={pressedOf(control, call)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={drawings[control]} />
          </svg>
          {words[`call.${control}`]}
        </button>
      ))}
    </footer>
  );
}
