import { EventEmitter } from 'node:events';
import { describeAdapter } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { connectionEvents, sessionEvents } from './sdk.ts';
import { sipjsLegacySource } from './source.ts';
import { countOf, sipjsUA, newSession } from './test-support/fakes.ts';

describeAdapter(
  'sipjs/legacy',
  { describe, it },
  {
    create(clock) {
      const ua = sipjsUA();
      const session = newSession();
      const handler = new EventEmitter();
      Object.assign(session, { sessionDescriptionHandler: handler });
      const source = sipjsLegacySource(ua, { clock });
      source.track(session);
      return {
        source,
        listenerCount: () => [ua, ua.transport, session, handler].reduce((sum, one) => sum + countOf(one), 0),
        provoke: () => ua.transport.emit('disconnected', { code: 1006 }),
        provokeNonsense() {
          for (const value of [undefined, null, 7, 'x', [], {}, { originator: {}, cause: 7 }]) {
            for (const event of connectionEvents) ua.emit(event, value, value);
            for (const event of sessionEvents) session.emit(event, value, value);
            for (const event of ['invite', 'newRTCSession', 'transportCreated']) ua.emit(event, value);
            handler.emit('userMediaFailed', value);
            source.report(value);
          }
        },
      };
    },
  },
);

describe('what a developer may get wrong', () => {
  it('is said in a sentence', () => {
    expect(() => sipjsLegacySource({} as never)).toThrow(/Pass the UA/);
    expect(() => sipjsLegacySource(sipjsUA()).track({} as never)).toThrow(/Pass what ua\.invite/);
  });
});
