import type { CodeFixture } from '@faultline/adapters/fixture';
import { livekitCatalogue } from '@faultline/adapters/livekit';
import { livekitDeveloperWords } from '@faultline/adapters/livekit/developer';
import { livekitFixtures, livekitUnknownFixture } from '@faultline/adapters/livekit/fixtures';
import { meteredCatalogue } from '@faultline/adapters/metered';
import { meteredDeveloperWords } from '@faultline/adapters/metered/developer';
import { meteredFixtures, meteredUnknownFixture } from '@faultline/adapters/metered/fixtures';
import { telnyxCatalogue } from '@faultline/adapters/telnyx';
import { telnyxDeveloperWords } from '@faultline/adapters/telnyx/developer';
import { telnyxFixtures, telnyxUnknownFixture } from '@faultline/adapters/telnyx/fixtures';
import { opentokCatalogue } from '@faultline/adapters/opentok';
import { opentokDeveloperWords } from '@faultline/adapters/opentok/developer';
import { opentokFixtures, opentokUnknownFixture } from '@faultline/adapters/opentok/fixtures';
import { avatarCatalogue } from '@faultline/adapters/avatar';
import { avatarDeveloperWords } from '@faultline/adapters/avatar/developer';
import { avatarFixtures, avatarUnknownFixture } from '@faultline/adapters/avatar/fixtures';
import { sipjsCatalogue } from '@faultline/adapters/sipjs';
import { sipjsDeveloperWords } from '@faultline/adapters/sipjs/developer';
import { sipjsFixtures, sipjsUnknownFixture } from '@faultline/adapters/sipjs/fixtures';
import { twilioCatalogue } from '@faultline/adapters/twilio';
import { twilioDeveloperWords } from '@faultline/adapters/twilio/developer';
import { twilioFixtures, twilioUnknownFixture } from '@faultline/adapters/twilio/fixtures';
import type { Catalogue } from '@faultline/core';

/** What a code says to the developer of an app. */
export interface DeveloperWords {
  readonly happened: string;
  readonly sdkDoes: string;
  readonly fix: string;
}

/** Everything about one SDK that is reviewed here. */
export interface ReviewedSdk {
  /** The adapter's folder name. */
  readonly sdk: string;
  readonly title: string;
  readonly catalogue: Catalogue;
  readonly developer: Readonly<Record<string, DeveloperWords>>;
  readonly fixtures: Readonly<Record<string, CodeFixture>>;
  /** A code the catalogue does not know, as a newer SDK might send it. */
  readonly unknown: CodeFixture;
}

export const sdks: readonly ReviewedSdk[] = [
  {
    sdk: 'telnyx',
    title: 'Telnyx',
    catalogue: telnyxCatalogue,
    developer: telnyxDeveloperWords,
    fixtures: telnyxFixtures,
    unknown: telnyxUnknownFixture,
  },
  {
    sdk: 'metered',
    title: 'Metered',
    catalogue: meteredCatalogue,
    developer: meteredDeveloperWords,
    fixtures: meteredFixtures,
    unknown: meteredUnknownFixture,
  },
  {
    sdk: 'livekit',
    title: 'LiveKit',
    catalogue: livekitCatalogue,
    developer: livekitDeveloperWords,
    fixtures: livekitFixtures,
    unknown: livekitUnknownFixture,
  },
  {
    sdk: 'opentok',
    title: 'OpenTok',
    catalogue: opentokCatalogue,
    developer: opentokDeveloperWords,
    fixtures: opentokFixtures,
    unknown: opentokUnknownFixture,
  },
  {
    sdk: 'avatar',
    title: 'Avatar',
    catalogue: avatarCatalogue,
    developer: avatarDeveloperWords,
    fixtures: avatarFixtures,
    unknown: avatarUnknownFixture,
  },
  {
    sdk: 'sipjs',
    title: 'SIP.js',
    catalogue: sipjsCatalogue,
    developer: sipjsDeveloperWords,
    fixtures: sipjsFixtures,
    unknown: sipjsUnknownFixture,
  },
  {
    sdk: 'twilio',
    title: 'Twilio',
    catalogue: twilioCatalogue,
    developer: twilioDeveloperWords,
    fixtures: twilioFixtures,
    unknown: twilioUnknownFixture,
  },
];

/** The SDK that a code id belongs to. */
export const sdkOf = (code: string): ReviewedSdk | undefined =>
  sdks.find(({ sdk }) => code.startsWith(`${sdk}/`));
