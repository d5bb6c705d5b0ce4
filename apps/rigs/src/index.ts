export { buildPage } from './buildPage.ts';
export { refusal, startGateway } from './gateway/index.ts';
export type { Gateway } from './gateway/index.ts';
export { launchChromium } from './launchChromium.ts';
export { startPageServer } from './pageServer.ts';
