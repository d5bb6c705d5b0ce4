import { browserSource } from '@faultline/adapters/browser';
import { telnyxSource } from '@faultline/adapters/telnyx';
import { createCallStore } from '@faultline/core';
import { TelnyxRTC, type Call } from '@telnyx/webrtc';
import type { Phone } from '../page/phone.ts';
import { plain } from '../page/plain/plainScreen.ts';
import { recorded } from '../page/recorded.ts';
import { isStudio } from '../page/watch/isStudio.ts';
import { watched } from '../page/watch/watched.ts';
import { plainTelnyx } from './plain.ts';
import type { Settings } from './settings.ts';

/** A token of no worth but its expiry, which the SDK reads. */
function tokenFor(seconds: number): string {
  const claims = { exp: Math.floor(Date.now() / 1_000) + seconds };
  return `e30.${btoa(JSON.stringify(claims)).replace(/={1,2}$/, '')}.none`;
}

function credentialsOf({ password, tokenSeconds }: Settings) {
  return tokenSeconds === null ? { login: 'ada', password } : { login_token: tokenFor(tokenSeconds) };
}

function createClient(settings: Settings): TelnyxRTC {
  const { host, maxReconnectAttempts, recoveryMs, autoReconnect } = settings;
  // `host` is read at run time and is missing in the SDK's public type (2.27.10).
  const options = {
    host,
    ...credentialsOf(settings),
    iceServers: [],
    enableCallReports: false,
    autoReconnect,
    ...(maxReconnectAttempts === null ? {} : { maxReconnectAttempts }),
    ...(recoveryMs === null ? {} : { mediaPermissionsRecovery: { enabled: true, timeout: recoveryMs } }),
  };
  return new TelnyxRTC(options);
}

/** A phone on the real SDK, with its store connected before the client. */
export function createPhone(settings: Settings): Phone {
  const client = createClient(settings);
  client.remoteElement = 'remote-sound';
  const browser = browserSource({ devices: ['microphone'] });
  const source = telnyxSource(client, {
    TelnyxRTC,
    ...recorded('@telnyx/webrtc', client.options),
    credentials: () =>
      credentialsOf({ ...settings, password: 'right', tokenSeconds: settings.tokenSeconds && 3_600 }),
  });
  const store = createCallStore(watched(source, browser), {
    timing: settings.longAfterMs === null ? {} : { longAfterMs: settings.longAfterMs },
  });
  store.connect();
  if (isStudio) plainTelnyx(client);
  let last = '';
  client.on('telnyx.notification', ({ call }: { readonly call?: Call }) => {
    if (call?.state === 'ringing') last = call.options.remoteCallerNumber ?? last;
  });
  const call = (callId: string): Call | undefined => (client.calls as Record<string, Call>)[callId];
  const dial = (number: string) => {
    last = number;
    try {
      client.newCall({ destinationNumber: number, audio: true });
    } catch (error) {
      plain.failed(error);
      source.report(error);
    }
  };
  return {
    store,
    sourceId: source.id,
    connect: () => void client.connect(),
    disconnect() {
      store.closing();
      void client.disconnect();
    },
    dial,
    firstNumber: '+15550200',
    redial: () => dial(last),
    answer: (callId) => void call(callId)?.answer(),
    hold: (callId, onHold) => void call(callId)?.[onHold ? 'hold' : 'unhold'](),
    hangUp: (callId) => void call(callId)?.hangup(),
    toggleMute(callId) {
      const one = call(callId);
      one?.toggleAudioMute();
      return one?.isAudioMuted ?? false;
    },
    async switchMicrophone(callId, deviceId) {
      await call(callId)?.setAudioInDevice(deviceId);
    },
  };
}
