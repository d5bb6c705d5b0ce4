import { browserSource } from '@faultline/adapters/browser';
import { opentokSource } from '@faultline/adapters/opentok';
import { createCallStore } from '@faultline/core';
import OT from '@opentok/client';
import { fetchSession, fetchSessionToken } from './yourBackend.ts';

export const source = opentokSource({ OT, token: fetchSessionToken });
export const store = createCallStore([source, browserSource({ devices: ['microphone', 'camera'] })]);
store.connect();

async function join() {
  const { apiKey, sessionId, token } = await fetchSession();
  const session = OT.initSession(apiKey, sessionId);
  source.trackSession(session);
  session.connect(token, source.wrap('Session.connect'));
  return session;
}
export const joining = join();
joining.catch((error: unknown) => source.report(error));

export const speak = () =>
  source.trackPublisher(OT.initPublisher(undefined, {}, source.wrap('OT.initPublisher')));
