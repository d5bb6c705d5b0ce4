import type { Adapter } from '../kit/codes/descriptor.ts';
import { webrtcCatalogue } from './codes/catalogue.ts';
import { webrtcDeveloperWords } from './codes/developer.ts';
import { webrtcFixtures, webrtcUnknownFixture } from './codes/fixtures.ts';
import { webrtcReplays } from './replay.ts';
import { writeWebrtc } from './write.ts';

/** The description of this adapter, for tools. */
export const webrtcAdapter: Adapter = {
  sdk: 'webrtc',
  title: 'WebRTC',
  doors: { webrtc: 'webrtcSource' },
  catalogue: webrtcCatalogue,
  developer: webrtcDeveloperWords,
  fixtures: webrtcFixtures,
  unknown: webrtcUnknownFixture,
  replays: webrtcReplays,
  writes: { webrtc: writeWebrtc },
};
