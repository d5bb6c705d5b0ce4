export { sipjsCatalogue } from './codes/catalogue.ts';
export type { SipjsCodeId } from './codes/catalogue.ts';
export { reconnectSipjs } from './modern/reconnect.ts';
export type { ReconnectSipjsOptions, SipjsReconnecting } from './modern/reconnect.ts';
export { sipjsSource } from './modern/source.ts';
export type { SipjsSource, SipjsSourceOptions } from './modern/source.ts';
export type {
  PeerConnectionLike,
  SipjsCredentials,
  SipjsRegistererLike,
  SipjsRequestDelegate,
  SipjsSessionLike,
  SipjsUserAgentLike,
} from './modern/sdk.ts';
export { writeModern as writeSipjs } from './write.ts';
