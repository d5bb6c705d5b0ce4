import { browserSource } from '@faultline/adapters/browser';
import { opentokSource } from '@faultline/adapters/opentok';
import { createCallStore } from '@faultline/core';
import OT from '@opentok/client';
import { fetchSession, fetchSessionToken } from './yourBackend.ts';

const { apiKey, sessionId } = await fetchSession();
export const session = OT.initSession(apiKey, sessionId);
export const source = opentokSource({ OT, session, token: fetchSessionToken });
export const store = createCallStore([source, browserSource({ devices: ['microphone', 'camera'] })]);
store.connect();
session.connect(await fetchSessionToken(), source.wrap('Session.connect'));

export const speak = () =>
  source.trackPublisher(OT.initPublisher(undefined, {}, source.wrap('OT.initPublisher')));
