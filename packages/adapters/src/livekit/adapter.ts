import type { Adapter } from '../kit/codes/descriptor.ts';
import { livekitCatalogue } from './codes/catalogue.ts';
import { livekitDeveloperWords } from './codes/developer.ts';
import { livekitFixtures, livekitUnknownFixture } from './codes/fixtures.ts';
import { livekitReplays } from './replay.ts';
import { writeLivekit } from './write.ts';

/** The description of this adapter, for tools. */
export const livekitAdapter: Adapter = {
  sdk: 'livekit',
  title: 'LiveKit',
  doors: { livekit: 'livekitSource' },
  catalogue: livekitCatalogue,
  developer: livekitDeveloperWords,
  fixtures: livekitFixtures,
  unknown: livekitUnknownFixture,
  replays: livekitReplays,
  writes: { 'livekit-client': writeLivekit },
};
