import type { Invitation, Inviter, Registerer, UserAgent } from 'sip.js';
import type {
  PeerConnectionLike,
  SipjsRegistererLike,
  SipjsRequestDelegate,
  SipjsSessionLike,
  SipjsUserAgentLike,
} from './sdk.ts';

/** Does not compile unless the real class fits what the adapter expects. */
type Fits<Real extends Like, Like> = Real;

type InviteOptions = NonNullable<Parameters<Inviter['invite']>[0]>;
type RegisterOptions = NonNullable<Parameters<Registerer['register']>[0]>;

export type Real = [
  Fits<UserAgent, SipjsUserAgentLike>,
  Fits<Registerer, SipjsRegistererLike>,
  Fits<Inviter, SipjsSessionLike>,
  Fits<Invitation, SipjsSessionLike>,
  Fits<RTCPeerConnection, PeerConnectionLike>,
  Fits<SipjsRequestDelegate, NonNullable<InviteOptions['requestDelegate']>>,
  Fits<SipjsRequestDelegate, NonNullable<RegisterOptions['requestDelegate']>>,
];
