import { describe, expect, it } from 'vitest';
import { rowOf, createCallStore } from '@faultline/core';
import { createVirtualClock, replayAdapters, watchScreen, type Seen } from '@faultline/testing';
import { eventsOf, type CodeFixture } from '../../kit/codes/fixture.ts';
import { sipjsCatalogue, type SipjsCodeId } from './catalogue.ts';
import { sipjsFixtures, sipjsUnknownFixture } from './fixtures.ts';

const ids = Object.keys(sipjsCatalogue) as SipjsCodeId[];

/** The state after a fixture, played through the adapter for its SDK's name. */
function after({ sdk, options, ...fixture }: CodeFixture): Seen {
  const clock = createVirtualClock(1_000_000);
  const adapter = replayAdapters[sdk];
  if (!adapter) throw new Error(`Nobody replays "${sdk}".`);
  const { source, play } = adapter(options ?? {}, clock);
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  store.connect();
  for (const { event, payload } of eventsOf({ sdk, ...fixture })) {
    play(event, payload);
    clock.runTo(clock.now() + 10);
  }
  clock.runTo(clock.now() + 2_000);
  return seen();
}

const shown = ({ screen }: Seen) =>
  [screen.banner, screen.prompt, screen.dialog, ...screen.indicators].flatMap((item) =>
    item ? [item.condition] : [],
  );

/** The condition of a fixture's code: for an incoming call if the code is only for those. */
function conditionOf(id: SipjsCodeId) {
  const { condition, byDirection } = sipjsCatalogue[id];
  const incoming = sipjsFixtures[id].before.some(({ event }) => event === 'ua.invite');
  return incoming ? (byDirection?.inbound ?? condition) : condition;
}
const isSilent = (id: SipjsCodeId) => rowOf(conditionOf(id)).surface === 'silent';

describe('the SIP catalogue', () => {
  it('has 27 causes, of which 23 are of the document', () => {
    const causes = ids.filter((id) => sipjsCatalogue[id].kind === 'end-cause');
    expect(causes).toHaveLength(27);
    expect(causes.filter((id) => sipjsCatalogue[id].since === undefined)).toHaveLength(23);
  });
});

describe('a fixture of each SIP code', () => {
  it.each(ids.filter((id) => !isSilent(id)))('%s is told as its condition, and alone', (id) => {
    expect(shown(after(sipjsFixtures[id]))).toEqual([conditionOf(id)]);
  });

  it.each(ids.filter(isSilent))('%s is silent', (id) => {
    expect(shown(after(sipjsFixtures[id]))).toEqual([]);
  });

  it('that comes after the end it explains is one issue with it', () => {
    expect(after(sipjsFixtures['sipjs/status/486']).callErrors.issues).toHaveLength(1);
  });

  it('that no table has is kept as it came', () => {
    const { callErrors } = after(sipjsUnknownFixture);
    expect(callErrors.issues.at(-1)).toMatchObject({ condition: 'call.setupFailed', unknown: true });
    expect(callErrors.issues.at(-1)?.details).toMatchObject({ cause: 'Lost in space' });
  });
});
