import { createEmitter } from '../../kit/replay/emitter.ts';
import type { SourceClock } from '../../kit/source/sourceBase.ts';
import type { AdapterInUse, AdapterUnderTest } from '../../test-support/adapterInUse.ts';
import { browserSource } from '../source.ts';

function create(clock: SourceClock): AdapterInUse {
  const targets = [createEmitter({}), createEmitter({}), createEmitter({})] as const;
  const [window, document, media] = targets;
  const source = browserSource({
    clock,
    browser: {
      window,
      document,
      navigator: {
        onLine: true,
        mediaDevices: Object.assign(media, { enumerateDevices: () => Promise.resolve([]) }),
      },
    },
  });
  return { source, targets: () => targets };
}

/** This adapter, for the tests that run for every adapter. */
export const inUse: readonly AdapterUnderTest[] = [
  { name: 'browser', sdk: 'browser', create, tells: ['offline', 'online', 'visibilitychange'] },
];
