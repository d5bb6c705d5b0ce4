import { afterAll, afterEach, beforeAll } from 'vitest';

/** What a rig opens. */
interface Opened {
  /** Connects and waits until the client is ready. */
  connect(): Promise<unknown>;
  close(): Promise<unknown>;
}

/** What starting a rig gives. */
interface Started<Options, Page> {
  open(options?: Options): Promise<Page>;
  stop(): Promise<unknown>;
}

/**
 * Starts the rig of an SDK for the tests of a file, and stops it with them. A page that a test opens is closed after it.
 *
 * @example const { connected } = rigPages(startRig); // in a test: const it = await connected();
 */
export function rigPages<Options, Page extends Opened>(start: () => Promise<Started<Options, Page>>) {
  let rig: Started<Options, Page>;
  let opened: Page | undefined;
  beforeAll(async () => {
    rig = await start();
  });
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });
  afterAll(() => rig.stop());
  const open = async (options?: Options) => (opened = await rig.open(options));
  return {
    open,
    /** The same, connected. */
    async connected(options?: Options) {
      const page = await open(options);
      await page.connect();
      return page;
    },
  };
}
