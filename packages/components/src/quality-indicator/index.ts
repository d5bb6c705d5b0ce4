import * as QualityIndicatorParts from './index.parts.ts';

export { QualityIndicator } from './QualityIndicator.tsx';
export type { QualityIndicatorProps } from './QualityIndicator.tsx';
export { qualityIndicatorAttributes } from './quality-indicator.attributes.ts';
export { QualityIndicatorParts };
