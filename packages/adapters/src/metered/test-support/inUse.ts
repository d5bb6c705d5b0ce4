import { createEmitter } from '../../kit/replay/emitter.ts';
import type { SourceClock } from '../../kit/source/sourceBase.ts';
import { createKept, type AdapterInUse, type AdapterUnderTest } from '../../test-support/adapterInUse.ts';
import { meteredSource } from '../source.ts';

function create(clock: SourceClock): AdapterInUse {
  const peer = createEmitter({ state: 'joined', client: createEmitter({ state: 'connected' }) });
  const kept = createKept((id) => createEmitter({ id, state: 'connected' }));
  const source = meteredSource({ peer }, { clock });
  return {
    source,
    targets: () => [peer, peer.client, ...kept.all()],
    begin(id) {
      const remote = kept.begin(id);
      peer.emit('peer-joined', { peer: remote });
      remote.emit('state-change', { from: 'connecting', to: 'connected' });
    },
    end: (id) => peer.emit('peer-left', { peer: kept.get(id) }),
    fail(name) {
      source.report({ name, code: name });
      peer.client.emit('server-error', { code: name });
      peer.emit('error', { err: { name } });
    },
  };
}

/** This adapter, for the tests that run for every adapter. */
export const inUse: readonly AdapterUnderTest[] = [
  {
    name: 'metered',
    sdk: 'metered',
    create,
    tells: ['disconnected', 'server-error', 'going-away', 'token-provider-error', 'peer-joined'],
  },
];
