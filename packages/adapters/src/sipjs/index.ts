export { sipjsCatalogue } from './catalogue.ts';
export type { SipjsCodeId } from './catalogue.ts';
export { reconnectSipjs } from './reconnect.ts';
export type { ReconnectSipjsOptions, SipjsReconnecting } from './reconnect.ts';
export { sipjsSource } from './source.ts';
export type { SipjsSource, SipjsSourceOptions } from './source.ts';
export type {
  PeerConnectionLike,
  SipjsCredentials,
  SipjsRegistererLike,
  SipjsRequestDelegate,
  SipjsSessionLike,
  SipjsUserAgentLike,
} from './sdk.ts';
