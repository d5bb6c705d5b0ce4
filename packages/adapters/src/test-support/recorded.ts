import {
  createRecorder,
  readRecording,
  replay,
  writeOf,
  type Recorder,
  type Recording,
} from '@faultline/testing';

/** What is recorded while a recording is played, and what the store then knows. */
export function recorded(given: Recording) {
  let recorder: Recorder | undefined;
  const { sdk, version } = given;
  const live = replay(given, (clock) => {
    recorder = createRecorder({ sdk, version, write: writeOf(sdk, version), clock });
    return recorder.tap;
  });
  return { live, recording: readRecording(JSON.parse(JSON.stringify(recorder?.recording()))) };
}
