import { describe, expect, it } from 'vitest';
import { headersOf } from '../sipjs/shared/read.ts';
import { noReasons, reasonsOf } from './reasons.ts';

describe('reading Reason headers', () => {
  it('takes no longer for one that is made to take long', () => {
    const evil = ['Q.850;', 'Q.850; cause ', ' ', 'cause = ', ';', ',', '"', '"\\'].map((part) =>
      part.repeat(200_000),
    );
    const message = { getHeaders: () => evil.flatMap((one) => Array.from({ length: 1_000 }, () => one)) };
    const before = performance.now();
    expect(reasonsOf(headersOf(message, 'Reason'))).toEqual(noReasons);
    for (const one of evil) reasonsOf([one]);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
