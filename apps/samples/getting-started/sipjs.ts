import { browserSource } from '@faultline/adapters/browser';
import { reconnectSipjs, sipjsSource } from '@faultline/adapters/sipjs';
import { createCallStore } from '@faultline/core';
import { Registerer, UserAgent } from 'sip.js';
import { sipAccount } from './sipAccount.ts';
import { fetchSipPassword } from './yourBackend.ts';

export const userAgent = new UserAgent(sipAccount);
const registerer = new Registerer(userAgent);
const reconnecting = reconnectSipjs(userAgent, { registerer, requestDelegate: () => source.delegate() });
const credentials = async () => ({ authorizationPassword: await fetchSipPassword() });
export const source = sipjsSource(userAgent, { registerer, reconnecting, credentials });
export const store = createCallStore([source, browserSource()]);
store.connect();

credentials()
  .then((fresh) => Object.assign(userAgent.configuration, fresh))
  .catch((error: unknown) => source.report(error))
  .then(() => userAgent.start())
  .then(() => registerer.register({ requestDelegate: source.delegate() }))
  .catch((error: unknown) => source.report(error));
