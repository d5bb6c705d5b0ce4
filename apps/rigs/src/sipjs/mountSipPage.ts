import { mountCallPage } from '../page/mountCallPage.tsx';
import type { Phone } from '../page/phone.ts';
import { bringBob } from './bob.ts';
import { settingsOf, type Settings } from './settings.ts';

/** Shows a SIP phone as the page, with the other end of its calls where the address asks for one. */
export async function mountSipPage(createPhone: (settings: Settings) => Phone): Promise<void> {
  const settings = settingsOf(window.location.href);
  if (settings.bob) window.faultlineBob = await bringBob(settings.server, settings.bob === 'answers');
  mountCallPage(createPhone(settings));
}
