import { createCallStore } from '@faultline/core';
import { createVirtualClock } from '@faultline/testing';
import { expect, it } from 'vitest';
import { createSourceBase } from './sourceBase.ts';
import { takeUntilDue } from './takeUntilDue.ts';

/** A source that waits 5 s after every event, and counts how often no other event arrived. */
function waiting() {
  const clock = createVirtualClock(1_000_000);
  const base = createSourceBase('phone', { since: null as number | null, missed: 0 }, { clock });
  const take = takeUntilDue(base, {
    waitOf: ({ since }, now) => (since === null ? null : since + 5_000 - now),
    read: ({ missed }) => ({ memory: { since: null, missed: missed + 1 }, events: [] }),
  });
  const source = base.toSource({ start: () => undefined });
  const stop = createCallStore([source], { clock }).connect();
  const hear = () => take('heard', (memory, at) => ({ memory: { ...memory, since: at }, events: [] }));
  const later = (ms: number) => clock.runTo(clock.now() + ms);
  return { hear, later, stop, missed: () => base.memory.missed };
}

it('what is due comes once, when no event has come for long enough', () => {
  const { hear, later, missed } = waiting();
  hear();
  later(4_000);
  hear();
  later(4_900);
  expect(missed()).toBe(0);
  later(200);
  expect(missed()).toBe(1);
  later(60_000);
  expect(missed()).toBe(1);
});

it('what is due does not come to a source that no store listens to', () => {
  const { hear, later, stop, missed } = waiting();
  hear();
  stop();
  hear();
  later(60_000);
  expect(missed()).toBe(0);
});
