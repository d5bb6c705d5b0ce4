import { createEmitter } from '../../kit/replay/emitter.ts';
import type { SourceClock } from '../../kit/source/sourceBase.ts';
import type { AdapterInUse, AdapterUnderTest } from '../../test-support/adapterInUse.ts';
import { avatarSource } from '../source.ts';

function create(clock: SourceClock): AdapterInUse {
  const events = createEmitter({ readyState: 1 });
  const source = avatarSource({ events, clock });
  const message = (fields: object) => events.emit('avatar', { data: JSON.stringify({ v: 1, ...fields }) });
  return {
    source,
    targets: () => [events],
    begin: (session_id) => message({ type: 'session', session_id, state: 'open' }),
    end: (session_id) => message({ type: 'session', session_id, state: 'closed' }),
    fail(name) {
      message({ type: 'error', error: { code: name, phase: name } });
      message({ type: 'error', error: { code: 'serverError', server_code: name } });
      message({ type: 'error', [name]: 1, error: { code: 'upstreamError', [name]: 1 } });
    },
  };
}

/** This adapter, for the tests that run for every adapter. */
export const inUse: readonly AdapterUnderTest[] = [
  { name: 'avatar', sdk: 'avatar', create, tells: ['avatar', 'error'] },
];
