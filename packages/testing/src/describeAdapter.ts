import { createCallStore, type CallEvent, type CallSource, type RecoveryRequest } from '@faultline/core';
import type { SourceClock } from '@faultline/adapters/kit';
import { createVirtualClock } from './virtualClock.ts';

/** What the suite needs of a test runner: vitest, jest and node:test all have it. */
export interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => void | Promise<void>): void;
}

/** The adapter under test: each call creates a new source with a new stand-in for the SDK's object. */
export interface AdapterUnderTest {
  create(clock: SourceClock): {
    readonly source: CallSource;
    /** The number of listeners on the stand-in. */
    listenerCount(): number;
    /** Emits something that the adapter must turn into at least one event. */
    provoke(): void;
    /** Emits payloads of wrong types, missing fields and unknown codes. */
    provokeNonsense(): void;
    /**
     * Emits an offer that expires at this epoch time, ms, and returns the request to accept it; for SDKs with such
     * offers.
     */
    offer?(deadlineAt: number): RecoveryRequest;
  };
}

const must = (holds: boolean, sentence: string) => {
  if (!holds) throw new Error(sentence);
};

const refusalOf = (asked: Promise<void> | undefined): Promise<string> =>
  Promise.resolve(asked).then(
    () => '',
    (error: unknown) => String(error),
  );

/** A store that only collects events. */
function createListener() {
  const events: CallEvent[] = [];
  return { events, emit: (event: CallEvent) => void events.push(event) };
}

/**
 * Tests what every adapter must do, whatever its SDK: emit the current state first, the same for each store; add and
 * remove only its own listeners, as many for the second store as for the first, and leave none after it stops; serve
 * one store at a time; throw nothing on invalid payloads; refuse a recovery that cannot work or that has expired.
 *
 * @example describeAdapter('telnyx', { describe, it }, adapter);
 */
export function describeAdapter(name: string, runner: Runner, adapter: AdapterUnderTest): void {
  const setUp = () => {
    const clock = createVirtualClock(1_000_000);
    const made = adapter.create(clock);
    const before = made.listenerCount();
    const { events, emit } = createListener();
    const noneLeft = () => {
      const left = made.listenerCount() - before;
      must(left === 0, `It left ${left} listeners behind: return the exact undo.`);
    };
    return { ...made, clock, events, emit, noneLeft };
  };
  runner.describe(`${name}: what every adapter owes`, () => {
    runner.it('emits what is true now before anything happens', () => {
      const { source, events, emit } = setUp();
      source.connect(emit);
      must(events.length > 0, 'It said nothing when it connected: emit the current state first.');
    });
    runner.it('turns an event of the SDK into call events with a time', () => {
      const { source, events, emit, provoke } = setUp();
      source.connect(emit);
      events.length = 0;
      provoke();
      must(events.length > 0, 'It heard nothing: listen to the events of the SDK.');
      must(
        events.every((event) => event.at === 1_000_000),
        'An event has no time, or one of its own: take `at` from the clock.',
      );
    });
    runner.it('leaves no listener behind and is silent after its undo', () => {
      const { source, events, emit, provoke, noneLeft } = setUp();
      const stop = source.connect(emit);
      provoke();
      stop();
      events.length = 0;
      provoke();
      noneLeft();
      must(events.length === 0, 'It still speaks after its undo.');
    });
    runner.it('can be stopped twice and connected again, and says the same', () => {
      const { source, events, emit, provoke, listenerCount, noneLeft } = setUp();
      const stop = source.connect(emit);
      const [first, listening] = [JSON.stringify(events), listenerCount()];
      stop();
      stop();
      events.length = 0;
      const again = source.connect(emit);
      must(JSON.stringify(events) === first, 'It says something else to the next store: emit what is true.');
      must(listenerCount() === listening, 'It listens to more, or less, for the next store.');
      events.length = 0;
      provoke();
      must(events.length > 0, 'It is deaf when it is connected again.');
      again();
      noneLeft();
    });
    runner.it(
      'serves one store at a time: a newer one takes over, and the older one takes nothing with it',
      () => {
        const { source, events, emit, provoke, listenerCount, noneLeft } = setUp();
        const [newer, alone] = [createListener(), createListener()];
        const single = setUp();
        single.source.connect(alone.emit);
        single.provoke();
        const stop = source.connect(emit);
        const listening = listenerCount();
        events.length = 0;
        const stopNewer = source.connect(newer.emit);
        must(
          listenerCount() === listening,
          'A second store made it listen twice: let the newer one take over.',
        );
        stop();
        must(listenerCount() === listening, 'The undo of the older store stopped the newer one.');
        provoke();
        must(events.length === 0, 'It still tells the older store.');
        must(
          newer.events.length === alone.events.length,
          'The newer store was told twice, or not all: its listeners are not its own.',
        );
        stopNewer();
        noneLeft();
      },
    );
    runner.it('survives nonsense, and nothing of it reaches the screen as a crash', () => {
      const { source, clock, provokeNonsense } = setUp();
      const store = createCallStore([source], { clock });
      const stop = store.connect();
      provokeNonsense();
      clock.runTo(clock.now() + 1_000);
      must(
        store.getSnapshot().callErrors.issues.length > 0,
        'The nonsense vanished: raise sdk.unknown or sdk.protocol with its raw code.',
      );
      stop();
    });
    runner.it('refuses a recovery that it does not know with a sentence', async () => {
      const { source, emit } = setUp();
      source.connect(emit);
      if (!source.recover) return;
      const request = { issueId: 'x', action: 'dialIn', code: '', callId: null, device: null } as const;
      const refused = await refusalOf(source.recover(request));
      must(refused.length > 20, 'It took an action it cannot do: reject with a sentence.');
    });
    if (adapter.create(createVirtualClock(0)).offer)
      runner.it('refuses what its SDK offered once the time for it is over', async () => {
        const { source, emit, offer, clock } = setUp();
        source.connect(emit);
        const request = offer?.(clock.now() + 1_000);
        clock.runTo(clock.now() + 1_000);
        const refused = await refusalOf(request && source.recover?.(request));
        must(refused.length > 20, 'It took an offer after its deadline: reject with a sentence.');
      });
  });
}
