export { twilioCatalogue, type TwilioCodeId } from './codes/catalogue.ts';
export type { TwilioCallLike, TwilioDeviceLike } from './sdk.ts';
export { twilioSource, type TwilioSource, type TwilioSourceOptions } from './source.ts';
export { writeTwilio } from './write.ts';
