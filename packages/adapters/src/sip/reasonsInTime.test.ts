import { describe, expect, it } from 'vitest';
import { headersOf } from '../sipjs/shared/read.ts';
import { noReasons, reasonsOf } from './reasons.ts';

const parts = ['Q.850;', 'Q.850; cause ', ' ', 'cause = ', ';', ',', '"', '"\\'];

/** The processor's time for reading headers that are made to take long, ms: the machine's other work hardly counts. */
function timeFor(repeats: number): number {
  const evil = parts.map((part) => part.repeat(repeats));
  const message = { getHeaders: () => evil.flatMap((one) => Array.from({ length: 1_000 }, () => one)) };
  const before = process.cpuUsage();
  expect(reasonsOf(headersOf(message, 'Reason'))).toEqual(noReasons);
  for (const one of evil) reasonsOf([one]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe('reading Reason headers', () => {
  it('takes time in proportion to those that are made to take long', () => {
    timeFor(20_000);
    // What looks back at all it has read takes 64 times as long for 8 times the text.
    expect(timeFor(200_000) / timeFor(25_000)).toBeLessThan(25);
  });
});
