import type { EndedBy } from '@faultline/core';
import type { CallHistory } from './callHistory.ts';
import { whatCut } from './cuts.ts';
import { ended, type HowItEnded } from './ended.ts';
import { saysCause, saysStatus, saysSwitch } from './prevents.ts';
import { isElsewhere, type Said } from './said.ts';

/** Statuses that gateways use for many things, so that a cause with them says more. */
const general = [400, 408, 480, 487, 500, 501, 502, 503, 603];

/** Causes that do not say why nobody answered. */
const vague = [7, 16, 26, 30, 31];

/**
 * The refusal of a network or of an analytics service: no person has declined. ATIS-1000099 puts `v=` into its Reason.
 */
const isBlocked = ({ status, phrase, text }: Said): boolean =>
  status === 603 && (/network\s+blocked/i.test(phrase ?? '') || /(^|[\s,;])v=/i.test(text));

/** An outgoing call that nobody has answered. */
function prevented({ rang, letGo }: CallHistory, said: Said): HowItEnded {
  const { status, q850, ofSwitch, own, location } = said;
  if (isBlocked(said)) return ended('call.blocked', 'status');
  if (ofSwitch === 'ORIGINATOR_CANCEL' && letGo === null) return ended('call.canceled', 'ofSwitch');
  // A successful response, such as the one to a BYE, refuses nothing.
  const isGeneral = status === null || status < 300 || general.includes(status);
  // A network on the way can reject a call too: only the user declines it.
  const isTheirs = q850 !== 21 || location === null || location.toUpperCase() === 'U';
  const precise =
    isGeneral && isTheirs && q850 !== null && !vague.includes(q850) ? saysCause(q850, rang) : null;
  if (precise) return ended(precise, 'q850');
  const switched = ofSwitch === 'ORIGINATOR_CANCEL' ? 'call.noAnswer' : ofSwitch && saysSwitch(ofSwitch);
  if (switched && isGeneral) return ended(switched, 'ofSwitch');
  const byStatus = status === null ? null : saysStatus(status, rang);
  if (byStatus) return ended(byStatus, 'status');
  if (own === 'call.unavailable' && rang) return ended('call.noAnswer', 'own');
  if (own === 'call.declined' && !rang) return ended('call.unavailable', 'own');
  if (own) return ended(own, 'own');
  if (q850 === 31) return ended('call.unavailable', 'q850');
  return q850 === null ? ended('call.setupFailed') : ended('call.ended', 'q850');
}

/** An incoming call that was not answered here. */
function missed({ accepted, letGo }: CallHistory, said: Said): HowItEnded {
  if (isElsewhere(said)) return ended(accepted ? 'call.answerLost' : 'call.answeredElsewhere');
  if (said.own !== null && said.own !== 'call.missed') return ended(said.own, 'own');
  const isUntold = !said.goodbye && said.status === null && said.own === null;
  if (isUntold && letGo === null) return ended('call.canceled');
  const by: EndedBy = said.goodbye || said.own !== null ? 'them' : 'unknown';
  return ended(accepted ? 'call.answerLost' : 'call.missed', said.own === null ? null : 'own', by);
}

/** Whether the talk goes on without this person: nobody has hung up on anybody, and what ends is what was left of it here. */
export const goesOnElsewhere = ({ moved, letGo }: CallHistory): boolean =>
  moved === 'done' || (moved === 'asked' && letGo === true);

/**
 * Decides how a call ended, for every SDK that uses SIP or Q.850.
 *
 * @param call what happened before its end
 * @param said what was reported at its end
 * @param at when it ended, epoch ms
 * @example howItEnded(ringing, { ...nothingSaid, status: 486 }, at).condition // 'call.busy'
 */
export function howItEnded(call: CallHistory, said: Said, at: number): HowItEnded {
  const { answeredAt, connected, inbound, letGo } = call;
  // Where the sound was lost here, the talk was still here.
  if (goesOnElsewhere(call) && said.own !== 'ice.failed') return ended('call.ended', null, 'unknown');
  if (letGo) return ended(answeredAt === null ? 'call.canceled' : 'call.ended', null, 'you');
  const wasHeard = answeredAt !== null && connected;
  const all = said.own === 'ice.failed' && !wasHeard ? { ...said, own: 'ice.neverConnected' as const } : said;
  if (answeredAt === null) return inbound ? missed(call, all) : prevented(call, all);
  return whatCut(call, all, at - answeredAt);
}
