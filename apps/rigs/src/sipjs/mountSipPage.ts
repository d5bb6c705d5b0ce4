import { faultsOn } from '../faults/fault.ts';
import { mountCallPage } from '../page/mountCallPage.tsx';
import type { Phone } from '../page/phone.ts';
import { isStudio } from '../page/watch/isStudio.ts';
import { bringBob } from './bob.ts';
import { bobFaults } from './bobFaults.ts';
import { settingsOf, type Settings } from './settings.ts';

/** Shows a SIP phone as the page, with the other end of its calls where the address asks for one. */
export async function mountSipPage(createPhone: (settings: Settings) => Phone): Promise<void> {
  const settings = settingsOf(window.location.href);
  if (!settings.bob) return mountCallPage(createPhone(settings));
  const bob = await bringBob(settings.server, settings.bob === 'answers', isStudio);
  window.faultlineBob = bob;
  await mountCallPage(createPhone(settings), faultsOn(bobFaults(settings.user), bob));
}
