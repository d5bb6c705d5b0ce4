export { freePort } from './freePort.ts';
export { buildPage } from './buildPage.ts';
export { launchChromium } from './launchChromium.ts';
export { openPages } from './openPages.ts';
export type { CallPageDriver, Pages } from './openPages.ts';
export { startPageServer } from './pageServer.ts';
export type { PageServer, PageServerOptions } from './pageServer.ts';
export { plays } from './plays.ts';
export type { Play } from './stage.ts';
