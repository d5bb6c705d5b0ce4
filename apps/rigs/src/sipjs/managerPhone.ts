import { browserSource } from '@faultline/adapters/browser';
import { sipjsSource } from '@faultline/adapters/sipjs';
import { createCallStore } from '@faultline/core';
import { Invitation, UserAgent, Web } from 'sip.js';
import type { Phone } from '../page/phone.ts';
import type { Settings } from './settings.ts';

/** A phone on the `SessionManager` of the real sip.js 0.21, which sends every request itself and connects again by itself. */
export function createManagerPhone({ server, user, password }: Settings): Phone {
  const manager = new Web.SessionManager(server, {
    aor: `sip:${user}@localhost`,
    reconnectionDelay: 1,
    reconnectionAttempts: 20,
    userAgentOptions: {
      authorizationUsername: user,
      authorizationPassword: password,
      logBuiltinEnabled: false,
      sessionDescriptionHandlerFactoryOptions: {
        iceGatheringTimeout: 500,
        peerConnectionConfiguration: { iceServers: [] },
      },
    },
    delegate: { onCallCreated: (session) => void source.track(session) },
  });
  const source = sipjsSource(manager.userAgent);
  const store = createCallStore([source, browserSource({ devices: ['microphone'] })]);
  store.connect();
  let last = '';
  const report = (error: unknown) => source.report(error);
  const session = () => manager.managedSessions[0]?.session;

  async function connect(): Promise<void> {
    await manager.connect();
    await manager.register();
  }
  const dial = (number: string) => {
    last = number;
    if (UserAgent.makeURI(`sip:${number}@localhost`))
      void manager.call(`sip:${number}@localhost`).catch(report);
  };
  return {
    store,
    sourceId: source.id,
    connect: () => void connect().catch(report),
    disconnect() {
      store.closing();
      void manager.disconnect();
    },
    dial,
    redial: () => dial(last),
    answer() {
      const one = session();
      if (one instanceof Invitation) void manager.answer(one).catch(report);
    },
    hold(_, onHold) {
      const one = session();
      if (one) void manager[onHold ? 'hold' : 'unhold'](one).catch(report);
    },
    hangUp() {
      const one = session();
      if (one) void manager.hangup(one).catch(report);
    },
  };
}
