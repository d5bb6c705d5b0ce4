import type { Acts } from '../sip/acts.ts';

/** The methods of a Twilio call that take it or let it go. */
export const twilioActs: Acts = {
  accept: () => 'accept',
  disconnect: () => 'letGo',
  reject: () => 'letGo',
  ignore: () => 'letGo',
};
