export { telnyxCatalogue } from './catalogue.ts';
export type { TelnyxCodeId } from './catalogue.ts';
export { telnyxSource } from './source.ts';
export type { TelnyxSource, TelnyxSourceOptions } from './source.ts';
export type {
  PeerConnectionLike,
  TelnyxCallLike,
  TelnyxClientLike,
  TelnyxCredentials,
  TelnyxStaticLike,
} from './sdk.ts';
