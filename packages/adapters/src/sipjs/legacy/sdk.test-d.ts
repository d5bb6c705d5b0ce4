import type { UA as JssipUA } from 'jssip';
import type { RTCSession } from 'jssip/lib/RTCSession';
import type { InviteClientContext, InviteServerContext, UA } from 'sip.js-0.15';
import type { SipjsLegacySessionLike, SipjsLegacyUALike } from './sdk.ts';

/** The real classes of both packages fit. */
export const fits = (
  ua: UA | JssipUA,
  session: InviteClientContext | InviteServerContext | RTCSession,
): readonly [SipjsLegacyUALike, SipjsLegacySessionLike] => [ua, session];
