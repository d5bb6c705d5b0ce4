import { DownloadIncident } from '@faultline/components';
import type { Recording } from '@faultline/testing';
import { useId, useState } from 'react';
import { linkTo } from '../../../../storybook/src/player/files/share.ts';
import { askForPanel } from './panel.ts';
import words from './words.json';

/** The browser opens the link at once, so that nothing on a way cuts it off: it may be as long as browsers open, characters. */
const longest = 1_000_000;

function recordingNow(): Recording {
  const recorder = window.faultlineRecording;
  if (!recorder) throw new Error('Nothing is recorded: the source of this page has no recorder.');
  return recorder.recording();
}

/** Opens the player in a new tab; a sentence where that cannot be done. */
async function openPlayer(): Promise<string> {
  try {
    const { player, sdk } = await askForPanel();
    if (player === null) return words['recording.noPlayer'];
    const page = new URL(player, window.location.href).href;
    window.open(
      await linkTo({ name: `${sdk}-playground`, recording: recordingNow() }, page, longest),
      '_blank',
      'noopener',
    );
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What has been recorded, to be kept as a file or looked at in the incident player. */
export function RecordingPanel() {
  const id = useId();
  const [said, setSaid] = useState('');
  return (
    <section aria-labelledby={id} className="studio-recording">
      <h2 id={id}>{words.recording}</h2>
      <p className="studio-quiet">{words['recording.intro']}</p>
      <div className="call-row">
        <DownloadIncident recording={recordingNow} />
        <button type="button" onClick={() => void openPlayer().then(setSaid)}>
          {words['recording.open']}
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
