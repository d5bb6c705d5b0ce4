import { createCallStore, type CallSource, type Device } from '@faultline/core';
import { createVirtualClock, replayAdapters, watchScreen } from '@faultline/testing';
import { describe, expect, it } from 'vitest';

type Report = (error: unknown, device: Device) => void;

/** The `report` of each source that can be told of a speaker. */
const ofSource = (source: CallSource) => (source as CallSource & { report: Report }).report;
const doors: Readonly<Record<string, (source: CallSource) => Report>> = {
  webrtc: ofSource,
  peerjs: ofSource,
  'livekit-client': ofSource,
  '@metered-ca/realtime': ofSource,
  '@twilio/voice-sdk': ofSource,
  '@opentok/client': (source) => {
    const { report } = source as CallSource & { report(error: unknown, about: object): void };
    return (error, device) => report(error, { device });
  },
};

/** What `setSinkId` rejects with in Chromium 156: the speaker is gone, is not allowed, or cannot be opened. */
const errors = [
  { name: 'NotFoundError', message: 'Requested device not found' },
  { name: 'NotAllowedError', message: 'No permission to use requested device' },
  { name: 'AbortError', message: 'The operation could not be performed and was aborted' },
];

describe.each(Object.entries(doors))('a speaker that %s was told cannot be used', (sdk, reportOf) => {
  it.each(errors)('is told as a speaker, and nothing has to be allowed for it: $name', (error) => {
    const clock = createVirtualClock(1_000_000);
    const replayed = replayAdapters[sdk]?.({ kind: 'peer' }, clock);
    if (!replayed) throw new Error(`Nobody replays "${sdk}".`);
    const store = createCallStore([replayed.source], { clock });
    const seen = watchScreen(store);
    const stop = store.connect();
    reportOf(replayed.source)(error, 'speaker');
    clock.runTo(clock.now() + 3_000);
    const { banner, prompt, dialog } = seen().screen;
    expect([prompt, dialog]).toEqual([null, null]);
    expect(banner).toMatchObject({ condition: 'media.outputUnavailable', device: 'speaker' });
    stop();
  });
});
