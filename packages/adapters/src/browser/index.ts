export { browserCatalogue } from './codes/catalogue.ts';
export type { BrowserCodeId } from './codes/catalogue.ts';
export { browserSource } from './source.ts';
export type { BrowserSource, BrowserSourceOptions, TrackLike } from './source.ts';
export { conditionOfMediaError } from '../kit/read/mediaError.ts';
