import { createEmitter } from '../../kit/replay/emitter.ts';
import type { SourceClock } from '../../kit/source/sourceBase.ts';
import { createKept, type AdapterInUse, type AdapterUnderTest } from '../../test-support/adapterInUse.ts';
import { webrtcSource } from '../source.ts';

function create(clock: SourceClock): AdapterInUse {
  const newSocket = () => createEmitter({ readyState: 1, close: () => undefined });
  const socket = newSocket();
  const kept = createKept(() =>
    createEmitter({
      connectionState: 'new',
      signalingState: 'stable',
      remoteDescription: {},
      close: () => undefined,
    }),
  );
  const source = webrtcSource({ clock, getUserMedia: () => Promise.resolve() });
  source.socket(socket);
  return {
    source,
    targets: () => [socket, ...kept.all()],
    begin: (id) => void source.track(kept.begin(id), { callId: id, remote: id, direction: 'inbound' }),
    end: (id) => kept.get(id).close(),
    fail(name) {
      source.report({ name, message: name });
      source.ended(source.track(kept.begin(`odd ${name}`)), { reason: name, text: name });
      socket.emit('close', { code: name, reason: name });
    },
  };
}

/** This adapter, for the tests that run for every adapter. */
export const inUse: readonly AdapterUnderTest[] = [
  { name: 'webrtc', sdk: 'webrtc', create, tells: ['open', 'close'] },
];
