import { describe, expect, it } from 'vitest';
import { rowOf, createCallStore } from '@faultline/core';
import { createVirtualClock, watchScreen, type Seen } from '@faultline/testing';
import { meteredCatalogue, type MeteredCodeId } from './catalogue.ts';
import { eventsOf, type CodeFixture } from '../../kit/codes/fixture.ts';
import { meteredFixtures, meteredUnknownFixture } from './fixtures.ts';
import { replayMetered } from '../replay.ts';

const ids = Object.keys(meteredCatalogue) as MeteredCodeId[];

/** The state after a fixture, with a minute more than any delay needs. */
function after(fixture: CodeFixture): Seen {
  const clock = createVirtualClock(1_000_000);
  const { source, play } = replayMetered(fixture.options ?? {}, clock);
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  store.connect();
  for (const { event, payload } of eventsOf(fixture)) {
    play(event, payload);
    clock.runTo(clock.now() + 10);
  }
  clock.runTo(clock.now() + 12_000);
  return seen();
}

const shown = ({ screen }: Seen) =>
  [screen.banner, screen.prompt, screen.dialog, ...screen.indicators].flatMap((item) =>
    item ? [item.condition] : [],
  );

describe('the Metered catalogue', () => {
  it('knows the closes after which the SDK does not try again', () => {
    const terminal = ids.filter((id) => id.startsWith('metered/close/') && meteredCatalogue[id].fatal);
    expect(terminal).toEqual([
      'metered/close/4001',
      'metered/close/4003',
      'metered/close/4012',
      'metered/close/4020',
    ]);
  });
});

describe('a fixture of each Metered code', () => {
  it.each(ids.filter((id) => rowOf(meteredCatalogue[id].condition).surface !== 'silent'))(
    '%s is told as its condition',
    (id) => {
      expect(shown(after(meteredFixtures[id]))).toContain(meteredCatalogue[id].condition);
    },
  );

  it.each(ids.filter((id) => rowOf(meteredCatalogue[id].condition).surface === 'silent'))(
    '%s is silent',
    (id) => {
      expect(shown(after(meteredFixtures[id]))).toEqual([]);
    },
  );

  it('tells of a code that nobody knows', () => {
    const snapshot = after(meteredUnknownFixture);
    expect(shown(snapshot)).toEqual(['sdk.unknown']);
    expect(snapshot.callErrors.issues[0]).toMatchObject({
      code: 'metered/server/region_moved',
      details: { requestId: 'r-19', message: 'a code of a later version' },
    });
  });
});
