import type { CallPageDriver } from '../openPages.ts';
import type { Stage } from './stage.ts';

/** How long a page keeps its process busy, so that it is known by its time. */
const busyMs = 400;

/**
 * The process of a page, so that it can be stopped as the computer’s sleep stops it: Chromium tells of its processes, but not
 * which page is in which.
 */
async function processOf({ page, context }: CallPageDriver): Promise<number> {
  const browser = context.browser();
  if (!browser) throw new Error('The page is in no browser of its own, whose processes could be asked for.');
  const session = await browser.newBrowserCDPSession();
  const times = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return new Map(
      processInfo.flatMap(({ type, id, cpuTime }) => (type === 'renderer' ? [[id, cpuTime] as const] : [])),
    );
  };
  const before = await times();
  await page.evaluate((ms) => {
    const end = performance.now() + ms;
    while (performance.now() < end);
  }, busyMs);
  const spent = [...(await times())].map(([id, time]) => [id, time - (before.get(id) ?? time)] as const);
  await session.detach();
  const [[id] = [0]] = spent.sort(([, one], [, other]) => other - one);
  return id;
}

/** Stops the process of a page, does something meanwhile, and lets it go on after `ms` in all. */
export async function sleepFor(
  driver: CallPageDriver,
  ms: number,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const id = await processOf(driver);
  const woken = new Promise<void>((resolve) => setTimeout(resolve, ms));
  process.kill(id, 'SIGSTOP');
  try {
    await meanwhile();
    await woken;
  } finally {
    process.kill(id, 'SIGCONT');
  }
}

/** A page whose server can be ended and started again. */
type WithServer = CallPageDriver & {
  readonly server: { kill(): Promise<unknown>; restart(): Promise<unknown> };
};

/** The computer sleeps for 70 s, in which the server of the page is started anew. */
export async function sleepThroughRestart<Page extends WithServer>(
  { page, note }: Stage<Page>,
  kill: () => Promise<unknown> = () => page.server.kill(),
): Promise<void> {
  await note('fault.page-asleep');
  await sleepFor(page, 70_000, async () => {
    await kill();
    await page.server.restart();
  });
  await note('fault.page-awake');
}
