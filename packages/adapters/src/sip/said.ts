import type { ConditionId } from '@faultline/core';
import { noReasons, type Reasons } from './reasons.ts';

/** What was said at the end of a call, by a message or by the SDK. */
export interface Said extends Reasons {
  /** The other side, or a server for it, said goodbye: a BYE, or a CANCEL. */
  readonly goodbye: boolean;
  /** A final SIP status. */
  readonly status: number | null;
  readonly phrase: string | null;
  /** What the SDK's own cause comes to, for the one who called or was called; null where it gives none. */
  readonly own: ConditionId | null;
}

/** An end without a word. */
export const nothingSaid: Said = { ...noReasons, goodbye: false, status: null, phrase: null, own: null };

/** Another phone of this person took it or turned it down. */
export const isElsewhere = ({ status, sip, q850, ofSwitch, text }: Said): boolean =>
  [200, 600, 603].includes(sip ?? status ?? 0) ||
  q850 === 26 ||
  q850 === 7 ||
  ofSwitch === 'LOSE_RACE' ||
  ofSwitch === 'PICKED_OFF' ||
  /elsewhere/i.test(text);
