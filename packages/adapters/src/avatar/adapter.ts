import type { Adapter } from '../kit/codes/descriptor.ts';
import { avatarCatalogue } from './codes/catalogue.ts';
import { avatarDeveloperWords } from './codes/developer.ts';
import { avatarFixtures, avatarUnknownFixture } from './codes/fixtures.ts';
import { avatarReplays } from './replay.ts';
import { writeAvatar } from './write.ts';

/** The description of this adapter, for tools. */
export const avatarAdapter: Adapter = {
  sdk: 'avatar',
  title: 'Avatar',
  doors: { avatar: 'avatarSource' },
  catalogue: avatarCatalogue,
  developer: avatarDeveloperWords,
  fixtures: avatarFixtures,
  unknown: avatarUnknownFixture,
  replays: avatarReplays,
  writes: { 'avatarkit-server': writeAvatar },
};
