import type { CallRecord } from '@faultline/core';
import words from '../words.json';

/** What the buttons of a phone show, drawn on 24 by 24. */
const drawings = {
  mute: 'M9 5a3 3 0 0 1 6 0v6a3 3 0 0 1-6 0zM5 11a7 7 0 0 0 14 0M12 18v3',
  hold: 'M9 5v14M15 5v14',
  keypad: 'M6 5h.01M12 5h.01M18 5h.01M6 12h.01M12 12h.01M18 12h.01M6 19h.01M12 19h.01M18 19h.01',
  hangUp: 'M3 14c5-5 13-5 18 0l-2 3-4-2v-2.5c-2-.7-4-.7-6 0V15l-4 2z',
  decline: 'M6 6l12 12M18 6 6 18',
  answer: 'M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3C9.5 21 3 14.5 3 6a3 3 0 0 1 3-3z',
} as const;

type Control = keyof typeof drawings;

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
