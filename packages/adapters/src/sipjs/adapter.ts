import type { Adapter } from '../kit/codes/descriptor.ts';
import { sipjsCatalogue } from './codes/catalogue.ts';
import { sipjsDeveloperWords } from './codes/developer.ts';
import { sipjsFixtures, sipjsUnknownFixture } from './codes/fixtures.ts';
import { sipjsReplays, sipjsWrites } from './replay.ts';

/** The description of this adapter, for tools. */
export const sipjsAdapter: Adapter = {
  sdk: 'sipjs',
  title: 'SIP.js',
  doors: { sipjs: 'sipjsSource', 'sipjs/legacy': 'sipjsLegacySource' },
  catalogue: sipjsCatalogue,
  developer: sipjsDeveloperWords,
  fixtures: sipjsFixtures,
  unknown: sipjsUnknownFixture,
  replays: sipjsReplays,
  writes: sipjsWrites,
};
