export { meteredCatalogue } from './catalogue.ts';
export type { MeteredCodeId } from './catalogue.ts';
export { meteredSource } from './source.ts';
export type { MeteredObjects, MeteredSource, MeteredSourceOptions } from './source.ts';
export type { MeteredClientLike, MeteredPeerLike, MeteredRemoteLike } from './sdk.ts';
