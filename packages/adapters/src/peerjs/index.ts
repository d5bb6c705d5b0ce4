export { peerjsCatalogue, type PeerjsCodeId } from './codes/catalogue.ts';
export type { PeerjsCallLike, PeerjsPeerLike } from './sdk.ts';
export { peerjsSource, type PeerjsSource, type PeerjsSourceOptions } from './source.ts';
export { writePeerjs } from './write.ts';
