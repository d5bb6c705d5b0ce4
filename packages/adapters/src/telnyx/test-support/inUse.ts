import { createEmitter } from '../../kit/replay/emitter.ts';
import type { SourceClock } from '../../kit/source/sourceBase.ts';
import type { AdapterInUse, AdapterUnderTest } from '../../test-support/adapterInUse.ts';
import { telnyxSource } from '../source.ts';

function create(clock: SourceClock): AdapterInUse {
  const client = createEmitter({ options: {}, sessionid: 's' });
  const TelnyxRTC = createEmitter({});
  const source = telnyxSource(client, { clock, TelnyxRTC, getUserMedia: () => Promise.resolve() });
  const update = (id: string, state: string) =>
    client.emit('telnyx.notification', { type: 'callUpdate', call: { id, state, direction: 'inbound' } });
  return {
    source,
    targets: () => [client],
    calls: { TelnyxRTC: (payload) => TelnyxRTC.emit('telnyx.error', payload) },
    begin(id) {
      update(id, 'ringing');
      client.emit('telnyx.error', { callId: id, error: { code: 44001 } });
      update(id, 'active');
    },
    end: (id) => update(id, 'hangup'),
    fail(name) {
      for (const error of [{ code: name }, { name }, { code: 42003, originalError: { name } }])
        client.emit('telnyx.error', { error, type: name });
      client.emit('telnyx.notification', { type: name });
      client.emit('telnyx.notification', { type: 'callUpdate', call: { id: 'odd', state: name } });
    },
  };
}

/** This adapter, for the tests that run for every adapter. */
export const inUse: readonly AdapterUnderTest[] = [
  {
    name: 'telnyx',
    sdk: 'telnyx',
    create,
    tells: ['telnyx.error', 'telnyx.warning', 'telnyx.notification', 'telnyx.socket.close', 'telnyx.ready'],
  },
];
