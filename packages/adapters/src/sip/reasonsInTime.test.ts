import { describe, expect, it } from 'vitest';
import { headersOf } from '../sipjs/shared/read.ts';
import { noReasons, reasonsOf } from './reasons.ts';

describe('reading Reason headers', () => {
  it('takes no longer for one that is made to take long', () => {
    const evil = ['Q.850;', 'Q.850; cause ', ' ', 'cause = ', ';', ',', '"', '"\\'].map((part) =>
      part.repeat(200_000),
    );
    const message = { getHeaders: () => evil.flatMap((one) => Array.from({ length: 1_000 }, () => one)) };
    // The processor's time, so that the machine's other work does not count.
    const before = process.cpuUsage();
    expect(reasonsOf(headersOf(message, 'Reason'))).toEqual(noReasons);
    for (const one of evil) reasonsOf([one]);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(2_000);
  });
});
