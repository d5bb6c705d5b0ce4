import { createEmitter } from '../../kit/replay/emitter.ts';
import type { SourceClock } from '../../kit/source/sourceBase.ts';
import { createKept, type AdapterInUse, type AdapterUnderTest } from '../../test-support/adapterInUse.ts';
import { opentokSource } from '../source.ts';

function create(clock: SourceClock): AdapterInUse {
  const connection = { connectionId: 'me' };
  const sessionOf = createEmitter({ connection, currentState: 'connected' });
  const OT = createEmitter({});
  const kept = createKept((id) => createEmitter({ stream: { name: id } }));
  const source = opentokSource({ OT, session: sessionOf, clock, permission: () => 'prompt' });
  return {
    source,
    targets: () => [sessionOf, OT, ...kept.all()],
    begin(id) {
      connection.connectionId = id;
      const publisher = kept.begin(id);
      source.trackPublisher(publisher);
      publisher.emit('streamCreated', {});
    },
    end: (id) => kept.get(id).emit('destroyed', {}),
    fail(name) {
      source.report({ name, code: name }, { method: name });
      OT.emit('exception', { code: name, title: name });
      const publisher = kept.begin('odd');
      source.trackPublisher(publisher);
      publisher.emit('streamCreated', {});
      publisher.emit('destroyed', { reason: name });
      sessionOf.emit('sessionDisconnected', { reason: name });
      source.report({ name: 'OT_TIMEOUT' }, { method: name });
    },
  };
}

/** This adapter, for the tests that run for every adapter. */
export const inUse: readonly AdapterUnderTest[] = [
  { name: 'opentok', sdk: 'opentok', create, tells: ['sessionDisconnected', 'sessionReconnecting'] },
];
