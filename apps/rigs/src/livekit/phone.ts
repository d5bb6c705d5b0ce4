import { browserSource } from '@faultline/adapters/browser';
import { livekitSource } from '@faultline/adapters/livekit';
import { createCallStore } from '@faultline/core';
import { DefaultReconnectPolicy, Room } from 'livekit-client';
import type { Phone } from '../page/phone.ts';
import { plain } from '../page/plain/plainScreen.ts';
import { recorded } from '../page/recorded.ts';
import { isStudio } from '../page/watch/isStudio.ts';
import { watched } from '../page/watch/watched.ts';
import { plainLivekit } from './plain.ts';
import words from './words.json';

/** What the address of the call page says. */
export interface Settings {
  /** Where the server listens, `ws://127.0.0.1:…`. */
  readonly url: string;
  /** The first token; the one for joining again is always good. */
  readonly token: string;
  /** How often the SDK tries to come back; null: as often as it likes. */
  readonly retries: number | null;
}

/** Reads the settings of a page address, e.g. `/?url=ws://127.0.0.1:4000&retries=2`. */
export function settingsOf(address: string): Settings {
  const { searchParams: query } = new URL(address);
  const retries = query.get('retries');
  return {
    url: query.get('url') ?? 'ws://127.0.0.1:1',
    token: query.get('token') ?? 'good',
    retries: retries === null ? null : Number(retries),
  };
}

/** A room on the real SDK, with its store connected before the room. */
export function createPhone({ url, token, retries }: Settings): Phone {
  const room = new Room({
    ...(retries === null
      ? {}
      : { reconnectPolicy: new DefaultReconnectPolicy(Array.from({ length: retries }, () => 300)) }),
  });
  const enter = (withToken: string) =>
    room.connect(url, withToken, { websocketTimeout: 3_000, peerConnectionTimeout: 4_000 });
  const source = livekitSource(room, { ...recorded('livekit-client'), join: () => enter('good') });
  const store = createCallStore(watched(source, browserSource({ devices: ['microphone'] })));
  store.connect();
  if (isStudio) plainLivekit(room);
  const leave = () => {
    store.closing();
    void room.disconnect();
  };
  const speak = (isOn: boolean) =>
    room.localParticipant
      .setMicrophoneEnabled(isOn)
      .catch((error: unknown) => source.report(error, 'microphone'));
  return {
    store,
    sourceId: source.id,
    connect: () =>
      void enter(token).catch((error: unknown) => {
        plain.failed(error);
        source.report(error);
      }),
    disconnect: leave,
    hangUp: leave,
    async toggleCamera() {
      const { localParticipant } = room;
      try {
        const sent = await localParticipant.setCameraEnabled(!localParticipant.isCameraEnabled);
        return localParticipant.isCameraEnabled ? (sent?.track?.mediaStream ?? null) : null;
      } catch (error) {
        source.report(error, 'camera');
        throw error;
      }
    },
    async switchMicrophone(_, deviceId) {
      await room.switchActiveDevice('audioinput', deviceId);
    },
    // In the playground one button turns the microphone on and off; a test turns it on.
    ...(isStudio
      ? {
          isMuted: () => !room.localParticipant.isMicrophoneEnabled,
          async toggleMute() {
            await speak(!room.localParticipant.isMicrophoneEnabled);
            return !room.localParticipant.isMicrophoneEnabled;
          },
        }
      : { more: { [words.speak]: () => void speak(true) } }),
  };
}
