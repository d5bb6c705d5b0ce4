import { eventsOf, type CodeFixture } from '@faultline/adapters/kit';
import { adapters } from '@faultline/adapters/adapters';
import { selectHangupCause, type Snapshot } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { supportRows, supportText } from '../packages/components/src/internals/supportRows.ts';
import type { Translate } from '../packages/components/src/messages/MessagesProvider.tsx';
import { playSequence, type Emitted, type Look } from '../packages/testing/src/force/harness.ts';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbmEifQ.c2lnbmF0dXJl';
const secret = `wss://ana:hunter22@host/?access_token=${jwt}`;
const leaks = ['hunter22', 'eyJ', 'c2lnbmF0dXJl'];

/** The same value once for each of its leaves, with the secret in that leaf; a text keeps its beginning. */
function spoilt(value: unknown): readonly unknown[] {
  if (typeof value === 'function' || value === undefined) return [];
  if (typeof value !== 'object' || value === null)
    return [typeof value === 'string' ? `${value} ${secret}` : secret];
  return Object.entries(value).flatMap(([name, inner]) =>
    spoilt(inner).map((other) =>
      Array.isArray(value) ? value.with(Number(name), other) : { ...value, [name]: other },
    ),
  );
}

/** The events of a fixture, once for each leaf of their payloads. */
const spoiltFixture = (fixture: CodeFixture): readonly (readonly Emitted[])[] => {
  const emitted = eventsOf(fixture).map((event): Emitted => ({ ...event, afterMs: 10 }));
  return emitted.flatMap((event, at) =>
    spoilt(event.payload).map((payload) => emitted.with(at, { ...event, payload })),
  );
};

const keyAsText = Object.assign((key: string | readonly string[]) => String(key), {}) as Translate;
/** The text that a person copies from the details of each issue. */
const copied = (snapshot: Snapshot): readonly string[] =>
  snapshot.callErrors.issues.map(({ source, code, condition, callId, details, lastAt }) => {
    const call = callId === null ? null : selectHangupCause(snapshot, callId);
    return supportText(
      supportRows(keyAsText, { source, code, condition, callId, call, at: lastAt, details }),
    );
  });

let leaves = 0;
let told = 0;

describe('a secret in any leaf of any fixture', () => {
  it.each(adapters)('$title: is not on the screen, in the details or in what is copied', ({ fixtures }) => {
    for (const fixture of Object.values<CodeFixture>(fixtures))
      for (const emitted of spoiltFixture(fixture)) {
        const look = ({ snapshot }: Look) => {
          const seen = JSON.stringify([snapshot, copied(snapshot)]);
          const leak = leaks.find((one) => seen.includes(one));
          if (leak) throw new Error(`${leak} is seen after ${JSON.stringify(emitted)}`);
          if (seen.includes('[redacted]')) told++;
        };
        playSequence(emitted, look, 3_000, fixture.options, fixture.sdk);
        leaves++;
      }
  });

  it('is tried in thousands of leaves, and in many the text around it is told', () => {
    expect(leaves).toBeGreaterThan(10_000);
    expect(told).toBeGreaterThan(1_000);
  });
});
