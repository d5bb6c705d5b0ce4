import { createCallStore, type Issue } from '@faultline/core';
import { createVirtualClock, replayAdapters } from '@faultline/testing';
import { eventsOf, type CodeFixture } from '../kit/codes/fixture.ts';

/** Every issue on record after a fixture, played through the real adapter and a store. */
export function issuesAfter(fixture: CodeFixture): readonly Issue[] {
  const clock = createVirtualClock(1_000_000);
  const replay = replayAdapters[fixture.sdk];
  if (!replay) throw new Error(`Nobody replays "${fixture.sdk}".`);
  const { source, play } = replay(fixture.options ?? {}, clock);
  const store = createCallStore([source], { clock });
  const stop = store.connect();
  for (const { event, payload } of eventsOf(fixture)) {
    play(event, payload);
    clock.runTo(clock.now() + 10);
  }
  clock.runTo(clock.now() + 2_000);
  const { issues } = store.getSnapshot().callErrors;
  stop();
  return issues;
}
