import { createEmitter } from '../../kit/replay/emitter.ts';
import type { SourceClock } from '../../kit/source/sourceBase.ts';
import type { AdapterInUse, AdapterUnderTest } from '../../test-support/adapterInUse.ts';
import { livekitSource } from '../source.ts';

function create(clock: SourceClock): AdapterInUse {
  const room = createEmitter({
    state: 'disconnected',
    name: '',
    canPlaybackAudio: true,
    localParticipant: {
      setMicrophoneEnabled: () => Promise.resolve(),
      setCameraEnabled: () => Promise.resolve(),
    },
    remoteParticipants: { size: 1 },
    startAudio: () => Promise.resolve(),
    startVideo: () => Promise.resolve(),
    switchActiveDevice: () => Promise.resolve(),
  });
  const source = livekitSource(room, { clock });
  return {
    source,
    targets: () => [room],
    begin(id) {
      room.name = id;
      room.emit('signalConnected');
      room.emit('connected');
      room.emit('encryptionError', { reason: 1, message: 'x' }, { identity: id });
    },
    end: () => room.emit('disconnected', 1),
    fail(name) {
      room.emit('mediaDevicesError', { name }, name);
      source.report({ name, status: name });
      source.report({ name: 'ConnectionError', reason: 0, status: name });
    },
  };
}

/** This adapter, for the tests that run for every adapter. */
export const inUse: readonly AdapterUnderTest[] = [
  {
    name: 'livekit',
    sdk: 'livekit',
    create,
    tells: ['mediaDevicesError', 'encryptionError', 'trackSubscriptionFailed', 'connectionQualityChanged'],
  },
];
