import type { Adapter } from '../kit/codes/descriptor.ts';
import { peerjsCatalogue } from './codes/catalogue.ts';
import { peerjsDeveloperWords } from './codes/developer.ts';
import { peerjsFixtures, peerjsUnknownFixture } from './codes/fixtures.ts';
import { peerjsReplays } from './replay.ts';
import { writePeerjs } from './write.ts';

/** The description of this adapter, for tools. */
export const peerjsAdapter: Adapter = {
  sdk: 'peerjs',
  title: 'PeerJS',
  doors: { peerjs: 'peerjsSource' },
  catalogue: peerjsCatalogue,
  developer: peerjsDeveloperWords,
  fixtures: peerjsFixtures,
  unknown: peerjsUnknownFixture,
  replays: peerjsReplays,
  writes: { peerjs: writePeerjs },
};
