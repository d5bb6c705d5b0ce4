import { useDeviceList } from '@faultline/hooks';

/** A choice of microphones that follows what is plugged in. Names are hidden until the microphone was allowed once. */
export const Microphones = ({ choose }: { readonly choose: (deviceId: string) => void }) => (
  <label>
    Microphone
    <select onChange={({ target }) => choose(target.value)}>
      {useDeviceList('audioinput').map(({ deviceId, label }, at) => (
        <option key={deviceId} value={deviceId}>
          {label || `Microphone ${at + 1}`}
        </option>
      ))}
    </select>
  </label>
);
