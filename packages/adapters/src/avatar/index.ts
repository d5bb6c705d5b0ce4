export { avatarCatalogue } from './codes/catalogue.ts';
export type { AvatarCodeId, AvatarErrorCode } from './codes/catalogue.ts';
export { fetchAvatarIncidents, readAvatarError } from './response.ts';
export type { EventSourceLike, OpenChannel, ResponseLike, WebSocketLike } from './sdk.ts';
export { avatarSource } from './source.ts';
export type { AvatarSource, AvatarSourceOptions } from './source.ts';
export { avatarWireVersion, parseAvatarIncidents, readAvatarMessage } from './wire.ts';
export type { AvatarFailure, AvatarMessage, AvatarParty, AvatarPhase, AvatarSession } from './wire.ts';
export { writeAvatar } from './write.ts';
