import { screenView } from '../view/screen.ts';
import { createVirtualClock } from '@faultline/testing';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { CallEvent } from '../events.ts';
import type { CallSource, Emit } from '../source.ts';
import { runs, seed } from '../test-support/runs.ts';
import { createCallStore } from './createCallStore.ts';

const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterAll(() => reported.mockRestore());

/** A source that can be made to throw, and that counts how often it runs. */
function plainSource(id: string) {
  const made = { throws: false, running: 0, emit: (() => undefined) as Emit };
  const source: CallSource = {
    id,
    sdk: id,
    connect(emit) {
      if (made.throws) throw new Error(`${id} cannot connect`);
      made.running++;
      made.emit = emit;
      emit({ type: 'connectionChanged', at: 0, status: 'connected' });
      let over = false;
      return () => {
        if (!over) made.running--;
        over = true;
      };
    },
  };
  return Object.assign(made, { source });
}

function setUp() {
  const clock = createVirtualClock(1_000_000);
  const [a, b] = [plainSource('a'), plainSource('b')];
  const store = createCallStore([a.source, b.source], { clock });
  const lost = (): CallEvent => ({
    type: 'connectionChanged',
    at: clock.now(),
    source: 'a',
    status: 'lost',
    retrying: true,
  });
  const later = (ms: number) => clock.runTo(clock.now() + ms);
  return { clock, a, b, store, lost, later };
}

type World = ReturnType<typeof setUp> & { undos: (() => void)[] };

/** Everything that can be done with a store, in any order. */
const steps: Readonly<Record<string, (world: World) => void>> = {
  connect: ({ store, undos }) => void undos.push(store.connect()),
  'undo the newest': ({ undos }) => undos.at(-1)?.(),
  'undo the oldest': ({ undos }) => undos[0]?.(),
  'a throws from now on': ({ a }) => void (a.throws = true),
  'a is mended': ({ a }) => void (a.throws = false),
  'a loses its connection': ({ a, clock }) =>
    a.emit({ type: 'connectionChanged', at: clock.now(), status: 'lost', retrying: true }),
  'the app sends': ({ store, lost }) => store.send(lost()),
  'the app closes': ({ store }) => store.closing(),
  'the app sets actions': ({ store, undos }) =>
    void undos.push(store.setActions({ redial: () => undefined })),
  'somebody asks for a way back': ({ store }) =>
    void store.recover('a:connection', 'reconnect').catch(() => undefined),
  'time passes': ({ later }) => later(2_000),
};

describe('a store that is connected, stopped and connected again', () => {
  it(
    'in any order runs each source once or not at all, and arms nothing while it is stopped',
    { timeout: 300_000 },
    () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 25 }), (names) => {
          const world: World = { ...setUp(), undos: [] };
          let connected = false;
          let stopped = false;
          let current: (() => void) | undefined;
          for (const name of names) {
            const undo = name === 'undo the newest' ? world.undos.at(-1) : world.undos[0];
            steps[name]?.(world);
            if (name === 'connect') {
              if (connected) expect(world.undos.at(-1)).toBe(current);
              current = world.undos.at(-1);
              connected = true;
              stopped = false;
            } else if (name.startsWith('undo') && connected && undo === current) {
              connected = false;
              stopped = true;
            }
            expect(world.b.running).toBe(connected ? 1 : 0);
            expect(world.a.running).toBeLessThanOrEqual(connected ? 1 : 0);
            if (stopped) expect(world.clock.pending).toBe(0);
            expect(() => world.store.getSnapshot()).not.toThrow();
          }
        }),
        { numRuns: runs(500), seed },
      );
    },
  );

  it('wakes by itself after it was stopped and connected again, as StrictMode does it', () => {
    const { store, lost, later } = setUp();
    store.connect()();
    store.connect();
    store.send(lost());
    later(2_000);
    expect(store.read(screenView).banner?.condition).toBe('signaling.reconnecting');
  });

  it('wakes for what was lost before it was stopped', () => {
    const { a, store, later, clock } = setUp();
    const stop = store.connect();
    a.emit({ type: 'connectionChanged', at: clock.now(), status: 'lost', retrying: true });
    stop();
    const heard = vi.fn();
    store.read(screenView);
    store.subscribe(heard, 'screen');
    a.source.connect = () => () => undefined;
    store.connect();
    later(2_000);
    expect(heard).toHaveBeenCalled();
    expect(store.read(screenView).banner?.condition).toBe('signaling.reconnecting');
  });

  it('is not stopped by the undo of an earlier connection', () => {
    const { a, store } = setUp();
    const first = store.connect();
    first();
    store.connect();
    first();
    expect(a.running).toBe(1);
  });

  it('hears nothing of a source after its stop', () => {
    const { a, store, clock } = setUp();
    store.connect()();
    const before = store.getSnapshot();
    a.emit({ type: 'connectionChanged', at: clock.now(), status: 'lost' });
    expect(store.getSnapshot()).toBe(before);
  });

  it('takes in and tells what is sent while it is stopped', () => {
    const { store, lost, clock } = setUp();
    store.connect()();
    const heard = vi.fn();
    store.subscribe(heard);
    store.send(lost());
    store.send({ type: 'closing', at: clock.now() });
    expect(heard).toHaveBeenCalledTimes(2);
    expect(clock.pending).toBe(0);
  });

  it('makes an issue of a source that cannot connect, and runs the others', () => {
    const { a, b, store } = setUp();
    a.throws = true;
    store.connect();
    expect(b.running).toBe(1);
    expect(store.getSnapshot().callErrors.issues).toMatchObject([
      { code: 'a/connect-failed', condition: 'sdk.protocol', source: 'a' },
    ]);
    expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: 'a cannot connect' }));
  });

  it('leaves no source and no timer behind after 2,000 connections', { timeout: 60_000 }, () => {
    const { a, b, store, lost, clock } = setUp();
    for (let index = 0; index < runs(2_000); index++) {
      const stop = store.connect();
      store.send(lost());
      stop();
    }
    expect([a.running, b.running, clock.pending]).toEqual([0, 0, 0]);
  });
});
