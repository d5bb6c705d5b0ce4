export { meteredCatalogue } from './codes/catalogue.ts';
export type { MeteredCodeId } from './codes/catalogue.ts';
export { meteredSource } from './source.ts';
export type { MeteredObjects, MeteredSource, MeteredSourceOptions } from './source.ts';
export type { MeteredClientLike, MeteredPeerLike, MeteredRemoteLike } from './sdk.ts';
export { writeMetered } from './write.ts';
