import { openPages, type CallPageDriver, type OpenOptions } from '../openPages.ts';
import { startGateway, type Gateway } from './gateway/index.ts';

/** A call page on the real SDK, with a gateway of its own. */
export interface OpenPage extends CallPageDriver {
  readonly gateway: Gateway;
}

export interface Rig {
  open(options?: OpenOptions): Promise<OpenPage>;
  stop(): Promise<void>;
}

/** A browser, and the server of the page; every test opens its own page and gateway. */
export async function startRig({ device = true }: { readonly device?: boolean } = {}): Promise<Rig> {
  const pages = await openPages({ entry: new URL('./page.tsx', import.meta.url), device });
  return {
    async open({ query = {}, ...options } = {}) {
      const gateway = await startGateway({ remote: pages.server.remote });
      const opened = await pages.open({ ...options, query: { host: gateway.url, ...query } });
      return {
        ...opened,
        gateway,
        async close() {
          await opened.close();
          await gateway.stop();
        },
      };
    },
    stop: pages.stop,
  };
}
