import { describe, expect, it } from 'vitest';
import { createCallStore } from '@faultline/core';
import { createVirtualClock, watchScreen } from '@faultline/testing';
import { eventsOf, type CodeFixture } from '../../kit/codes/fixture.ts';
import { opentokCatalogue, type OpentokCodeId } from './catalogue.ts';
import { opentokFixtures, opentokUnknownFixture } from './fixtures.ts';
import { replayOpentok } from '../replay.ts';

const ids = Object.keys(opentokCatalogue) as OpentokCodeId[];

/** The state of a real store with the real adapter, some time after a fixture. */
function stateAfter(fixture: CodeFixture) {
  const clock = createVirtualClock(1_000_000);
  const { source, play } = replayOpentok(fixture.options ?? {}, clock);
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  store.connect();
  for (const { event, payload } of eventsOf(fixture)) play(event, payload);
  clock.runTo(clock.now() + 2_000);
  return seen();
}

describe('the OpenTok catalogue', () => {
  it('has the 55 names of the document, 22 more of the bundle, and 45 numbers', () => {
    const count = (kind: string) => ids.filter((id) => opentokCatalogue[id].kind === kind).length;
    expect([count('error'), count('numeric-code')]).toEqual([77, 45]);
  });
});

describe('a fixture of each OpenTok code', () => {
  it.each(ids.filter((id) => opentokCatalogue[id].kind === 'error'))('%s is told once', (id) => {
    const { callErrors } = stateAfter(opentokFixtures[id]);
    expect(callErrors.issues).toMatchObject([{ code: id, count: 1 }]);
  });

  it('keeps a name it does not know, as an error of its own', () => {
    const { callErrors, screen } = stateAfter(opentokUnknownFixture);
    expect(callErrors.issues.at(-1)).toMatchObject({ code: 'opentok/OT_SOMETHING_NEW', unknown: true });
    expect(screen.banner?.condition).toBe('sdk.unknown');
  });
});
