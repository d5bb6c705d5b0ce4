import { describe, expect, it } from 'vitest';
import { lookUp, readCodes } from './codes.ts';

const codes = readCodes('phone', {
  'call.busy': '486 600',
  'call.dropped fatal=true endsCalls=true clears=repeat': 'lost',
  'call.holdFailed fatal=false severity=warning': 'hold',
});

describe('codes at run time', () => {
  it.each([
    ['phone/486', { condition: 'call.busy' }],
    ['phone/600', { condition: 'call.busy' }],
    ['phone/lost', { condition: 'call.dropped', fatal: true, endsCalls: true, clears: 'repeat' }],
    ['phone/hold', { condition: 'call.holdFailed', fatal: false, severity: 'warning' }],
  ])('know what %s comes to', (id, rule) => {
    expect(lookUp(codes, id)).toEqual({ rule, known: true });
  });

  it.each(['phone/487', 'toString', '__proto__', 'phone/constructor'])('do not know %s', (id) => {
    expect(lookUp(codes, id)).toEqual({ rule: { condition: 'sdk.unknown' }, known: false });
  });
});
