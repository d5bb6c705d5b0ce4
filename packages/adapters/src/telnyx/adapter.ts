import type { Adapter } from '../kit/codes/descriptor.ts';
import { telnyxCatalogue } from './codes/catalogue.ts';
import { telnyxDeveloperWords } from './codes/developer.ts';
import { telnyxFixtures, telnyxUnknownFixture } from './codes/fixtures.ts';
import { telnyxReplays } from './replay.ts';
import { writeTelnyx } from './write.ts';

/** The description of this adapter, for tools. */
export const telnyxAdapter: Adapter = {
  sdk: 'telnyx',
  title: 'Telnyx',
  doors: { telnyx: 'telnyxSource' },
  catalogue: telnyxCatalogue,
  developer: telnyxDeveloperWords,
  fixtures: telnyxFixtures,
  unknown: telnyxUnknownFixture,
  replays: telnyxReplays,
  writes: { '@telnyx/webrtc': writeTelnyx },
};
