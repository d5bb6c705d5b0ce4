import type { CallRecord, Snapshot } from '@faultline/core';
import { useCallSelector, useReconnectState } from '@faultline/hooks';
import { useState, type FormEvent, type RefObject } from 'react';
import type { Phone } from './phone.ts';
import words from './words.json';

const liveCall = ({ hangupCause }: Snapshot): CallRecord | null =>
  Object.values(hangupCause.calls).find((call) => call.phase !== 'ended') ?? null;

const phaseWords = {
  new: words['phase.new'],
  ringing: words['phase.ringing'],
  active: words['phase.active'],
  held: words['phase.held'],
  recovering: words['phase.recovering'],
  ended: words.noCall,
} as const;

function LiveCall({ call, phone }: { readonly call: CallRecord; readonly phone: Phone }) {
  // The SDK tells nobody that a call was muted: whoever pressed the button knows.
  const [muted, setMuted] = useState(call.muted);
  const answerable = phone.answer && call.direction === 'inbound' && call.phase === 'ringing';
  return (
    <div className="row">
      {answerable && (
        <button type="button" onClick={() => phone.answer?.(call.callId)}>
          {words.answer}
        </button>
      )}
      {phone.toggleMute && (
        <button type="button" onClick={() => setMuted(phone.toggleMute?.(call.callId) ?? false)}>
          {muted ? words.unmute : words.mute}
        </button>
      )}
      {phone.hold && call.phase !== 'ringing' && (
        <button type="button" onClick={() => phone.hold?.(call.callId, call.phase !== 'held')}>
          {call.phase === 'held' ? words.resume : words.hold}
        </button>
      )}
      {phone.hangUp && (
        <button type="button" onClick={() => phone.hangUp?.(call.callId)}>
          {words.hangUp}
        </button>
      )}
    </div>
  );
}

/** The app's own controls: they stay reachable whatever is shown. */
export function CallControls({
  phone,
  numberField,
}: {
  readonly phone: Phone;
  readonly numberField: RefObject<HTMLInputElement | null>;
}) {
  const connection = useReconnectState(phone.sourceId);
  const call = useCallSelector(liveCall, 'hangupCause');
  const [number, setNumber] = useState('+15550200');
  const dial = (event: FormEvent) => {
    event.preventDefault();
    phone.dial?.(number);
  };
  return (
    <section>
      <p role="status" aria-label={words.title}>
        <span>{words[connection.status]}</span> · <span>{call ? phaseWords[call.phase] : words.noCall}</span>
      </p>
      <div className="row">
        <button type="button" onClick={phone.connect}>
          {words.connect}
        </button>
        <button type="button" onClick={phone.disconnect}>
          {words.disconnect}
        </button>
      </div>
      {phone.dial && (
        <form className="row" onSubmit={dial}>
          <label>
            {words.number}{' '}
            <input ref={numberField} value={number} onChange={(event) => setNumber(event.target.value)} />
          </label>
          <button type="submit">{words.call}</button>
        </form>
      )}
      {phone.more && (
        <div className="row">
          {Object.entries(phone.more).map(([name, run]) => (
            <button key={name} type="button" onClick={run}>
              {name}
            </button>
          ))}
        </div>
      )}
      {call && <LiveCall key={call.callId} call={call} phone={phone} />}
    </section>
  );
}
