import { createCallStore, type CallEvent, type CallSource } from '@faultline/core';
import type { SourceClock } from '@faultline/adapters/kit';
import { createVirtualClock } from './virtualClock.ts';

/** What the suite needs of a test runner: vitest, jest and node:test all have it. */
export interface Runner {
  describe(name: string, body: () => void): void;
  it(name: string, body: () => void | Promise<void>): void;
}

/** One adapter under test: a fresh source over a fresh fake SDK object each time. */
export interface AdapterUnderTest {
  create(clock: SourceClock): {
    readonly source: CallSource;
    /** Everything that listens on the fake SDK object. */
    listenerCount(): number;
    /** Emits something that the adapter must turn into at least one event. */
    provoke(): void;
    /** Emits payloads of wrong types, missing fields and unknown codes. */
    provokeNonsense(): void;
  };
}

const must = (holds: boolean, sentence: string) => {
  if (!holds) throw new Error(sentence);
};

/**
 * What every adapter owes, whatever its SDK: current state first, its own listeners only and all of them gone after the
 * undo, connect and stop twice, nothing thrown on nonsense, no recovery that nobody can do.
 *
 * @example describeAdapter('telnyx', { describe, it }, { create: (clock) => … });
 */
export function describeAdapter(name: string, runner: Runner, adapter: AdapterUnderTest): void {
  const setUp = () => {
    const clock = createVirtualClock(1_000_000);
    const made = adapter.create(clock);
    const events: CallEvent[] = [];
    return { ...made, clock, events, emit: (event: CallEvent) => void events.push(event) };
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
      const { source, events, emit, provoke, listenerCount } = setUp();
      const before = listenerCount();
      const stop = source.connect(emit);
      stop();
      events.length = 0;
      provoke();
      must(
        listenerCount() === before,
        `It left ${listenerCount() - before} listeners behind: return the exact undo.`,
      );
      must(events.length === 0, 'It still speaks after its undo.');
    });
    runner.it('can be stopped twice and connected again', () => {
      const { source, events, emit, provoke, listenerCount } = setUp();
      const before = listenerCount();
      const stop = source.connect(emit);
      stop();
      stop();
      const again = source.connect(emit);
      events.length = 0;
      provoke();
      must(events.length > 0, 'It is deaf when it is connected again.');
      again();
      must(listenerCount() === before, 'Connecting again left listeners behind.');
    });
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
      const refused = await source
        .recover({ issueId: 'x', action: 'dialIn', code: '', callId: null, device: null })
        .then(
          () => '',
          (error: unknown) => String(error),
        );
      must(refused.length > 20, 'It took an action it cannot do: reject with a sentence.');
    });
  });
}
