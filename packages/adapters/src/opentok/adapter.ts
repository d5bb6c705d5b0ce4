import type { Adapter } from '../kit/codes/descriptor.ts';
import { opentokCatalogue } from './codes/catalogue.ts';
import { opentokDeveloperWords } from './codes/developer.ts';
import { opentokFixtures, opentokUnknownFixture } from './codes/fixtures.ts';
import { opentokReplays } from './replay.ts';
import { writeOpentok } from './write.ts';

/** The description of this adapter, for tools. */
export const opentokAdapter: Adapter = {
  sdk: 'opentok',
  title: 'OpenTok',
  doors: { opentok: 'opentokSource' },
  catalogue: opentokCatalogue,
  developer: opentokDeveloperWords,
  fixtures: opentokFixtures,
  unknown: opentokUnknownFixture,
  replays: opentokReplays,
  writes: { '@opentok/client': writeOpentok, '@vonage/client-sdk-video': writeOpentok },
};
