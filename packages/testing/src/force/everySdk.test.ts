import { adapters } from '@faultline/adapters/adapters';
import { eventsOf, type CodeFixture } from '@faultline/adapters/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInvariants, playSequence, restart, type Emitted } from './harness.ts';

const full = process.env['FAULTLINE_FULL'] === '1';
const numRuns = full ? 20_000 : 1_000;
const seed = Number(process.env['FAULTLINE_SEED'] ?? Date.now() % 2_147_483_647);
const quietMs = 300_000;

/** The fixtures of every npm package: one adapter can serve several. */
const packages: readonly (readonly [name: string, fixtures: readonly CodeFixture[]])[] = adapters.flatMap(
  ({ fixtures }) => {
    const all = Object.values(fixtures);
    const names = [...new Set(all.map(({ sdk }) => sdk))];
    return names.map((name) => [name, all.filter(({ sdk }) => sdk === name)] as const);
  },
);

const gap = fc.oneof(fc.constantFrom(0, 0, 1, 5), fc.integer({ min: 0, max: 100_000 }));

describe.each(packages)(`%s, in any order (${numRuns} sequences, seed ${seed})`, (npmName, all) => {
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
