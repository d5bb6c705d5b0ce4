export { buildPage } from './buildPage.ts';
export { refusal, startGateway } from './gateway/index.ts';
export type { Gateway } from './gateway/index.ts';
export { startPageServer } from './pageServer.ts';
export type { PageServer } from './pageServer.ts';
