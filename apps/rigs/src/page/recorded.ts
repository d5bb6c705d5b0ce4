import { plainOf } from '@faultline/core';
import { createRecorder, writeOf, type Recorder } from '@faultline/testing';
import adapters from '../../../../packages/adapters/package.json';
import rigs from '../../package.json';
import { isStudio } from './watch/isStudio.ts';
import { sdkEvents } from './watch/watched.ts';

declare global {
  interface Window {
    /** What is recorded of the page's SDK. */
    faultlineRecording?: Recorder;
  }
}

const packages = { ...rigs.dependencies, ...rigs.devDependencies };

// Without an SDK in the page it is our own package that is recorded.
const versionOf = (sdk: keyof typeof packages | 'webrtc' | 'avatarkit-server'): string =>
  sdk === 'webrtc' || sdk === 'avatarkit-server' ? adapters.version : packages[sdk];

/**
 * For the options of a page's source: in the playground, and with `?record` in the address, all that the source hears is
 * written down.
 */
export function recorded(
  sdk: Parameters<typeof versionOf>[0],
  options: object = {},
): Pick<Recorder, 'tap'> | object {
  if (!isStudio && !new URLSearchParams(window.location.search).has('record')) return {};
  const version = versionOf(sdk);
  const writtenBy = writeOf(sdk, version);
  const recorder = createRecorder({
    sdk,
    version,
    options,
    write(heard) {
      const written = writtenBy(heard);
      if (isStudio) for (const { event, payload } of written) sdkEvents.add(event, plainOf(payload));
      return written;
    },
  });
  window.faultlineRecording = recorder;
  return { tap: recorder.tap };
}
