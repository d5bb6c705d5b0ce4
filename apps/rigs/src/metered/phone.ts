import { browserSource } from '@faultline/adapters/browser';
import { meteredSource, type MeteredSource } from '@faultline/adapters/metered';
import { createCallStore, type CallStore } from '@faultline/core';
import { MeteredPeer, SignallingClient } from '@metered-ca/realtime';
import type { Phone } from '../page/phone.ts';
import { plain } from '../page/plain/plainScreen.ts';
import { recorded } from '../page/recorded.ts';
import { microphone } from '../page/sender.ts';
import { isStudio } from '../page/watch/isStudio.ts';
import { watched } from '../page/watch/watched.ts';
import { plainMetered } from './plain.ts';
import type { Settings } from './settings.ts';
import words from './words.json';

const channel = 'room';

/** Options of a client, with tokens that a button can break. */
function createOptions({ url, name, maxAttempts, maxDelayMs, inactivityTimeoutMs, reconnect }: Settings) {
  let broken = false;
  let made = 0;
  return {
    more: {
      [words.breakTokens]: () => void (broken = true),
      [words.mendTokens]: () => void (broken = false),
    },
    options: {
      url,
      tokenProvider: () =>
        broken
          ? Promise.reject(new Error('The endpoint that makes tokens answered 500.'))
          : Promise.resolve(`${name}.${++made}`),
      reconnect: reconnect && {
        initialDelayMs: 200,
        maxDelayMs,
        ...(maxAttempts === null ? {} : { maxAttempts }),
      },
      ...(inactivityTimeoutMs === null ? {} : { inactivityTimeoutMs }),
    },
  };
}

/** A store that listens before anything is connected. */
function startStore(source: MeteredSource, { longAfterMs }: Settings): CallStore {
  const store = createCallStore(watched(source, browserSource()), {
    timing: longAfterMs === null ? {} : { longAfterMs },
  });
  store.connect();
  return store;
}

/** A client alone, subscribed to one channel. */
function createClientPhone(settings: Settings): Phone {
  const { options, more } = createOptions(settings);
  const client = new SignallingClient(options);
  const source = meteredSource({ client }, recorded('@metered-ca/realtime', { kind: 'client' }));
  const store = startStore(source, settings);
  const connect = async () => {
    await client.connect();
    await client.subscribe(channel);
  };
  return {
    store,
    sourceId: source.id,
    connect: () => void connect().catch((error: unknown) => source.report(error)),
    disconnect() {
      store.closing();
      void client.close();
    },
    more,
  };
}

/** A peer that sends its microphone to everybody in the room. */
function createPeerPhone(settings: Settings): Phone {
  const { options, more } = createOptions(settings);
  let stream: MediaStream | null = null;
  const createPeer = () => {
    const fresh = new MeteredPeer(options);
    if (stream) fresh.addStream(stream);
    if (isStudio) plainMetered(fresh);
    fresh.on('peer-joined', ({ peer: remote }) =>
      remote.on('stream-added', ({ stream: sound }) => {
        const element = document.getElementById('remote-sound');
        if (element instanceof HTMLAudioElement) element.srcObject = sound;
      }),
    );
    return fresh;
  };
  let peer = createPeer();
  const source = meteredSource(
    { peer },
    {
      ...recorded('@metered-ca/realtime', { kind: 'peer' }),
      channel,
      newPeer: () => (peer = createPeer()),
    },
  );
  const store = startStore(source, settings);
  const connect = async () => {
    if (!settings.listens) {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      [sent] = stream.getAudioTracks();
      peer.addStream(stream);
    }
    await peer.join(channel);
  };
  let sent: MediaStreamTrack | undefined;
  const replaceWith = async (fresh: MediaStreamTrack | undefined) => {
    if (sent && fresh) await peer.replaceTrack(sent, fresh);
    sent = fresh;
  };
  const switchMicrophone = async () => {
    const fresh = await navigator.mediaDevices.getUserMedia({ audio: true });
    await replaceWith(fresh.getAudioTracks()[0]);
  };
  const report = (error: unknown) => {
    plain.failed(error);
    source.report(error, 'microphone');
  };
  return {
    store,
    sourceId: source.id,
    connect: () => void connect().catch(report),
    disconnect() {
      store.closing();
      void peer.close();
    },
    toggleMute() {
      if (sent) sent.enabled = !sent.enabled;
      return sent?.enabled === false;
    },
    switchMicrophone: async (_, deviceId) => replaceWith(await microphone(deviceId)),
    more: {
      ...more,
      [words.switchMicrophone]: () => void switchMicrophone().catch(report),
      [words.breakSending]() {
        for (const remote of peer.remotePeers) remote.pc.close();
      },
    },
  };
}

/** A phone on the real SDK, with its store connected before the client. */
export const createPhone = (settings: Settings): Phone =>
  settings.kind === 'client' ? createClientPhone(settings) : createPeerPhone(settings);
