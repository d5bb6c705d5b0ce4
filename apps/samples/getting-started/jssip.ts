import { browserSource } from '@faultline/adapters/browser';
import { sipjsLegacySource } from '@faultline/adapters/sipjs/legacy';
import { createCallStore } from '@faultline/core';
import { UA, WebSocketInterface } from 'jssip';
import { fetchSipPassword } from './yourBackend.ts';

const sockets = [new WebSocketInterface('wss://sip.example')];
export const ua = new UA({ sockets, uri: 'sip:ana@sip.example' });
const credentials = async () => ({ password: await fetchSipPassword() });
export const source = sipjsLegacySource(ua, { credentials });
export const store = createCallStore([source, browserSource()]);
store.connect();

credentials()
  .then(({ password }) => ua.set('password', password))
  .catch((error: unknown) => source.report(error))
  .finally(() => ua.start());

export const dial = async (number: string) => ua.call(`sip:${number}@sip.example`);
