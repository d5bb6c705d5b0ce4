import type { Acts } from '../sip/acts.ts';

/** The methods of a Twilio call by which it is answered or ended. */
export const twilioActs: Acts = {
  accept: () => 'accept',
  disconnect: () => 'letGo',
  reject: () => 'letGo',
  ignore: () => 'letGo',
};
