export { startGateway } from './gateway.ts';
export type { Gateway } from './gateway.ts';
export { refusal } from './protocol.ts';
