import { avatarPlay } from './avatar/play.ts';
import { livekitPlay } from './livekit/play.ts';
import { meteredPlay } from './metered/play.ts';
import { opentokPlay } from './opentok/play.ts';
import { peerjsPlay } from './peerjs/play.ts';
import { sipjsPlay } from './sipjs/play.ts';
import { telnyxPlay } from './telnyx/play.ts';
import { twilioPlay } from './twilio/play.ts';
import type { Play } from './stage.ts';
import { webrtcPlay } from './webrtc/play.ts';

/** Every SDK that the playground can run, by the name in its address. */
export const plays: Readonly<Record<string, Play>> = {
  telnyx: telnyxPlay,
  metered: meteredPlay,
  livekit: livekitPlay,
  opentok: opentokPlay,
  avatar: avatarPlay,
  sipjs: sipjsPlay,
  twilio: twilioPlay,
  peerjs: peerjsPlay,
  webrtc: webrtcPlay,
};
