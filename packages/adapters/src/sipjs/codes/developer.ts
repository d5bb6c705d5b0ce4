import type { DeveloperWords } from '../../kit/codes/descriptor.ts';
import type { ConditionId } from '@faultline/core';
import { sipjsCatalogue, type SipjsCodeId } from './catalogue.ts';
import words from './locales/developer.en.json';

/** A status or a Q.850 cause: its explanation is made from its name and its condition. */
type NumberedId = Extract<SipjsCodeId, `sipjs/status/${string}` | `sipjs/q850/${string}`>;
type OwnId = Exclude<SipjsCodeId, NumberedId>;

const own: Readonly<Record<OwnId, DeveloperWords>> = words satisfies Record<OwnId, DeveloperWords>;
const hasOwn = (id: SipjsCodeId): id is OwnId => Object.hasOwn(own, id);

/** What to check first, by the condition of a status or a Q.850 cause. */
const fixes: Readonly<Partial<Record<ConditionId, string>>> = {
  'call.busy': 'Nothing to mend. Offer to call again later.',
  'call.declined': 'Nothing to mend for one number. For all numbers, look at what the account may call.',
  'call.notAllowed': 'Look at the account: what it may call, its credentials, its balance.',
  'call.noAnswer': 'Nothing to mend. If it comes at once, look at the timers of the gateway.',
  'call.unavailable': 'For one number nothing. For many, look at the registrar or the trunk.',
  'call.numberNotFound': 'Check the number, its prefix and the dial plan.',
  'call.addressIncomplete': 'Check how many digits the dial plan wants, and the country prefix.',
  'call.invalidTarget': 'Check the URI that was called.',
  'call.redirected': 'Call one of the addresses it gives, where you trust them.',
  'call.incompatible': 'Compare the codecs and transports of both sides.',
  'call.serviceError': 'Look at the server that answered: its log has the call by its Call-ID.',
  'call.ended': 'Nothing to do.',
};

const fixOf = (condition: ConditionId): string =>
  fixes[condition] ?? 'Look at the server that answered: its log has the call by its Call-ID.';

function wordsOf(id: SipjsCodeId): DeveloperWords {
  if (hasOwn(id)) return own[id];
  const { kind, name, condition } = sipjsCatalogue[id];
  const value = id.slice(id.lastIndexOf('/') + 1);
  if (kind === 'q850-cause')
    return {
      happened: `A Reason header gives Q.850 cause ${value}, ${name.toLowerCase()}: the telephone network's own word.`,
      sdkDoes: 'Hands the header over unread.',
      fix: fixOf(condition),
    };
  return {
    happened: `The other side, or a server on the way, answered ${value} ${name}.`,
    sdkDoes: value.startsWith('3') ? 'Does not follow it, and ends the call.' : 'Ends the call.',
    fix: fixOf(condition),
  };
}

/**
 * Explains every SIP code to developers, for both entry points. The facts come from the source or the behaviour of
 * sip.js 0.21.2, 0.15.11 and JsSIP 3.13.8.
 *
 * @example sipjsDeveloperWords['sipjs/status/486'].fix
 */
export const sipjsDeveloperWords = Object.fromEntries(
  (Object.keys(sipjsCatalogue) as SipjsCodeId[]).map((id) => [id, wordsOf(id)]),
) as Readonly<Record<SipjsCodeId, DeveloperWords>>;
