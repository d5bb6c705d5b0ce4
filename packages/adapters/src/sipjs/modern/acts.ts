import type { Acts } from '../../sip/acts.ts';

/** The methods of a session of sip.js 0.21 that take it or let it go. */
export const modernActs: Acts = {
  accept: () => 'accept',
  bye: () => 'letGo',
  cancel: () => 'letGo',
  reject: () => 'letGo',
  dispose: () => 'letGo',
};
