import type { CallPageDriver } from './openPages.ts';
import type { PageOnServer } from './serverRig.ts';

/** Places a call to “bob” on a second page, who answers it; resolves when both are in it. */
export async function callBetween<Server>(
  page: PageOnServer<Server>,
): Promise<PageOnServer<Server> & { readonly guest: CallPageDriver }> {
  const guest = await page.invite();
  await page.dial('bob');
  await page.untilStatus('Calling');
  await guest.untilStatus('Ringing');
  await guest.press('Answer');
  await page.untilStatus('In a call');
  await guest.untilStatus('In a call');
  return { ...page, guest };
}
