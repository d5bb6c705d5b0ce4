export { startGateway } from './gateway.ts';
export type { Gateway, GatewayOptions } from './gateway.ts';
export { refusal } from './protocol.ts';
export type { Bye, GatewayState, Reattach } from './protocol.ts';
export type { RemoteParty } from './remoteParty.ts';
export type { Behaviour } from './world.ts';
