import type { CallRecord, Snapshot } from '@faultline/core';
import { useCallSelector } from '@faultline/hooks';
import { useState, type FormEvent, type RefObject } from 'react';
import type { Phone } from '../phone.ts';
import words from '../words.json';
import { DeviceMenu } from './DeviceMenu.tsx';
import { LiveControls } from './LiveControls.tsx';

const liveCall = ({ hangupCause }: Snapshot): CallRecord | null =>
  Object.values(hangupCause.calls).find((call) => call.phase !== 'ended') ?? null;

function Dialler({
  phone,
  field,
}: {
  readonly phone: Phone;
  readonly field: RefObject<HTMLInputElement | null>;
}) {
  const [number, setNumber] = useState(phone.firstNumber ?? '');
  const dial = (event: FormEvent) => {
    event.preventDefault();
    phone.dial?.(number);
  };
  return (
    <form className="call-row" onSubmit={dial}>
      <label>
        {words.number}
        <input ref={field} value={number} onChange={(event) => setNumber(event.target.value)} />
      </label>
      <button type="submit" className="call-main">
        {words.call}
      </button>
    </form>
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
  const call = useCallSelector(liveCall, 'hangupCause');
  const isTalk = call !== null && call.phase !== 'new' && call.phase !== 'ringing';
  return (
    <div className="call-controls">
      {call && <LiveControls key={call.callId} call={call} phone={phone} />}
      {isTalk && phone.switchMicrophone && (
        <DeviceMenu key={`devices ${call.callId}`} callId={call.callId} choose={phone.switchMicrophone} />
      )}
      {phone.dial && <Dialler phone={phone} field={numberField} />}
      <div className="call-row">
        <button type="button" onClick={phone.connect}>
          {words.connect}
        </button>
        <button type="button" onClick={phone.disconnect}>
          {words.disconnect}
        </button>
        {Object.entries(phone.more ?? {}).map(([name, run]) => (
          <button key={name} type="button" onClick={run}>
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
