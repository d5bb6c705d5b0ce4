export { browserCatalogue } from './catalogue.ts';
export type { BrowserCodeId } from './catalogue.ts';
export { browserSource } from './source.ts';
export type { BrowserSource, BrowserSourceOptions, TrackLike } from './source.ts';
export { conditionOfMediaError } from '../kit/mediaError.ts';
