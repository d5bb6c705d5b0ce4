/** What all the older stacks have: events by name. Their own types of them differ too much to name them here. */
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

/** What a `UA` registers with. */
export interface SipjsLegacyCredentials {
  readonly password: string;
}

/** The events of a connection: in sip.js 0.15 of the transport beside the `UA`. */
export const transportEvents = [
  'connecting',
  'connected',
  'disconnecting',
  'disconnected',
  'closed',
] as const;

/** The events of a `UA`, those of its connection included. */
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
