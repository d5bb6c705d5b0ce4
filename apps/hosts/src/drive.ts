import { openPages, type CallPageDriver, type Pages } from '@faultline/app-rigs';
import type { CallEvent } from '@faultline/core';
import type { Plugin } from 'esbuild';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { builtPackages } from '../../../scripts/build/builtPackages.ts';
import words from './words.json';

/** An event as it is sent: its time is now. */
type Sent = CallEvent extends infer Event ? (Event extends CallEvent ? Omit<Event, 'at'> : never) : never;

/**
 * Starts a browser for the tests of a file, and closes it with them. A page is closed after its test. With `built`, our
 * packages are used as built: then style sheets are what users get.
 */
export function hostPages({ built = false, plugins = [] }: { built?: boolean; plugins?: Plugin[] } = {}) {
  let pages: Pages;
  let opened: CallPageDriver | undefined;
  beforeAll(async () => {
    pages = await openPages({
      entry: new URL('./page.tsx', import.meta.url),
      plugins: [...(built ? [builtPackages] : []), ...plugins],
    });
  });
  afterAll(() => pages.stop());
  const close = async () => {
    await opened?.close();
    opened = undefined;
  };
  afterEach(close);
  return {
    close,
    /** The page with the kit in this host; `prepare` runs before its address is opened. */
    async open(host: string, prepare?: (page: Page) => Promise<void>) {
      opened = await pages.open({ query: { host }, ...(prepare && { prepare }) });
      opened.page.setDefaultTimeout(10_000);
      await opened.page.getByRole('heading', { name: words.title }).waitFor();
      return opened.page;
    },
  };
}

/** Sends an event about the call. */
export const send = (page: Page, event: Sent, store: 'send' | 'sendToSecond' = 'send'): Promise<void> =>
  page.evaluate(([one, to]) => window.hostPage[to]?.({ ...one, at: Date.now() }), [event, store] as const);

/** The microphone is off, and the app has a recovery action. */
export const endMicrophone = (page: Page) =>
  send(page, {
    type: 'issueRaised',
    code: 'app/off',
    condition: 'media.captureEnded',
    device: 'microphone',
    actions: ['resumeMedia'],
  });

/** A call is on, and cut off by the network. */
export async function dropCall(page: Page, store: 'send' | 'sendToSecond' = 'send'): Promise<void> {
  const about = { callId: store } as const;
  await send(
    page,
    { type: 'callChanged', ...about, phase: 'active', direction: 'outbound', remote: 'Ana' },
    store,
  );
  const why = { code: 'app/dropped', condition: 'call.dropped', evidence: 3, endedBy: 'network' } as const;
  await send(page, { type: 'callEnded', ...about, ...why }, store);
}
