import { browserSource } from '@faultline/adapters/browser';
import { twilioSource } from '@faultline/adapters/twilio';
import { createCallStore } from '@faultline/core';
import { Call, Device } from '@twilio/voice-sdk';
import type { Phone } from '../page/phone.ts';
import { recorded } from '../page/recorded.ts';
import { isStudio } from '../page/watch/isStudio.ts';
import { watched } from '../page/watch/watched.ts';
import { plainTwilio, plainTwilioCall } from './plain.ts';
import { silence } from './silence.ts';
import words from './words.json';

/** What the address of the call page says. */
export interface Settings {
  /** Where the server listens, `127.0.0.1:…`. */
  readonly host: string;
  /** The first token; a fresh one is always good. */
  readonly token: string;
  /** How long before its end the SDK tells of a token's expiry. */
  readonly tokenRefreshMs: number;
}

/** Reads the settings of a page address, e.g. `/?host=127.0.0.1:4000&token=expired`. */
export function settingsOf(address: string): Settings {
  const { searchParams: query } = new URL(address);
  return {
    host: query.get('host') ?? '127.0.0.1:1',
    token: query.get('token') ?? 'good',
    tokenRefreshMs: Number(query.get('refresh') ?? 10_000),
  };
}

/** Silence in place of every sound of the SDK's own, which it would fetch from its maker. */
const sounds = Object.fromEntries(Object.values(Device.SoundName).map((name) => [name, silence]));

function createDevice({ host, token, tokenRefreshMs }: Settings): Device {
  // `chunderw` and `publishEvents` are read at run time and are missing in the SDK's public type (2.18.5).
  const options = {
    chunderw: host,
    publishEvents: false,
    disableAudioContextSounds: true,
    sounds,
    tokenRefreshMs,
    codecPreferences: [Call.Codec.Opus, Call.Codec.PCMU],
  };
  return new Device(token, options);
}

/** A phone on the real SDK, with its store connected before the device. */
export function createPhone(settings: Settings): Phone {
  const device = createDevice(settings);
  const source = twilioSource(device, { ...recorded('@twilio/voice-sdk'), credentials: () => 'good' });
  const store = createCallStore(watched(source, browserSource({ devices: ['microphone'] })));
  store.connect();
  if (isStudio) plainTwilio(device);
  let live: Call | null = null;
  let last = '';
  const hold = (call: Call) => {
    live = call;
    if (isStudio) plainTwilioCall(call);
  };
  device.on('incoming', (call: Call) => {
    last = call.parameters['From'] ?? last;
    hold(call);
  });
  const dial = (number: string) => {
    last = number;
    source.track(device.connect({ params: { To: number } })).then(hold, () => undefined);
  };
  return {
    store,
    sourceId: source.id,
    // It stays open while the service cannot be reached, and events tell the rest.
    connect: () => void device.register().catch(() => undefined),
    disconnect() {
      store.closing();
      device.destroy();
    },
    dial,
    firstNumber: '+15550200',
    redial: () => dial(last),
    answer: () => live?.accept(),
    hangUp() {
      if (live?.status() === 'pending') live.reject();
      else live?.disconnect();
    },
    toggleMute() {
      live?.mute(!live.isMuted());
      return live?.isMuted() ?? false;
    },
    async switchMicrophone(_, deviceId) {
      await device.audio?.setInputDevice(deviceId);
    },
    ...(isStudio && {
      more: { [words.trust]: () => void window.open(`https://${settings.host}/`) },
    }),
  };
}
