import { useState } from 'react';
import type { HostPage } from '../page.tsx';
import words from '../words.json';

/** The call page of another site, in a frame with this permission and in one without any. */
export const Frames: HostPage = () => {
  const call = new URL('/?host=Asks', location.href);
  call.hostname = 'localhost';
  return (
    <>
      <iframe title={words.allowed} src={call.href} allow="microphone" width={600} height={300} />
      <iframe title={words.forbidden} src={call.href} width={600} height={300} />
    </>
  );
};

/** A call page that asks for the microphone, and hands on what the browser answers as an SDK would. */
export const Asks: HostPage = ({ kit }) => {
  const [isOn, setOn] = useState(false);
  const ask = () =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => setOn(true),
      ({ name }: DOMException) =>
        window.hostPage.send({
          type: 'issueRaised',
          at: Date.now(),
          code: `app/${name}`,
          condition: 'media.permissionDenied',
          device: 'microphone',
        }),
    );
  return (
    <>
      {kit}
      <button onClick={() => void ask()}>{words.open}</button>
      {isOn && <p>{words.on}</p>}
    </>
  );
};
