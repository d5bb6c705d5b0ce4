import type { ConditionId } from '@faultline/core';
import { noReasons, type Reasons } from './reasons.ts';

/** What was reported at the end of a call, by a message or by the SDK. */
export interface Said extends Reasons {
  /** Whether the other side, or a server for it, sent the goodbye: a BYE, or a CANCEL. */
  readonly goodbye: boolean;
  /** A final SIP status. */
  readonly status: number | null;
  readonly phrase: string | null;
  /** The condition for the SDK's own cause, seen by the caller or the person called; null when it gives none. */
  readonly own: ConditionId | null;
}

/** An end without any reason. */
export const nothingSaid: Said = { ...noReasons, goodbye: false, status: null, phrase: null, own: null };

/** Another phone of this person answered or declined it. */
export const isElsewhere = ({ status, sip, q850, ofSwitch, text }: Said): boolean =>
  [200, 600, 603].includes(sip ?? status ?? 0) ||
  q850 === 26 ||
  q850 === 7 ||
  ofSwitch === 'LOSE_RACE' ||
  ofSwitch === 'PICKED_OFF' ||
  /elsewhere/i.test(text);
