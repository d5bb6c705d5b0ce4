import { createEmitter } from '../../kit/replay/emitter.ts';
import type { SourceClock } from '../../kit/source/sourceBase.ts';
import { createKept, type AdapterInUse, type AdapterUnderTest } from '../../test-support/adapterInUse.ts';
import { twilioSource } from '../source.ts';

function create(clock: SourceClock): AdapterInUse {
  const device = createEmitter({ state: 'registered', token: '', _stream: createEmitter({}) });
  const kept = createKept((id) =>
    createEmitter({ status: () => 'pending', direction: 'INCOMING', parameters: { CallSid: id } }),
  );
  const source = twilioSource(device, { clock, getUserMedia: () => Promise.resolve() });
  return {
    source,
    targets: () => [device, device._stream, ...kept.all()],
    begin(id) {
      const one = kept.begin(id);
      device.emit('incoming', one);
      one.emit('accept');
      one.emit('warning', 'high-rtt');
    },
    end: (id) => kept.get(id).emit('disconnect'),
    fail(name) {
      device.emit('error', { code: name, name });
      kept.begin('odd');
      device.emit('incoming', kept.get('odd'));
      kept.get('odd').emit('warning', name);
    },
  };
}

/** This adapter, for the tests that run for every adapter. */
export const inUse: readonly AdapterUnderTest[] = [
  { name: 'twilio', sdk: 'twilio', create, tells: ['error', 'incoming'] },
];
