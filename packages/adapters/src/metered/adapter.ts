import type { Adapter } from '../kit/codes/descriptor.ts';
import { meteredCatalogue } from './codes/catalogue.ts';
import { meteredDeveloperWords } from './codes/developer.ts';
import { meteredFixtures, meteredUnknownFixture } from './codes/fixtures.ts';
import { meteredReplays } from './replay.ts';
import { writeMetered } from './write.ts';

/** The description of this adapter, for tools. */
export const meteredAdapter: Adapter = {
  sdk: 'metered',
  title: 'Metered',
  doors: { metered: 'meteredSource' },
  catalogue: meteredCatalogue,
  developer: meteredDeveloperWords,
  fixtures: meteredFixtures,
  unknown: meteredUnknownFixture,
  replays: meteredReplays,
  writes: { '@metered-ca/realtime': writeMetered },
};
