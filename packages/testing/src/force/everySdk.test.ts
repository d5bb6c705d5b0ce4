import { avatarFixtures } from '@faultline/adapters/avatar/fixtures';
import { livekitFixtures } from '@faultline/adapters/livekit/fixtures';
import { meteredFixtures } from '@faultline/adapters/metered/fixtures';
import { opentokFixtures } from '@faultline/adapters/opentok/fixtures';
import { sipjsFixtures } from '@faultline/adapters/sipjs/fixtures';
import { telnyxFixtures } from '@faultline/adapters/telnyx/fixtures';
import { twilioFixtures } from '@faultline/adapters/twilio/fixtures';
import { eventsOf, type CodeFixture } from '@faultline/adapters/fixture';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInvariants, playSequence, restart, type Emitted } from './harness.ts';

const full = process.env['FAULTLINE_FULL'] === '1';
const numRuns = full ? 20_000 : 1_000;
const seed = Number(process.env['FAULTLINE_SEED'] ?? Date.now() % 2_147_483_647);
const quietMs = 300_000;

/** Those of one npm package, where an adapter speaks for several. */
const ofPackage = (fixtures: Readonly<Record<string, CodeFixture>>, name: string) =>
  Object.fromEntries(Object.entries(fixtures).filter(([, { sdk }]) => sdk === name));

const sdks: readonly (readonly [name: string, fixtures: Readonly<Record<string, CodeFixture>>])[] = [
  ['telnyx', telnyxFixtures],
  ['metered', meteredFixtures],
  ['opentok', opentokFixtures],
  ['avatar', avatarFixtures],
  ['livekit', livekitFixtures],
  ['twilio', twilioFixtures],
  ['sipjs', ofPackage(sipjsFixtures, 'sip.js')],
  ['sipjs, older stacks', ofPackage(sipjsFixtures, 'jssip')],
];

const gap = fc.oneof(fc.constantFrom(0, 0, 1, 5), fc.integer({ min: 0, max: 100_000 }));

describe.each(sdks)(`%s, in any order (${numRuns} sequences, seed ${seed})`, (_, fixtures) => {
  const all = Object.values(fixtures);
  const npmName = all[0]?.sdk ?? '';
  const everyEvent = all.flatMap(eventsOf);
  const sequences = fc.array(
    fc
      .record({
        what: fc.oneof(
          { weight: 20, arbitrary: fc.constantFrom(...everyEvent) },
          { weight: 1, arbitrary: fc.constant({ event: restart, payload: {} }) },
        ),
        afterMs: gap,
      })
      .map(({ what, afterMs }): Emitted => ({ ...what, afterMs })),
    { minLength: 1, maxLength: 24 },
  );

  it('keeps the invariants', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const last = playSequence(sequence, createInvariants(), quietMs, {}, npmName);
        if (last.screen.confirmation) throw new Error('A confirmation stayed.');
      }),
      { numRuns, seed },
    );
  });

  it('gives the same screen for the same sequence', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const twice = [0, 1].map(() => {
          const screens: unknown[] = [];
          playSequence(sequence, ({ snapshot }) => screens.push(snapshot.screen), quietMs, {}, npmName);
          return JSON.stringify(screens);
        });
        expect(twice[0]).toBe(twice[1]);
      }),
      { numRuns: 100, seed },
    );
  });

  it('survives anything as a payload', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyEvent), fc.anything(), ({ event }, payload) => {
        playSequence([{ event, payload, afterMs: 1 }], createInvariants(), 1_000, {}, npmName);
      }),
      { numRuns, seed },
    );
  });
});
