import { browserSource } from '@faultline/adapters/browser';
import { reconnectSipjs, sipjsSource } from '@faultline/adapters/sipjs';
import { createCallStore } from '@faultline/core';
import { Inviter, Registerer, UserAgent } from 'sip.js';
import { sipAccount } from './yourBackend.ts';

export const userAgent = new UserAgent(sipAccount(UserAgent.makeURI));
const registerer = new Registerer(userAgent);
const reconnecting = reconnectSipjs(userAgent, { registerer, requestDelegate: () => source.delegate() });
const source = sipjsSource(userAgent, { registerer, reconnecting });
export const store = createCallStore([source, browserSource()]);
store.connect();
userAgent
  .start()
  .then(() => registerer.register({ requestDelegate: source.delegate() }))
  .catch((error: unknown) => source.report(error));

export function dial(number: string) {
  const target = UserAgent.makeURI(`sip:${number}@sip.example`);
  if (!target) return;
  const inviter = new Inviter(userAgent, target);
  source.track(inviter);
  inviter
    .invite({ requestDelegate: source.delegate({}, inviter) })
    .catch((error: unknown) => source.report(error, inviter.id));
}
