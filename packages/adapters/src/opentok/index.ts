export { opentokCatalogue } from './codes/catalogue.ts';
export type { OpentokCodeId } from './codes/catalogue.ts';
export { opentokSource } from './source.ts';
export type { OpentokErrorContext, OpentokSource, OpentokSourceOptions } from './source.ts';
export type {
  OpentokEmitterLike,
  OpentokLike,
  OpentokPublisherLike,
  OpentokSessionLike,
  OpentokSubscriberLike,
} from './sdk.ts';
export { writeOpentok } from './write.ts';
