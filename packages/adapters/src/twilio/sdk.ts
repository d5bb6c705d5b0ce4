/** An emitter of this SDK: its events can have several arguments. */
export interface EmitterLike {
  on(event: string, listener: (...args: unknown[]) => void): unknown;
  off(event: string, listener: (...args: unknown[]) => void): unknown;
}

/** The events of a `Device` that are listened to. */
export const deviceEvents = [
  'registering',
  'registered',
  'unregistered',
  'error',
  'tokenWillExpire',
  'incoming',
  'destroyed',
] as const;

/** The events of a `Call` that are listened to. `transportClose` is undocumented, and the only event for some ends. */
export const callEvents = [
  'accept',
  'ringing',
  'reconnecting',
  'reconnected',
  'disconnect',
  'cancel',
  'reject',
  'error',
  'warning',
  'warning-cleared',
  'mute',
  'transportClose',
] as const;

/** The events of a device's signalling that are listened to; it is private to the device (2.18.5). */
export const streamEvents = ['connected', 'close'] as const;

export type DeviceEvent = (typeof deviceEvents)[number];
export type CallEventName = (typeof callEvents)[number];
export type StreamEvent = (typeof streamEvents)[number];

/** The part of a `Call` that is used. */
export interface TwilioCallLike extends EmitterLike {
  status(): string;
  readonly direction: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** What the app passed to `device.connect()`; `To` is shown as the other side. */
  readonly customParameters?: { get(name: string): string | undefined };
  readonly outboundConnectionId?: string;
  isMuted?(): boolean;
  accept?(...args: never[]): void;
}

/** The part of a `Device` that is used. */
export interface TwilioDeviceLike extends EmitterLike {
  readonly state: string;
  readonly token?: string | null;
  /** Incoming calls that nobody has answered yet. */
  readonly calls?: readonly TwilioCallLike[];
  register?(): Promise<unknown>;
  updateToken?(token: string): void;
}
