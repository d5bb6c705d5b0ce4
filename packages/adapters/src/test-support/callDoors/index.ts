import type { CallDoor, SipDoor } from './door.ts';
import { peerjs, webrtc } from './pages.ts';
import { jssip, sipjs, sipjs015 } from './sipjs.ts';
import { telnyx } from './telnyx.ts';
import { twilio } from './twilio.ts';

export type { CallDoor, End, Play, SipDoor } from './door.ts';

/**
 * How each SDK that carries SIP tells its calls, in the events of recordings: one way to play the same call on every door. By the npm
 * name of the SDK, and its version where it speaks otherwise.
 */
export const sipDoors: Readonly<Record<string, SipDoor>> = {
  'sip.js': sipjs,
  'sip.js@0.15': sipjs015,
  jssip,
  '@telnyx/webrtc': telnyx,
  '@twilio/voice-sdk': twilio,
};

/** All whose calls are of two people. */
export const callDoors: Readonly<Record<string, CallDoor & Partial<SipDoor>>> = {
  ...sipDoors,
  webrtc,
  peerjs,
};
