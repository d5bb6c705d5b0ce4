import type { Acts } from '../../sip/acts.ts';

/** The methods of a session of sip.js 0.21 by which it is answered or ended. */
export const modernActs: Acts = {
  accept: () => 'accept',
  bye: () => 'letGo',
  cancel: () => 'letGo',
  reject: () => 'letGo',
  dispose: () => 'letGo',
};
