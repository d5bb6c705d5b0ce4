import type { Call as Call225, TelnyxRTC as Telnyx225 } from 'telnyx-webrtc-2.25';
import type { Call as Call226, TelnyxRTC as Telnyx226 } from 'telnyx-webrtc-2.26';
import type { Call as Call227, TelnyxRTC as Telnyx227 } from '@telnyx/webrtc';
import type { TelnyxCallLike, TelnyxClientLike, TelnyxStaticLike } from './sdk.ts';

/** Does not compile unless the real class of each version fits what the adapter expects. */
type Fits<Real extends Like, Like> = Real;

export type Clients = [
  Fits<Telnyx225, TelnyxClientLike>,
  Fits<Telnyx226, TelnyxClientLike>,
  Fits<Telnyx227, TelnyxClientLike>,
];

export type Calls = [
  Fits<Call225, TelnyxCallLike>,
  Fits<Call226, TelnyxCallLike>,
  Fits<Call227, TelnyxCallLike>,
];

export type Statics = [
  Fits<typeof Telnyx225, TelnyxStaticLike>,
  Fits<typeof Telnyx226, TelnyxStaticLike>,
  Fits<typeof Telnyx227, TelnyxStaticLike>,
];
