import { createCallStore, isConditionId } from '@faultline/core';
import { createEmitter, createVirtualClock, describeAdapter } from '@faultline/testing';
import { TwilioError } from '@twilio/voice-sdk';
import { describe, expect, it } from 'vitest';
import { eventsOf, type CodeFixture } from '../kit/fixture.ts';
import { twilioCatalogue, type TwilioCodeId } from './codes/catalogue.ts';
import { twilioFixtures, twilioUnknownFixture } from './codes/fixtures.ts';
import { replayTwilio } from './replay.ts';
import { callEvents, deviceEvents } from './sdk.ts';
import { twilioSource } from './source.ts';

const nonsense = [null, undefined, 7, 'x', {}, [], { code: { deep: true } }, { code: 'text' }];

describeAdapter(
  'twilio',
  { describe, it },
  {
    create(clock) {
      const emitter = createEmitter();
      const callEmitter = createEmitter();
      const call = {
        ...callEmitter,
        status: () => 'open',
        direction: 'INCOMING',
        parameters: { CallSid: 'CA1' },
      };
      const device = { ...emitter, state: 'registered', token: '', calls: [call] };
      return {
        source: twilioSource(device, { clock }),
        listenerCount: () => emitter.listenerCount() + callEmitter.listenerCount(),
        provoke() {
          emitter.emit('unregistered');
          callEmitter.emit('warning', 'high-rtt');
        },
        provokeNonsense() {
          for (const one of nonsense) {
            for (const name of deviceEvents) emitter.emit(name, one);
            for (const name of callEvents) callEmitter.emit(name, one);
          }
        },
      };
    },
  },
);

const ids = Object.keys(twilioCatalogue) as TwilioCodeId[];

/** Every issue of a fixture, played through the real adapter and a store. */
function issuesOf(fixture: CodeFixture) {
  const clock = createVirtualClock(1_000);
  const { source, play } = replayTwilio(fixture.options ?? {}, clock);
  const store = createCallStore([source], { clock });
  const stop = store.connect();
  for (const { event, payload } of eventsOf(fixture)) play(event, payload);
  const { issues } = store.getSnapshot().callErrors;
  stop();
  return issues;
}

describe.each(ids)('%s', (id) => {
  it('has a condition of the vocabulary', () => {
    expect(isConditionId(twilioCatalogue[id].condition)).toBe(true);
  });

  it('is on record after its fixture', () => {
    expect(issuesOf(twilioFixtures[id]).map(({ code }) => code)).toContain(id);
  });
});

describe('the Twilio catalogue', () => {
  it('has every error that the SDK is generated with, by its code and name', () => {
    const real: (readonly [number, string])[] = [];
    for (const group of Object.values(TwilioError))
      for (const one of Object.values(group as object)) {
        if (typeof one !== 'function') continue;
        const { code, name } = new (one as new () => { code?: number; name: string })();
        if (typeof code === 'number') real.push([code, name]);
      }
    const ours = ids
      .filter((id) => twilioCatalogue[id].kind === 'error')
      .map((id) => [Number(id.slice(7)), twilioCatalogue[id].name] as const);
    expect(real).toHaveLength(39);
    expect([...ours].sort()).toEqual([...real].sort());
  });

  it('keeps a code that it does not know, although the SDK hides it in 31000', () => {
    expect(issuesOf(twilioUnknownFixture)).toContainEqual(
      expect.objectContaining({ code: 'twilio/31999', condition: 'sdk.unknown', unknown: true }),
    );
  });
});
