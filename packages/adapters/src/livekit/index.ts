export { livekitCatalogue, type LivekitCodeId } from './codes/catalogue.ts';
export type { LivekitRoomLike } from './sdk.ts';
export { livekitSource, type LivekitSource, type LivekitSourceOptions } from './source.ts';
export { writeLivekit } from './write.ts';
