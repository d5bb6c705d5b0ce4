import type { Adapter } from '../kit/codes/descriptor.ts';
import { twilioCatalogue } from './codes/catalogue.ts';
import { twilioDeveloperWords } from './codes/developer.ts';
import { twilioFixtures, twilioUnknownFixture } from './codes/fixtures.ts';
import { twilioReplays } from './replay.ts';
import { writeTwilio } from './write.ts';

/** The description of this adapter, for tools. */
export const twilioAdapter: Adapter = {
  sdk: 'twilio',
  title: 'Twilio',
  doors: { twilio: 'twilioSource' },
  catalogue: twilioCatalogue,
  developer: twilioDeveloperWords,
  fixtures: twilioFixtures,
  unknown: twilioUnknownFixture,
  replays: twilioReplays,
  writes: { '@twilio/voice-sdk': writeTwilio },
};
