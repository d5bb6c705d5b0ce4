import { describe, expect, it } from 'vitest';
import type { CallEvent } from '@faultline/core';
import { telnyxCatalogue, type TelnyxCodeId } from './catalogue.ts';
import { eventsOf, type CodeFixture } from '../../kit/codes/fixture.ts';
import { fixtureCallId, telnyxFixtures } from './fixtures.ts';
import { factsOf } from '../events/facts.ts';
import { emptyMemory } from '../events/memory.ts';
import { normalise, type TelnyxEventName } from '../events/events.ts';
import { telnyxReplayClient } from '../replay.ts';

const ids = Object.keys(telnyxCatalogue) as TelnyxCodeId[];

/** The events of a fixture, including those before its own. */
function callEventsOf(fixture: CodeFixture): readonly CallEvent[] {
  const client = telnyxReplayClient(fixture.options ?? {});
  let memory = emptyMemory;
  const all: CallEvent[] = [];
  for (const { event, payload } of eventsOf(fixture)) {
    const hear = (live: unknown) => {
      const step = normalise(memory, event as TelnyxEventName, live, factsOf(client), 1_000);
      memory = step.memory;
      all.push(...step.events);
    };
    client.on(event, hear);
    client.replay(event, payload);
    client.off(event, hear);
  }
  return all;
}

describe('the Telnyx catalogue', () => {
  it('has the fatal flags of 2.27.10', () => {
    const fatal = ids.filter((id) => telnyxCatalogue[id].kind === 'error' && telnyxCatalogue[id].fatal);
    expect(fatal.map((id) => Number(id.slice(7)))).toEqual([
      40001, 40002, 40003, 40004, 40005, 42001, 42002, 42003, 44002, 44005, 45001, 45003, 46001, 46002, 48501,
      49001,
    ]);
  });

  it('has 24 errors and 29 warnings: 26 of 2.27.10 and three of older versions', () => {
    const count = (kind: string) => ids.filter((id) => telnyxCatalogue[id].kind === kind).length;
    expect([count('error'), count('warning'), count('notification')]).toEqual([24, 29, 8]);
  });
});

describe('a fixture of each Telnyx code', () => {
  it('names the call it is about', () => {
    expect(callEventsOf(telnyxFixtures['telnyx/hangup/USER_BUSY']).at(-1)).toMatchObject({
      type: 'callEnded',
      callId: fixtureCallId,
      condition: 'call.busy',
      sipCode: 486,
      endedBy: 'them',
      evidence: 2,
    });
  });
});
