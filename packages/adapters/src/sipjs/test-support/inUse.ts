import { createEmitter } from '../../kit/replay/emitter.ts';
import type { SourceClock } from '../../kit/source/sourceBase.ts';
import { createKept, type AdapterInUse, type AdapterUnderTest } from '../../test-support/adapterInUse.ts';
import { sipjsLegacySource } from '../legacy/source.ts';
import { sipjsSource } from '../modern/source.ts';

const session = (id: string, more: object) =>
  createEmitter({ id, state: 'Initial', stateChange: createEmitter({}), delegate: undefined, ...more });

function createModern(clock: SourceClock): AdapterInUse {
  const transport = createEmitter({ state: 'Connected', stateChange: createEmitter({}) });
  const registerer = createEmitter({ state: 'Registered', stateChange: createEmitter({}) });
  const userAgent = {
    transport,
    stateChange: createEmitter({}, 'userAgent'),
    configuration: {},
    delegate: { onInvite: () => undefined, onDisconnect: () => undefined } as object | undefined,
  };
  const kept = createKept((id) => session(id, { accept: () => undefined }));
  const source = sipjsSource(userAgent, { clock, registerer, getUserMedia: () => Promise.resolve() });
  const delegated = (of: { delegate?: object | undefined }, name: string) => (payload: unknown) =>
    (of.delegate as Record<string, ((payload: unknown) => void) | undefined> | undefined)?.[name]?.(payload);
  return {
    source,
    targets: () => [
      transport.stateChange,
      registerer.stateChange,
      userAgent.stateChange,
      ...kept.all().map(({ stateChange }) => stateChange),
    ],
    calls: {
      onInvite: delegated(userAgent, 'onInvite'),
      onDisconnect: delegated(userAgent, 'onDisconnect'),
      onReject: (payload) => source.delegate().onReject?.(payload as never),
    },
    begin(id) {
      const one = kept.begin(id);
      delegated(userAgent, 'onInvite')(one);
      one.stateChange.emit('state', 'Established');
    },
    end(id) {
      const one = kept.get(id);
      delegated(one, 'onBye')({ accept: () => undefined });
      one.state = 'Terminated';
      one.stateChange.emit('state', 'Terminated');
    },
    fail(name) {
      source.report({ name });
      transport.stateChange.emit('state', name);
      source.delegate().onReject?.({ message: { statusCode: 486, reasonPhrase: name, method: name } });
    },
  };
}

function createLegacy(clock: SourceClock): AdapterInUse {
  const ua = createEmitter({ register: () => undefined, isConnected: () => true });
  const kept = createKept((id) => session(id, { accept: () => undefined }));
  const source = sipjsLegacySource(ua, { clock, getUserMedia: () => Promise.resolve() });
  return {
    source,
    targets: () => [ua, ...kept.all()],
    begin(id) {
      const one = kept.begin(id);
      ua.emit('invite', one);
      one.emit('accepted');
    },
    end(id) {
      kept.get(id).emit('bye');
      kept.get(id).emit('terminated', null, 'BYE');
      Object.assign(kept.get(id), { endTime: 1 });
    },
    fail(name) {
      source.report({ name });
      ua.emit('registrationFailed', { statusCode: 403 }, name);
    },
  };
}

/** Both entry points of this adapter, for the tests that run for every adapter. */
export const inUse: readonly AdapterUnderTest[] = [
  { name: 'sipjs', sdk: 'sipjs', create: createModern, tells: ['state', 'onInvite', 'onReject'] },
  {
    name: 'sipjs/legacy',
    sdk: 'sipjs',
    create: createLegacy,
    tells: ['registrationFailed', 'invite', 'newRTCSession'],
  },
];
