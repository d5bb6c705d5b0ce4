import { rowOf, type CallEvent } from '@faultline/core';
import { createVirtualClock, replayAdapters } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { adapters } from './generated/adapters.ts';
import { eventsOf, type CodeFixture } from './kit/codes/fixture.ts';

/** All events of a source while a fixture plays. */
function told(fixture: CodeFixture): readonly CallEvent[] {
  const clock = createVirtualClock(1_000_000);
  const replayed = replayAdapters[fixture.sdk]?.(fixture.options ?? {}, clock);
  if (!replayed) throw new Error(`Nobody replays "${fixture.sdk}".`);
  const events: CallEvent[] = [];
  const stop = replayed.source.connect((event) => void events.push(event));
  for (const { event, payload } of eventsOf(fixture)) {
    replayed.play(event, payload);
    clock.runTo(clock.now() + 10);
  }
  stop();
  return events;
}

/** Losses for which the same code is also raised as an issue of the connection. */
const toldTwice = (events: readonly CallEvent[]): readonly string[] =>
  events.flatMap((loss) =>
    loss.type === 'connectionChanged' && loss.status === 'lost'
      ? events.flatMap((event) =>
          event.type === 'issueRaised' &&
          event.at === loss.at &&
          event.code === loss.code &&
          // A refusal, or an announced restart, says more than that the connection is lost.
          event.condition.startsWith('signaling.') &&
          rowOf(event.condition).explains === null
            ? [`${event.code}: ${event.condition}`]
            : [],
        )
      : [],
  );

/** Its errors say how serious they are, for which a loss event has no field. */
const others = adapters.filter(({ sdk }) => sdk !== 'telnyx');

describe.each(others.map(({ title, fixtures }) => [title, fixtures] as const))('%s', (_, fixtures) => {
  it('tells the loss of its connection once: what it means is in the loss itself', () => {
    const twice = Object.values(fixtures).flatMap((fixture) => toldTwice(told(fixture)));
    expect([...new Set(twice)]).toEqual([]);
  });
});
