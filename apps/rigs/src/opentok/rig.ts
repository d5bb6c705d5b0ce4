import { openPages, type CallPageDriver, type OpenOptions } from '../openPages.ts';
import { serveSdk } from './sdkFile.ts';
import { startSessionServer, type SessionServer } from './server/server.ts';

/** A call page on the real SDK, with a session server of its own. */
export interface OpenPage extends CallPageDriver {
  readonly server: SessionServer;
}

export interface Rig {
  open(options?: OpenOptions): Promise<OpenPage>;
  stop(): Promise<void>;
}

/** A browser, and the server of the page; every test opens its own page and session server. */
export async function startRig({ device = true }: { readonly device?: boolean } = {}): Promise<Rig> {
  const entry = new URL('./page.tsx', import.meta.url);
  const pages = await openPages({ entry, device, handle: await serveSdk() });
  return {
    async open({ query = {}, ...options } = {}) {
      const server = await startSessionServer();
      const opened = await pages.open({ ...options, query: { url: server.url, ...query } });
      return {
        ...opened,
        server,
        async close() {
          await opened.close();
          await server.stop();
        },
      };
    },
    stop: pages.stop,
  };
}
