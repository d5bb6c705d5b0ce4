import { createCallStore, type CallEvent } from '@faultline/core';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { arePeersInstalled, peersFolder } from '../../scripts/lib/peers.mjs';

interface Zustand {
  createStore<T>(make: () => T): { setState(change: (state: T) => T): void };
}

const events = 200_000;

/** µs for one call, the best of several rounds after one warm-up round. */
function best(step: (index: number) => void): number {
  const rounds = Array.from({ length: 6 }, () => {
    const started = performance.now();
    for (let index = 0; index < events; index++) step(index);
    return ((performance.now() - started) * 1000) / events;
  });
  return Math.min(...rounds.slice(1));
}

/** µs to handle one event of one shape, with no component mounted: ours, and zustand if it is installed. */
export function measureSend(): { readonly ours: number; readonly zustand: number | null } {
  const store = createCallStore([]);
  const stop = store.connect();
  const at = Date.now();
  const changes: readonly CallEvent[] = [
    { type: 'connectionChanged', at, status: 'lost', retrying: true },
    { type: 'connectionChanged', at, status: 'connected' },
  ];
  const ours = best((index) => store.send(changes[index % 2] as CallEvent));
  stop();
  if (!arePeersInstalled()) return { ours, zustand: null };
  const require = createRequire(join(peersFolder, 'package.json'));
  const { createStore } = require('zustand/vanilla') as Zustand;
  const small = createStore(() => ({ connection: 'connected', changes: 0 }));
  const zustand = best((index) =>
    small.setState((state) => ({
      connection: index % 2 === 0 ? 'reconnecting' : 'connected',
      changes: state.changes + 1,
    })),
  );
  return { ours, zustand };
}
