import { browserSource } from '@faultline/adapters/browser';
import { sipjsLegacySource } from '@faultline/adapters/sipjs/legacy';
import { createCallStore } from '@faultline/core';
import { UA, WebSocketInterface } from 'jssip';
import type { RTCSession } from 'jssip/lib/RTCSession';
import type { Phone } from '../../page/phone.ts';
import type { Settings } from '../settings.ts';

const media = { mediaConstraints: { audio: true, video: false }, pcConfig: { iceServers: [] } };

/** A phone on the real JsSIP 3.13.8, which connects again by itself and finds its sessions for everybody. */
export function createJssipPhone({ server, user, password, late }: Settings): Phone {
  const sessions = new Map<string, RTCSession>();
  const ua = new UA({
    sockets: [new WebSocketInterface(server)],
    uri: `sip:${user}@localhost`,
    authorization_user: user,
    password,
    connection_recovery_min_interval: 1,
    connection_recovery_max_interval: 1,
  });
  const source = sipjsLegacySource(ua, { credentials: () => ({ password: 'secret' }) });
  const store = createCallStore([source, browserSource({ devices: ['microphone'] })]);
  if (!late) store.connect();
  ua.on('newRTCSession', ({ session }: { readonly session: RTCSession }) => {
    sessions.set(session.id, session);
  });
  let last = '';

  function dial(number: string): void {
    last = number;
    ua.call(`sip:${number}@localhost`, media);
  }

  return {
    store,
    sourceId: source.id,
    connect: () => ua.start(),
    disconnect() {
      store.closing();
      ua.stop();
    },
    dial,
    redial: () => dial(last),
    answer: (callId) => sessions.get(callId)?.answer(media),
    hold: (callId, onHold) => void sessions.get(callId)?.[onHold ? 'hold' : 'unhold'](),
    hangUp: (callId) => sessions.get(callId)?.terminate(),
  };
}
