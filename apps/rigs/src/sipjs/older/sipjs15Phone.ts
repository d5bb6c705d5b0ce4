import { browserSource } from '@faultline/adapters/browser';
import { sipjsLegacySource } from '@faultline/adapters/sipjs/legacy';
import { createCallStore } from '@faultline/core';
import { UA, type InviteClientContext, type InviteServerContext } from 'sip.js-0.15';
import type { Phone } from '../../page/phone.ts';
import type { Settings } from '../settings.ts';

const media = { sessionDescriptionHandlerOptions: { constraints: { audio: true, video: false } } };

/** A phone on the real sip.js 0.15.11, which connects again by itself. */
export function createSipjs15Phone({ server, user, password, late }: Settings): Phone {
  const sessions = new Map<string, InviteClientContext | InviteServerContext>();
  const ua = new UA({
    uri: `${user}@localhost`,
    authorizationUser: user,
    password,
    transportOptions: { wsServers: [server], reconnectionTimeout: 1, maxReconnectionAttempts: 20 },
    sessionDescriptionHandlerFactoryOptions: {
      peerConnectionOptions: { iceCheckingTimeout: 500, rtcConfiguration: { iceServers: [] } },
    },
    log: { builtinEnabled: false },
    autostart: false,
  });
  const source = sipjsLegacySource(ua, { credentials: () => ({ password: 'secret' }) });
  const store = createCallStore([source, browserSource({ devices: ['microphone'] })]);
  if (!late) store.connect();
  ua.on('invite', (session: InviteServerContext) => sessions.set(session.id, session));
  let last = '';

  function dial(number: string): void {
    last = number;
    const session = ua.invite(`sip:${number}@localhost`, media);
    sessions.set(session.id, session);
    if (!late) source.track(session);
  }

  return {
    store,
    sourceId: source.id,
    connect: () => void ua.start(),
    disconnect() {
      store.closing();
      ua.stop();
    },
    dial,
    redial: () => dial(last),
    answer(callId) {
      const session = sessions.get(callId);
      if (session && 'accept' in session) session.accept(media);
    },
    hold: (callId, onHold) => void sessions.get(callId)?.[onHold ? 'hold' : 'unhold'](),
    hangUp: (callId) => void sessions.get(callId)?.terminate(),
  };
}
