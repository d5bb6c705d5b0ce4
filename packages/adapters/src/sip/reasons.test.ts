import { describe, expect, it } from 'vitest';
import { reasonsOf, type Reasons } from './reasons.ts';

const read = (...headers: string[]) => {
  const { q850, sip, ofSwitch } = reasonsOf(headers);
  return [q850, sip, ofSwitch];
};

describe('Reason headers of RFC 3326 (B9)', () => {
  it.each([
    // header                                                 Q.850  SIP   of the switch
    ['Q.850;cause=16;text="Terminated"', 16, null, null],
    ['q.850 ;CAUSE = 31', 31, null, null],
    ['SIP ;cause=200 ;text="Call completed elsewhere"', null, 200, null],
    ['sip;text="busy";cause=600', null, 600, null],
    ['Q.850 ; cause = 17, SIP;cause=486', 17, 486, null],
    ['Q.850;text="Network out of order, retry";cause=38', 38, null, null],
    ['Q.850;text="a \\"b\\"; cause=1, SIP;cause=603";cause=17', 17, null, null],
    ['Q.850;text="a \\" b; cause=1";cause=17', 17, null, null],
    ['Q.850;cause=17;cause=16', 17, null, null],
    ['Q.850;cause', null, null, null],
    ['X.Gateway;cause=16;text="USER_BUSY"', 17, null, null],
    ['X.Gateway;cause=16;text="MEDIA_TIMEOUT"', null, null, 'MEDIA_TIMEOUT'],
    ['X.Gateway;cause=0', null, null, null],
    ['X.Gateway;cause=1', 1, null, null],
    ['X.Gateway;cause=127', 127, null, null],
    ['X.Gateway;cause=128', null, null, null],
    ['X.Gateway;cause=700', null, null, 'CRASH'],
    ['FreeSWITCH;cause=604;text="MEDIA_TIMEOUT"', null, null, 'MEDIA_TIMEOUT'],
    ['FreeSWITCH;cause=804', null, null, 'MEDIA_TIMEOUT'],
    ['FreeSWITCH;cause=602', null, null, 'ALLOTTED_TIMEOUT'],
    ['FreeSWITCH;text="USER_BUSY"', 17, null, null],
    ['X.Gateway;cause=38', 38, null, null],
    ['Preemption;cause=1;text="UA Preemption"', 8, null, null],
    ['Q.850;cause=1600', null, null, null],
    ['Q.850;causes=16', null, null, null],
    ['Q.850;text="no cause"', null, null, null],
    ['X.Gateway;cause=999', null, null, null],
    ['', null, null, null],
    [';cause=17', null, null, null],
    ['Q.850;cause=17;text="never closed', 17, null, null],
  ])('reads %s', (header, ...wanted) => {
    expect(read(header)).toEqual(wanted);
  });

  it('reads several, the first of a protocol counts', () => {
    expect(read('SIP;cause=487', 'Q.850;cause=18', 'Q.850;cause=17')).toEqual([18, 487, null]);
  });

  it('keeps the words of all, and where the cause comes from', () => {
    expect(reasonsOf(['SIP;cause=603;text="a, b"', 'Q.850;cause=21;location=LN;text="c"'])).toMatchObject({
      text: 'a, b, c',
      location: 'LN',
    } satisfies Partial<Reasons>);
  });

  it.each([
    [[], ''],
    [['SIP;cause=603'], ''],
    [['SIP;cause=603', 'Q.850;cause=21;text="c"'], 'c'],
    [['SIP;cause=603;text="a"', 'Q.850;cause=21'], 'a'],
    [['Q.850;text="a \\"b\\" c"'], 'a \\"b\\" c'],
  ])('has no words but those that were said: %j', (headers, text) => {
    expect(reasonsOf(headers).text).toBe(text);
  });

  it.each([
    ['17', [], 17],
    ['17', ['SIP;cause=486'], 17],
    ['17', ['Q.850;cause=19'], 19],
    [' 17 ', [], 17],
    ['many', [], null],
    ['1700', [], null],
    ['17 or 18', [], null],
    ['cause 17', [], null],
    ['', [], null],
  ])('takes X-Asterisk-HangupCauseCode %s beside %j', (asterisk, headers, q850) => {
    expect(reasonsOf(headers, asterisk).q850).toBe(q850);
  });
});
