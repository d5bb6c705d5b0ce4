export { CallPage } from './CallPage.tsx';
export { createPhone } from './phone.ts';
export type { Phone } from './phone.ts';
export { lendRemoteParty } from './remoteParty.ts';
export { settingsOf } from './settings.ts';
