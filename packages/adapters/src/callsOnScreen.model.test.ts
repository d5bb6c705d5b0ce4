import { callDoors } from './test-support/callDoors/index.ts';
import { lie } from './test-support/callStory/lies.ts';
import { ofHolds } from './test-support/callStory/ofHolds.ts';
import { ofOneCall } from './test-support/callStory/ofOneCall.ts';
import { ofTransfers } from './test-support/callStory/ofTransfers.ts';
import { ofTwoCalls } from './test-support/callStory/ofTwoCalls.ts';
import { atFirst } from './test-support/callStory/truth.ts';
import { walkedOnScreen } from './test-support/walkedOnScreen.ts';

walkedOnScreen('calls', callDoors, {
  atFirst,
  happenings: { ...ofOneCall, ...ofHolds, ...ofTransfers, ...ofTwoCalls },
  lie,
});
