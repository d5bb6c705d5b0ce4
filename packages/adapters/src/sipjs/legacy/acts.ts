import type { Acts } from '../../sip/acts.ts';
import { field } from '../shared/read.ts';

/**
 * Both packages also call it for calls that they give up themselves: JsSIP with a cause, sip.js with "not acceptable
 * here" (488).
 */
const terminate = ([options]: readonly unknown[]) =>
  field(options, 'cause') !== undefined || field(options, 'statusCode') === 488 ? 'tornDown' : 'letGo';

/** The methods of a session of sip.js 0.7 to 0.15, or of JsSIP, by which it is answered or ended. */
export const legacyActs: Acts = {
  accept: () => 'accept',
  answer: () => 'accept',
  terminate,
  bye: () => 'letGo',
  cancel: () => 'letGo',
  reject: () => 'letGo',
};
