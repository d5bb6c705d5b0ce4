import type { Plugin } from 'esbuild';
import type { BrowserContext, Locator, Page } from 'playwright';
import { buildPage } from './buildPage.ts';
import { launchChromium, type Devices } from './launchChromium.ts';
import { noteOpenedPages, watchOpenedPage } from './openedPages.ts';
import { startPageServer, type PageServer, type PageServerOptions } from './pageServer.ts';
import { untilRemoteSound } from './untilRemoteSound.ts';

export interface PagesOptions {
  /** The page's script, e.g. `new URL('./page.tsx', import.meta.url)`. */
  readonly entry: URL;
  readonly devices?: Devices;
  /** Pages trust any certificate: for an SDK that insists on TLS. */
  readonly anyCertificate?: boolean;
  readonly handle?: PageServerOptions['handle'];
  /** For the bundle of the page, e.g. to take our packages as they are built. */
  readonly plugins?: Plugin[];
}

export interface OpenOptions {
  readonly query?: Readonly<Record<string, string>>;
  /** Whether the site may use the microphone; it may by default. */
  readonly microphone?: boolean;
  /** Prepares the page before its address is opened, e.g. with `page.route` or `page.addInitScript`. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A call page in a context of its own. */
export interface CallPageDriver {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly banner: (title: string) => Locator;
  readonly prompt: (title: string) => Locator;
  readonly dialog: (title: string) => Locator;
  press(name: string): Promise<void>;
  dial(number: string): Promise<void>;
  /** Resolves when the page's own status line says so. */
  untilStatus(text: string): Promise<void>;
  /** Connects and waits until the client is ready. */
  connect(): Promise<void>;
  /** What a person does in the site settings. */
  allowMicrophone(): Promise<void>;
  /** The same: blocks it for the site, which ends its live tracks. */
  blockMicrophone(): Promise<void>;
  /** The same: takes it back, which ends its live tracks; the browser will ask again. */
  takeMicrophone(): Promise<void>;
  /** Resolves when sound of the other side, louder than silence, plays. */
  untilSound(): Promise<void>;
  /** How every call of the page ended, and by whom, or where it stands. */
  calls(): Promise<readonly (readonly [phase: string, endedBy: string | undefined])[]>;
  /** Every title that was ever on screen, in the order they came. */
  titles(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A browser, and the server of one SDK's page. */
export interface Pages {
  readonly server: PageServer;
  open(options?: OpenOptions): Promise<CallPageDriver>;
  stop(): Promise<void>;
}

/**
 * Bundles one SDK's page, serves it on 127.0.0.1 and starts a browser for it.
 *
 * @example const pages = await openPages({ entry: new URL('./page.tsx', import.meta.url) });
 */
export async function openPages({
  entry,
  devices,
  anyCertificate = false,
  handle,
  plugins = [],
}: PagesOptions): Promise<Pages> {
  const files = await buildPage(entry, plugins);
  const server = await startPageServer({ files, ...(handle && { handle }) });
  const browser = await launchChromium(devices);
  return {
    server,
    async open({ query = {}, microphone = true, prepare }: OpenOptions = {}) {
      const context = await browser.newContext({ locale: 'en-US', ignoreHTTPSErrors: anyCertificate });
      const allowMicrophone = () => context.grantPermissions(['microphone'], { origin: server.origin });
      if (microphone) await allowMicrophone();
      const page = await context.newPage();
      watchOpenedPage(page);
      await prepare?.(page);
      const search = new URLSearchParams({ test: '', ...query });
      await page.goto(`${server.origin}/?${search.toString()}`);
      const status = page.getByRole('status', { name: 'Call page' });
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      const untilStatus = (text: string) => status.getByText(text, { exact: true }).waitFor();
      return {
        page,
        context,
        banner: (name) => page.getByRole('group', { name, exact: true }),
        prompt: (name) => page.getByRole('group', { name, exact: true }),
        dialog: (name) => page.getByRole('alertdialog', { name, exact: true }),
        press,
        untilStatus,
        async dial(number) {
          await page.getByRole('textbox', { name: 'Number' }).fill(number);
          await press('Call');
        },
        async connect() {
          await press('Connect');
          await untilStatus('Ready');
        },
        allowMicrophone,
        async blockMicrophone() {
          const session = await context.newCDPSession(page);
          const { targetInfo } = await session.send('Target.getTargetInfo');
          // It stays open: what it sets ends with it.
          const whole = await browser.newBrowserCDPSession();
          await whole.send('Browser.setPermission', {
            permission: { name: 'microphone' },
            setting: 'denied',
            origin: server.origin,
            ...(targetInfo.browserContextId !== undefined && {
              browserContextId: targetInfo.browserContextId,
            }),
          });
        },
        takeMicrophone: () => context.clearPermissions(),
        untilSound: () => page.evaluate(untilRemoteSound),
        calls: () =>
          page.evaluate(() =>
            Object.values(window.faultlineRecorder?.store.getSnapshot().hangupCause.calls ?? {}).map(
              ({ phase, hangup }) => [phase, hangup?.endedBy] as const,
            ),
          ),
        titles: () => page.evaluate(() => window.faultlineRecorder?.titles ?? []),
        close: () => context.close(),
      };
    },
    async stop() {
      await noteOpenedPages();
      await browser.close();
      await server.stop();
    },
  };
}
