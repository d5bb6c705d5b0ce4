import type { CallPageDriver } from '../openPages.ts';
import { livekit } from './scenarios/livekit.ts';
import { metered } from './scenarios/metered.ts';
import { peerjs, sipjs, telnyx } from './scenarios/others.ts';
import { twilio } from './scenarios/twilio.ts';
import { webrtc } from './scenarios/webrtc.ts';
import type { Recordable } from './stage.ts';

/** What can be recorded, by SDK. */
export const recordables = {
  peerjs,
  telnyx,
  sipjs,
  livekit,
  twilio,
  metered,
  webrtc,
} as unknown as Readonly<Record<string, Recordable<CallPageDriver>>>;
