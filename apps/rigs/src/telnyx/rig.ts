import type { BrowserContext, Locator, Page } from 'playwright';
import { buildPage } from '../buildPage.ts';
import { startGateway, type Gateway } from '../gateway/index.ts';
import { launchChromium } from '../launchChromium.ts';
import { startPageServer } from '../pageServer.ts';

export interface OpenOptions {
  readonly query?: Readonly<Record<string, string>>;
  /** Whether the site may use the microphone; it may by default. */
  readonly microphone?: boolean;
}

/** A call page on the real SDK, in a context of its own, with a gateway of its own. */
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly gateway: Gateway;
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
  /** Every title that was ever on screen, in the order they came. */
  titles(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Rig {
  open(options?: OpenOptions): Promise<OpenPage>;
  stop(): Promise<void>;
}

export interface RigOptions {
  /** A tone as microphone, as by default; without it there is no device at all. */
  readonly device?: boolean;
}

/** A browser, and the server of the page; every test opens its own page and gateway. */
export async function startRig({ device = true }: RigOptions = {}): Promise<Rig> {
  const files = await buildPage(new URL('../page/main.tsx', import.meta.url));
  const server = await startPageServer({ files });
  const browser = await launchChromium({ device });

  async function open({ query = {}, microphone = true }: OpenOptions = {}): Promise<OpenPage> {
    const gateway = await startGateway({ remote: server.remote });
    const context = await browser.newContext({ locale: 'en-US' });
    const allowMicrophone = () => context.grantPermissions(['microphone'], { origin: server.origin });
    if (microphone) await allowMicrophone();
    const page = await context.newPage();
    const search = new URLSearchParams({ test: '', host: gateway.url, ...query });
    await page.goto(`${server.origin}/?${search.toString()}`);
    const status = page.getByRole('status', { name: 'Call page' });
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const untilStatus = (text: string) => status.getByText(text, { exact: true }).waitFor();
    return {
      page,
      context,
      gateway,
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
      titles: () => page.evaluate(() => window.faultlineRecorder?.titles ?? []),
      async close() {
        await context.close();
        await gateway.stop();
      },
    };
  }

  return {
    open,
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
}
