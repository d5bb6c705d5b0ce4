import type { ConditionId } from '@faultline/core';
import type { CallHistory } from './callHistory.ts';
import type { SwitchCause } from './causes.ts';
import { ended, type HowItEnded } from './ended.ts';
import { saysCause, saysStatus, saysSwitch } from './prevents.ts';
import { isElsewhere, type Said } from './said.ts';

/** Ways in which a conversation can end. Anything without a row has cut it off. */
interface Row {
  readonly says: ConditionId;
  readonly status?: readonly number[];
  readonly q850?: readonly number[];
  readonly ofSwitch?: readonly SwitchCause[];
}

const cuts: readonly Row[] = [
  {
    says: 'call.ended',
    q850: [7, 16, 26, 30, 31],
    ofSwitch: [
      'ORIGINATOR_CANCEL',
      'LOSE_RACE',
      'PICKED_OFF',
      'BLIND_TRANSFER',
      'ATTENDED_TRANSFER',
      'BOWOUT',
    ],
  },
  { says: 'quota.duration', status: [602], ofSwitch: ['ALLOTTED_TIMEOUT'] },
  { says: 'call.endedByHost', ofSwitch: ['MANAGER_REQUEST'] },
  {
    says: 'call.incompatible',
    status: [415, 488, 606],
    q850: [65, 66, 69, 70, 79, 88],
    ofSwitch: ['NOT_ACCEPTABLE'],
  },
];

/**
 * What the second leg of a call reports when a service answered before it called anyone. Shortly after the answer it
 * explains why the person's call was not connected; later it explains nothing.
 */
const secondLeg = {
  status: [404, 410, 486, 600] as readonly number[],
  q850: [1, 17, 18, 19, 21, 22] as readonly number[],
  ofSwitch: [
    'BUSY_EVERYWHERE',
    'NO_PICKUP',
    'PROGRESS_TIMEOUT',
    'USER_NOT_REGISTERED',
  ] as readonly SwitchCause[],
};

/** The switch has moved the talk to somebody else: nobody has hung up. */
const movedBySwitch: readonly (string | null)[] = ['BLIND_TRANSFER', 'ATTENDED_TRANSFER', 'BOWOUT'];

/** As long as a service lets somebody's phone ring. */
const shortlyMs = 60_000;

/** A CANCEL and an answer that cross each other are at most this far apart. */
const crossedMs = 5_000;

const rowOf = (column: 'status' | 'q850' | 'ofSwitch', value: unknown): ConditionId =>
  cuts.find((one) => (one[column] as readonly unknown[] | undefined)?.includes(value))?.says ??
  'call.dropped';

/** The words of reasons that have no number. */
const timedOut = /\b(rtp|media|session)[\s_-]*(timer|timed?)[\s_-]*(out|expired)\b/i;

/** The SDK's own causes that explain how a conversation ended; the others are about call setup. */
const explainsTalk = /^(ice\.|media\.|quota\.|call\.(dropped|incompatible|endedByHold)$)/;

/** What ended a conversation that nobody here ended. */
export function whatCut({ inbound, letGo }: CallHistory, said: Said, talkedMs: number): HowItEnded {
  const { q850, ofSwitch, own, goodbye, text } = said;
  const status = said.status ?? said.sip;
  // The person who was called has no second leg.
  const isShort = !inbound && talkedMs < shortlyMs;
  if (inbound && talkedMs < crossedMs && isElsewhere(said)) return ended('call.answerLost');
  if (movedBySwitch.includes(ofSwitch)) return ended('call.ended', 'ofSwitch', 'service');
  if (ofSwitch !== null) {
    const isLeg = secondLeg.ofSwitch.includes(ofSwitch);
    return ended(isLeg && isShort ? saysSwitch(ofSwitch) : rowOf('ofSwitch', ofSwitch), 'ofSwitch');
  }
  if (q850 !== null && secondLeg.q850.includes(q850) && isShort)
    return ended(saysCause(q850) ?? 'call.ended', 'q850');
  if (status !== null && status >= 400 && status !== 487) {
    const isLeg = secondLeg.status.includes(status) && isShort;
    const bySip = isLeg ? saysStatus(status) : rowOf('status', status);
    // A precise cause says more than a status that only means "over".
    if (bySip !== 'call.dropped' || q850 === null) return ended(bySip ?? 'call.dropped', 'status');
    const byCause = rowOf('q850', q850);
    return byCause === 'call.ended' ? ended('call.dropped', 'status') : ended(byCause, 'q850');
  }
  if (timedOut.test(text)) return ended('call.dropped', q850 === null ? null : 'q850');
  if (q850 !== null) return ended(secondLeg.q850.includes(q850) ? 'call.ended' : rowOf('q850', q850), 'q850');
  if (goodbye || status === 487) return ended('call.ended');
  if (own !== null && explainsTalk.test(own)) return ended(own, 'own');
  if (letGo === null && (own === null || own === 'call.ended')) return ended('call.ended', null, 'unknown');
  return ended('call.dropped', own === null ? null : 'own', own === null ? 'unknown' : 'network');
}
