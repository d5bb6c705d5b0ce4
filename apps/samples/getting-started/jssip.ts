import { browserSource } from '@faultline/adapters/browser';
import { sipjsLegacySource } from '@faultline/adapters/sipjs/legacy';
import { createCallStore } from '@faultline/core';
import { UA, WebSocketInterface } from 'jssip';
import { sipPassword } from './yourBackend.ts';

export const ua = new UA({
  sockets: [new WebSocketInterface('wss://sip.example')],
  uri: 'sip:ana@sip.example',
  password: sipPassword,
});
export const store = createCallStore([sipjsLegacySource(ua), browserSource()]);
store.connect();
ua.start();
