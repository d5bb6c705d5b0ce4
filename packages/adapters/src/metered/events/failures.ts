import { lookUp } from '../../kit/codes/codes.ts';
import {
  rowOf,
  severityWith,
  type ConditionId,
  type IssueRaised,
  type RecoveryAction,
} from '@faultline/core';
import { codes } from '../generated/codes.ts';
import { detailsOf } from '../../kit/read/read.ts';

/** The first of some ids that is in the catalogue, otherwise simply the first. */
export const knownId = (...ids: readonly [string, ...string[]]): string =>
  ids.find((id) => lookUp(codes, id).known) ?? ids[0];

/** What the source can do about a condition once the SDK has stopped trying. */
export function actionsFor(condition: ConditionId): readonly RecoveryAction[] {
  const main = rowOf(condition).action;
  if (main === 'reauthenticate') return [main];
  return /^(signaling|quota)\./.test(condition) && (main === 'reconnect' || main === 'wait')
    ? ['reconnect']
    : [];
}

const told = [
  'name',
  'message',
  'code',
  'reason',
  'requestId',
  'method',
  'currentState',
  'size',
  'cap',
  'queued',
];

/** An issue for a code, with the facts in its payload. `more` overrides the catalogue. */
export function issueOf(
  id: string,
  payload: unknown,
  at: number,
  more: Partial<IssueRaised> = {},
): IssueRaised {
  const { rule, known } = lookUp(codes, id);
  const condition = more.condition ?? rule.condition;
  return {
    type: 'issueRaised',
    at,
    code: id,
    severity: severityWith(rowOf(condition).severity, more.condition ? undefined : rule.fatal),
    unknown: !known && condition === 'sdk.unknown',
    ...more,
    condition,
    details: { ...detailsOf(payload, told), ...more.details },
  };
}
