export { telnyxCatalogue } from './codes/catalogue.ts';
export type { TelnyxCodeId } from './codes/catalogue.ts';
export { telnyxSource } from './source.ts';
export type { TelnyxSource, TelnyxSourceOptions } from './source.ts';
export type {
  PeerConnectionLike,
  TelnyxCallLike,
  TelnyxClientLike,
  TelnyxCredentials,
  TelnyxStaticLike,
} from './sdk.ts';
export { writeTelnyx } from './write.ts';
