import type { Call, Device } from '@twilio/voice-sdk';
import type { TwilioCallLike, TwilioDeviceLike } from './sdk.ts';

/** Does not compile unless the real class fits what the adapter expects. */
type Fits<Real extends Like, Like> = Real;

export type Real = [Fits<Device, TwilioDeviceLike>, Fits<Call, TwilioCallLike>];
