import { describe, expect, it } from 'vitest';
import { conditionOfCause } from '../../sip/q850Table.ts';
import { conditionOfSipStatus } from '../../sip/sipStatus.ts';
import { causeNamed } from './causes.ts';
import { answerOf, endingOfAnswer, endingOfBye, reasonsOf, type Answer } from './ending.ts';
import { q850Names, statusNames } from '../codes/names.ts';

const answer = (status: number, reason: string | null = null, local = false): Answer => ({
  status,
  phrase: null,
  reasons: reason === null ? [] : [reason],
  retryAfter: null,
  local,
});

describe('the Q.850 table', () => {
  it('has a row for every cause that has a name', () => {
    for (const value of Object.keys(q850Names)) expect(conditionOfCause(Number(value))).not.toBeNull();
  });

  it('goes by the class for values without a row, and says nothing of what is outside', () => {
    expect([33, 48, 64, 126].map(conditionOfCause)).toEqual(Array(4).fill('call.serviceError'));
    expect([0, 10, 32.5, 128, -1, NaN].map(conditionOfCause)).toEqual(Array(6).fill(null));
  });
});

describe('a SIP status', () => {
  it('has a meaning wherever it has a name', () => {
    for (const status of Object.keys(statusNames))
      expect(conditionOfSipStatus(Number(status))).not.toBeNull();
  });

  it('goes by its class without one', () => {
    expect([399, 499, 599, 699].map(conditionOfSipStatus)).toEqual([
      'call.redirected',
      'call.unavailable',
      'call.serviceError',
      'call.declined',
    ]);
    expect([200, 299, 700, 486.5].map(conditionOfSipStatus)).toEqual([null, null, null, null]);
  });
});

describe('a Reason header', () => {
  it.each([
    ['Q.850;cause=17;text="User busy"', { q850: 17, sip: null }],
    ['q.850 ; cause = 16', { q850: 16, sip: null }],
    ['SIP;cause=200;text="Call completed elsewhere"', { q850: null, sip: 200 }],
    ['SIP ;cause=603, Q.850 ;cause=21 ;text="Rejected"', { q850: 21, sip: 603 }],
    ['Q.850;text="no cause"', { q850: null, sip: null }],
    ['X-Q.850;cause=3', { q850: null, sip: null }],
    ['', { q850: null, sip: null }],
  ])('%s', (header, causes) => {
    expect(reasonsOf([header])).toEqual(causes);
  });

  it('is read from the one of several that has it', () => {
    expect(reasonsOf(['SIP;cause=486', 'Q.850;cause=17'])).toEqual({ q850: 17, sip: 486 });
  });
});

describe('the end of a call by its answer', () => {
  it('goes by the status where that is exact, whatever the Reason adds', () => {
    expect(endingOfAnswer(answer(486, 'Q.850;cause=31'))).toMatchObject({
      code: 'sipjs/status/486',
      condition: 'call.busy',
      endedBy: 'them',
      evidence: 2,
      causeCode: 31,
    });
  });

  it('goes by the Q.850 cause where the status says little', () => {
    expect(endingOfAnswer(answer(480, 'Q.850;cause=19'))).toMatchObject({
      code: 'sipjs/q850/19',
      condition: 'call.noAnswer',
    });
    expect(endingOfAnswer(answer(503, 'Q.850;cause=31'))).toMatchObject({ code: 'sipjs/status/503' });
  });

  it('is the network where the SDK made the answer up', () => {
    expect(endingOfAnswer(answer(408, null, true))).toMatchObject({
      code: 'sipjs/REQUEST_TIMEOUT',
      condition: 'call.networkFailed',
      endedBy: 'network',
    });
    expect(endingOfAnswer(answer(503, null, true)).code).toBe('sipjs/CONNECTION_ERROR');
    expect(endingOfAnswer(answer(408)).condition).toBe('call.noAnswer');
  });

  it('tells an answer without any header from one that was sent', () => {
    const message = { statusCode: 408, hasHeader: () => false };
    expect(answerOf(message)?.local).toBe(true);
    expect(answerOf({ ...message, hasHeader: () => true })?.local).toBe(false);
    expect(answerOf({ reasonPhrase: 'no status' })).toBeNull();
  });
});

describe('the end of a call by a BYE', () => {
  it.each([
    [[], 'sipjs/BYE', 'call.ended', 'them'],
    [['Q.850;cause=16'], 'sipjs/q850/16', 'call.ended', 'them'],
    [['Q.850;cause=17'], 'sipjs/q850/17', 'call.ended', 'them'],
    [['Q.850;cause=38;text="Network out of order"'], 'sipjs/q850/38', 'call.dropped', 'network'],
    [['SIP;cause=503'], 'sipjs/BYE', 'call.dropped', 'network'],
  ] as const)('with %j', (reasons, code, condition, by) => {
    expect(endingOfBye(reasons)).toMatchObject({ code, condition, endedBy: by });
  });
});

describe('a cause as older SDKs name it', () => {
  it.each([
    ['Busy', 'BUSY'],
    ['WebRTC not supported', 'WEBRTC_NOT_SUPPORTED'],
    ['WebRTC Not Supported', 'WEBRTC_NOT_SUPPORTED'],
    ['sip failure code', 'SIP_FAILURE_CODE'],
    ['Terminated', 'BYE'],
    ['BYE', 'BYE'],
    ['No PRACK', 'NO_PRACK'],
    ['Busy Here', null],
    ['constructor', null],
  ])('%s', (text, name) => {
    expect(causeNamed(text)).toBe(name);
  });
});
