import { describe, expect, it } from 'vitest';
import { newCallHistory } from '../../sip/callHistory.ts';
import { noReasons, reasonsOf } from '../../sip/reasons.ts';
import { nothingSaid } from '../../sip/said.ts';
import { causeNamed } from './causes.ts';
import { answerOf, endingOf, saidByAnswer, saidByGoodbye, type Answer } from './ending.ts';

const answer = (status: number, reason: string | null = null, local = false): Answer => ({
  status,
  phrase: null,
  reasons: reason === null ? noReasons : reasonsOf([reason]),
  retryAfter: null,
  retriedBySdk: false,
  method: 'INVITE',
  local,
});
const out = newCallHistory(false, true);
const talk = { ...out, answeredAt: 0 };

describe('the code of an end (B9)', () => {
  it.each([
    [out, saidByAnswer(answer(486, 'Q.850;cause=31')), 'sipjs/status/486'],
    [out, saidByAnswer(answer(480, 'Q.850;cause=19')), 'sipjs/q850/19'],
    [out, saidByAnswer(answer(408, null, true)), 'sipjs/REQUEST_TIMEOUT'],
    [out, saidByAnswer(answer(503, null, true)), 'sipjs/CONNECTION_ERROR'],
    [talk, saidByGoodbye(noReasons), 'sipjs/BYE'],
    [talk, saidByGoodbye(reasonsOf(['Q.850;cause=16'])), 'sipjs/q850/16'],
    [talk, saidByGoodbye(reasonsOf(['SIP;cause=503'])), 'sipjs/status/503'],
    [talk, { ...nothingSaid, cause: null }, 'sipjs/state/Terminated'],
    [newCallHistory(true), saidByGoodbye(noReasons), 'sipjs/CANCELED'],
  ] as const)('names what proves it: %o, %o: %s', (call, said, code) => {
    expect(endingOf(call, said, 60_000).code).toBe(code);
  });

  it('comes with what else was said', () => {
    const end = endingOf(out, saidByAnswer({ ...answer(503, 'Q.850;cause=41'), retryAfter: '30' }), 0);
    expect(end).toMatchObject({ sipCode: 503, causeCode: 41, evidence: 2, details: { retryAfter: '30' } });
  });
});

it('an answer without any header is told from one that was sent', () => {
  const message = { statusCode: 408, hasHeader: () => false };
  expect(answerOf(message)?.local).toBe(true);
  expect(answerOf({ ...message, hasHeader: () => true })?.local).toBe(false);
  expect(answerOf({ reasonPhrase: 'no status' })).toBeNull();
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
