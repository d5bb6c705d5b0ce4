import { describe, expect, it } from 'vitest';
import { reasonsOf } from './ending.ts';
import { headersOf } from './read.ts';

describe('Reason headers of RFC 3326', () => {
  it.each([
    ['Q.850;cause=16;text="Terminated"', 16, null],
    ['SIP ;cause=200 ;text="Call completed elsewhere"', null, 200],
    ['Q.850 ; cause = 17, SIP;cause=486', 17, 486],
    ['sip;text="busy";cause=600', null, 600],
    ['q.850;CAUSE=31', 31, null],
    ['Q.850;cause=1600', null, null],
    ['Q.850;causes=16', null, null],
    ['Q.850x;cause=16', null, null],
    ['', null, null],
  ])('reads %s', (header, q850, sip) => {
    expect(reasonsOf([header])).toEqual({ q850, sip });
  });

  it('reads several, the first of a protocol counts', () => {
    expect(reasonsOf(['SIP;cause=487', 'Q.850;cause=18', 'Q.850;cause=17'])).toEqual({ q850: 18, sip: 487 });
  });

  it('takes no longer for one that is made to take long', () => {
    const evil = ['Q.850;', 'Q.850; cause ', ' ', 'cause = ', ';', ','].map((part) => part.repeat(200_000));
    const message = { getHeaders: () => evil.flatMap((one) => Array.from({ length: 1_000 }, () => one)) };
    const before = performance.now();
    expect(reasonsOf(headersOf(message, 'Reason'))).toEqual({ q850: null, sip: null });
    for (const one of evil) reasonsOf([one]);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
