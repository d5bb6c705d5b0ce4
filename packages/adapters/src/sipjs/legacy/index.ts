export { sipjsLegacySource } from './source.ts';
export type { SipjsLegacySource, SipjsLegacySourceOptions } from './source.ts';
export type { SipjsLegacyCredentials, SipjsLegacySessionLike, SipjsLegacyUALike } from './sdk.ts';
export { writeLegacy as writeSipjsLegacy } from '../write.ts';
