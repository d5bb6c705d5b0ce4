/** What all the older packages have: events by name. Their own event types differ too much to name them here. */
export interface LegacyEmitterLike {
  on(event: never, listener: never): unknown;
  removeListener(event: never, listener: never): unknown;
}

/** The part of a `UA` of sip.js 0.7 to 0.15, or of JsSIP 3, that is used. */
export interface SipjsLegacyUALike extends LegacyEmitterLike {
  register(...args: never[]): unknown;
}

/** The part of a session of sip.js 0.7 to 0.15, or of JsSIP 3, that is listened to. */
export type SipjsLegacySessionLike = LegacyEmitterLike;

/** The credentials with which a `UA` registers. */
export interface SipjsLegacyCredentials {
  readonly password: string;
}

/** The events of a connection: in sip.js 0.15 of the transport of the `UA`. */
export const transportEvents = [
  'connecting',
  'connected',
  'disconnecting',
  'disconnected',
  'closed',
] as const;

/** The events of a `UA`, including those of its connection. */
export const connectionEvents = [
  ...transportEvents,
  'registered',
  'unregistered',
  'registrationFailed',
] as const;

/** The events of a session, of either package. */
export const sessionEvents = [
  'progress',
  'accepted',
  'confirmed',
  'cancel',
  'bye',
  'rejected',
  'failed',
  'terminated',
  'ended',
  'getusermediafailed',
  'hold',
  'unhold',
  'reinvite',
  'reinviteAccepted',
  'reinviteFailed',
] as const;

export type LegacyConnectionEvent = (typeof connectionEvents)[number];
export type LegacySessionEvent = (typeof sessionEvents)[number];
