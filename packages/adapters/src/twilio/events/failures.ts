import { lookUp } from '../../kit/codes/codes.ts';
import {
  rowOf,
  type ConditionId,
  type Device,
  type Details,
  type IssueRaised,
  type RecoveryAction,
} from '@faultline/core';
import { conditionOfMediaError, failureOfPage } from '../../kit/read/mediaError.ts';
import { asText, detailsOf, field, numberField, textField } from '../../kit/read/read.ts';
import { saysStatus } from '../../sip/prevents.ts';
import { codes } from '../generated/codes.ts';

/** An error of the SDK, with its meaning as far as it is known. */
export interface Failure {
  readonly code: string;
  readonly number: number | null;
  /** Whether the service's own error is inside, so that the error came from the service. */
  readonly fromService: boolean;
  readonly condition: ConditionId;
  readonly known: boolean;
  readonly details: Details;
  /** Whether the service ended a call with it: only then is its error inside one of the connection. */
  readonly ofHangup: boolean;
  /** Whether it only says that the connection to the service failed. */
  readonly ofConnection: boolean;
}

/** The codes that stand for others, unless `enableImprovedSignalingErrorPrecision` is on: the real one is inside. */
const vague: readonly (number | null)[] = [31000, 31005, 53000];

/** The codes from 31400 to 31699 that are no SIP status: two are about the microphone, the others only HTTP. */
const notOfSip: readonly number[] = [31_401, 31_402, 31_409, 31_426, 31_429, 31_530];

/** The SIP status in a code from 31400 to 31699. */
export const sipStatusOf = (number: number | null): number | null =>
  number !== null && number >= 31_400 && number < 31_700 && !notOfSip.includes(number)
    ? number - 31_000
    : null;

/** A code of Twilio; those of the browser's own errors are smaller (0 to 25 in `DOMException`). */
const codeOf = (error: unknown): number | null => {
  const number = numberField(error, 'code');
  return number !== null && number >= 10_000 ? number : null;
};

/** Reads an error that the SDK emitted or threw. It never throws, whatever the value. */
export function failureOf(error: unknown): Failure {
  const original = field(error, 'originalError');
  const outer = codeOf(error);
  const inner = numberField(original, 'code');
  const number = inner !== null && vague.includes(outer) ? inner : outer;
  const name = textField(error, 'name');
  const code = `twilio/${number ?? name ?? 'error'}`;
  const { rule, known } = lookUp(codes, code);
  const ofDevice = rule.condition.startsWith('media.') ? (original ?? error) : null;
  const browsers = outer === null && !known ? error : ofDevice;
  // These errors do not include the browser's own error (2.18.5).
  const unsaid = rule.condition === 'media.captureFailed' ? failureOfPage() : null;
  const media = conditionOfMediaError(browsers) ?? conditionOfMediaError(unsaid);
  const status = sipStatusOf(number);
  const bySip = known || status === null ? null : saysStatus(status);
  const lostInside = numberField(field(original, 'twilioError'), 'code') === 53_001;
  const ofConnection =
    number === 31_009 ||
    number === 53_001 ||
    (outer === 31_005 && number === 31_005) ||
    (number === 31_000 && lostInside);
  const described = detailsOf(error, ['name', 'message']);
  const { message: said } = detailsOf(original, ['message']);
  return {
    code,
    number,
    fromService: inner !== null,
    ofHangup: inner !== null && outer === 31_005,
    condition: ofConnection ? 'signaling.reconnecting' : (media ?? (known ? null : bySip) ?? rule.condition),
    known: known || media !== null,
    details: {
      ...(Object.keys(described).length > 0 ? described : { payload: asText(error) }),
      ...(said === undefined ? {} : { 'original.message': said }),
      ...(outer !== number && outer !== null ? { reportedAs: outer } : {}),
    },
    ofConnection,
  };
}

/** Where no speaker can be chosen in a browser, the SDK says so in these words (2.18.5). */
const noChoice = /audio output selection/;

/** Reads an error that the app reports. A speaker that cannot be chosen leaves the call as it is. */
export function reportedOf(error: unknown, device?: Device): Failure {
  const failure = failureOf(error);
  const ofSpeaker = device === 'speaker' || noChoice.test(textField(error, 'message') ?? '');
  return ofSpeaker ? { ...failure, condition: 'media.outputUnavailable' } : failure;
}

/** What the source can do about a condition. */
export function actionsFor(condition: ConditionId): readonly RecoveryAction[] {
  if (condition.startsWith('auth.') && rowOf(condition).action === 'reauthenticate')
    return ['reauthenticate'];
  if (condition === 'signaling.disconnected') return ['reconnect'];
  return condition.startsWith('media.') && rowOf(condition).action === 'resumeMedia' ? ['resumeMedia'] : [];
}

/** An issue for a failure. Nothing retries it, unless it is the connection. */
export const issueOf = (
  failure: Pick<Failure, 'code' | 'condition' | 'details' | 'known'>,
  callId: string | null,
  at: number,
): IssueRaised => ({
  type: 'issueRaised',
  at,
  code: failure.code,
  condition: failure.condition,
  callId,
  details: failure.details,
  actions: actionsFor(failure.condition),
  unknown: !failure.known && failure.condition === 'sdk.unknown',
  retrying: failure.condition === 'signaling.reconnecting' || failure.condition === 'ice.reconnecting',
  ...(failure.condition.startsWith('media.') && {
    device: failure.condition === 'media.outputUnavailable' ? 'speaker' : 'microphone',
  }),
});
