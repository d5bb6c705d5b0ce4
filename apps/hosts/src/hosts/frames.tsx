import { conditionOfMediaError } from '@faultline/adapters/kit';
import { useEffect, useState } from 'react';
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

/**
 * A call page that asks for the microphone, or for the camera with it, again when the person wants that, and reports the
 * browser's answer as an SDK would: as one about the microphone.
 */
export const Asks: HostPage = ({ kit }) => {
  const [isOn, setOn] = useState(false);
  const ask = async (video = false) => {
    const about = { at: Date.now(), device: 'microphone' } as const;
    try {
      await navigator.mediaDevices.getUserMedia({ audio: true, video });
      setOn(true);
      window.hostPage.send({ ...about, type: 'issueCleared', condition: 'media.' });
    } catch (error) {
      const condition = conditionOfMediaError(error) ?? 'media.captureFailed';
      const more = { condition, code: `app/${condition}`, actions: ['resumeMedia' as const] };
      window.hostPage.send({ ...about, type: 'issueRaised', ...more });
      // The recovery action that asked for it has failed.
      throw error;
    }
  };
  useEffect(() => {
    window.hostPage.resume = () => ask();
  });
  return (
    <>
      {kit}
      <button onClick={() => void ask().catch(() => {})}>{words.open}</button>
      <button onClick={() => void ask(true).catch(() => {})}>{words.both}</button>
      {isOn && <p>{words.on}</p>}
    </>
  );
};
