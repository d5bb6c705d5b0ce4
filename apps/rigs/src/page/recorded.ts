import { createRecorder, writeOf, type Recorder } from '@faultline/testing';
import adapters from '../../../../packages/adapters/package.json';
import rigs from '../../package.json';

declare global {
  interface Window {
    /** What is recorded of the page's SDK. */
    faultlineRecording?: Recorder;
  }
}

/** For the options of a page's source: with `?record` in its address, all that the source hears is written down. */
export function recorded(
  sdk: keyof typeof rigs.dependencies | 'webrtc',
  options: object = {},
): Pick<Recorder, 'tap'> | object {
  if (!new URLSearchParams(window.location.search).has('record')) return {};
  // Without an SDK it is this package itself that is recorded.
  const version = sdk === 'webrtc' ? adapters.version : rigs.dependencies[sdk];
  const recorder = createRecorder({ sdk, version, options, write: writeOf(sdk, version) });
  window.faultlineRecording = recorder;
  return { tap: recorder.tap };
}
