import { useDeviceList } from '@faultline/hooks';
import { useState } from 'react';
import words from '../words.json';

interface DeviceMenuProps {
  readonly callId: string;
  readonly choose: (callId: string, deviceId: string) => Promise<void>;
}

/** The microphones of this computer. Nothing says which one an SDK has taken by itself, so that none is said to be chosen. */
export function DeviceMenu({ callId, choose }: DeviceMenuProps) {
  const [chosen, setChosen] = useState('');
  // Without a permission they have no name and no id to be chosen by.
  const devices = useDeviceList('audioinput').filter(
    ({ deviceId, label }) => deviceId !== '' && label !== '',
  );
  if (devices.length === 0) return null;
  const change = (deviceId: string) =>
    // What did not work leaves the choice as it was; the SDK or the phone tells why.
    void choose(callId, deviceId).then(
      () => setChosen(deviceId),
      () => undefined,
    );
  return (
    <div className="call-row">
      <label>
        {words.microphone}
        <select value={chosen} onChange={({ target }) => change(target.value)}>
          {chosen === '' && <option value="">{words.microphoneFirst}</option>}
          {devices.map(({ deviceId, label }) => (
            <option key={deviceId} value={deviceId}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
