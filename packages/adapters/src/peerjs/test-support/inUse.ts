import type { SourceClock } from '../../kit/source/sourceBase.ts';
import { createEmitter } from '../../kit/replay/emitter.ts';
import { createKept, type AdapterUnderTest, type AdapterInUse } from '../../test-support/adapterInUse.ts';
import { peerjsSource } from '../source.ts';

function create(clock: SourceClock): AdapterInUse {
  const socket = createEmitter();
  const peer = createEmitter({
    open: true,
    disconnected: false,
    destroyed: false,
    socket,
    reconnect: () => undefined,
  });
  const kept = createKept((connectionId) =>
    createEmitter({
      connectionId,
      peer: connectionId,
      open: false,
      options: { _payload: {} },
      peerConnection: createEmitter({ connectionState: 'new' }),
      dataChannel: { readyState: 'closed' },
      close: () => undefined,
    }),
  );
  const source = peerjsSource(peer, { clock, getUserMedia: () => Promise.resolve() });
  return {
    source,
    targets: () => [peer, socket, ...kept.all(), ...kept.all().map(({ peerConnection }) => peerConnection)],
    begin(id) {
      const call = kept.begin(id);
      peer.emit('call', call);
      call.emit('stream');
    },
    end: (id) => kept.get(id).emit('close'),
    fail(name) {
      source.report({ name, type: name, message: name });
      peer.emit('error', { type: name, message: name });
      const call = kept.begin('odd');
      peer.emit('call', call);
      call.emit('error', { type: name, message: name });
      socket.emit('message', { type: name, src: name });
    },
  };
}

/** This adapter, for the tests that run for every adapter. */
export const inUse: readonly AdapterUnderTest[] = [
  {
    name: 'peerjs',
    sdk: 'peerjs',
    create,
    tells: ['error', 'disconnected'],
  },
];
