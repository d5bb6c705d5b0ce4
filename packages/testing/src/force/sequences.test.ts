import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectReconnectState } from '@faultline/core';
import { telnyxSource } from '@faultline/adapters/telnyx';
import { anySequence } from './arbitraries.ts';
import { createInvariants, playSequence, type Emitted } from './harness.ts';

const full = process.env['FAULTLINE_FULL'] === '1';
const numRuns = full ? 200_000 : 20_000;
const seed = Number(process.env['FAULTLINE_SEED'] ?? Date.now() % 2_147_483_647);

const quietMs = 300_000;
const ready: Emitted = { afterMs: 1_000, event: 'telnyx.ready', payload: {} };
const staysUntilAct = /^(call|media|auth|sdk|quota|service)\./;

describe(`any order of anything the SDK emits (${numRuns} sequences, seed ${seed})`, () => {
  it('keeps the invariants, and comes to rest after ready and quiet', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(anySequence, (sequence) => {
        const last = playSequence([...sequence, ready], createInvariants(), quietMs);
        if (selectReconnectState(last).status !== 'connected')
          throw new Error('It did not come to rest connected.');
        const { banner, indicators, confirmation } = last.screen;
        const live = Object.values(last.hangupCause.calls).some((call) => call.phase !== 'ended');
        if (banner && !staysUntilAct.test(banner.condition) && !(live && banner.condition.startsWith('ice.')))
          throw new Error(`Long after ready the banner says ${banner.condition}.`);
        if (!live && indicators.length > 0) throw new Error('An indicator outlived its call.');
        if (confirmation) throw new Error('A confirmation stayed.');
      }),
      { numRuns, seed },
    );
  });

  it('gives the same screen for the same sequence', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(anySequence, (sequence) => {
        const twice = [0, 1].map(() => {
          const screens: unknown[] = [];
          playSequence(sequence, ({ snapshot }) => screens.push(snapshot.screen), quietMs);
          return JSON.stringify(screens);
        });
        expect(twice[0]).toBe(twice[1]);
      }),
      { numRuns: 500, seed },
    );
  });

  it(
    'survives any JSON as a payload and keeps every error and warning on record',
    { timeout: 600_000 },
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(
            'telnyx.error',
            'telnyx.warning',
            'telnyx.notification',
            'telnyx.socket.close',
            'telnyx.socket.error',
            'telnyx.ready',
          ),
          fc.anything(),
          (event, payload) => {
            let isOnRecord = false;
            const listeners: Record<string, (payload: unknown) => void> = {};
            const source = telnyxSource({
              on: (name, listener) => (listeners[name] = listener),
              off: () => undefined,
            });
            source.connect((one) => {
              isOnRecord ||=
                one.type === 'issueRaised' ||
                (one.type === 'connectionChanged' && one.code !== undefined && one.condition !== undefined);
            });
            isOnRecord = false;
            listeners[event]?.(payload);
            if (
              (event === 'telnyx.error' || event === 'telnyx.warning' || event === 'telnyx.socket.close') &&
              !isOnRecord
            )
              throw new Error(`${event} vanished.`);
          },
        ),
        { numRuns: 5_000, seed },
      );
    },
  );
});
