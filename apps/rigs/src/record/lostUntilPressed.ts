import type { CallPageDriver } from '../openPages.ts';
import type { Stage } from './stage.ts';

/** The server goes and comes back, and the person presses "Reconnect", as nobody else tries. Returns the banner. */
export async function lostUntilPressed<
  Page extends CallPageDriver & {
    readonly server: { kill(): Promise<unknown>; restart(): Promise<unknown> };
  },
>({ page, note }: Stage<Page>) {
  await note('fault.server-killed');
  await page.server.kill();
  const lost = page.banner('You are disconnected');
  await lost.waitFor();
  await note('fault.server-restarted');
  await page.server.restart();
  await lost.getByRole('button', { name: 'Reconnect' }).click();
  return lost;
}
