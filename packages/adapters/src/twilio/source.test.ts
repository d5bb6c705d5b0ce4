import { createRequire } from 'node:module';
import { createEmitter, describeAdapter } from '@faultline/testing';
import { TwilioError } from '@twilio/voice-sdk';
import { describe, expect, it } from 'vitest';
import { twilioCatalogue, type TwilioCodeId } from './codes/catalogue.ts';
import { twilioUnknownFixture } from './codes/fixtures.ts';
import { callEvents, deviceEvents } from './sdk.ts';
import { twilioSource } from './source.ts';
import { issuesAfter } from '../test-support/issuesAfter.ts';

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
const named = ids
  .filter((id) => twilioCatalogue[id].kind === 'error')
  .map((id) => [Number(id.slice(7)), twilioCatalogue[id].name])
  .sort();

/** A group of errors of the service; a code is its parts joined together. */
interface Group {
  readonly code: number;
  readonly subclasses: readonly {
    readonly code?: number;
    readonly errors: readonly { readonly code: number; readonly name: string }[];
  }[];
}

describe('the Twilio catalogue', () => {
  it('has every error that the SDK is generated with, by its code and name', () => {
    const real: (readonly [number, string])[] = [];
    for (const group of Object.values(TwilioError))
      for (const one of Object.values(group as object)) {
        if (typeof one !== 'function') continue;
        const { code, name } = new (one as new () => { code?: number; name: string })();
        if (typeof code === 'number') real.push([code, name]);
      }
    expect(real).toHaveLength(39);
    expect(named).toEqual(expect.arrayContaining(real));
  });

  it('has every error that the service has, by its code and name', () => {
    const codes = createRequire(createRequire(import.meta.url).resolve('@twilio/voice-sdk'));
    const groups = codes('@twilio/voice-errors/dist/errors.json') as readonly Group[];
    const real = groups.flatMap(({ code: first, subclasses }) =>
      subclasses.flatMap(({ code: second = 0, errors }) =>
        errors.map(({ code, name }) => [first * 1_000 + second * 100 + code, name]),
      ),
    );
    expect(named).toEqual(real.sort());
  });

  it('keeps a code that it does not know, although the SDK hides it in 31000', () => {
    expect(issuesAfter(twilioUnknownFixture)).toContainEqual(
      expect.objectContaining({ code: 'twilio/31999', condition: 'sdk.unknown', unknown: true }),
    );
  });
});
