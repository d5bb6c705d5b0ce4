import * as ReconnectBannerParts from './index.parts.ts';

export { ReconnectBanner } from './ReconnectBanner.tsx';
export type { ReconnectBannerProps } from './ReconnectBanner.tsx';
export { reconnectBannerAttributes } from './reconnect-banner.attributes.ts';
export { ReconnectBannerParts };
