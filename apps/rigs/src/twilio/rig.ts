import { openPages, type CallPageDriver, type OpenOptions } from '../openPages.ts';
import { startTwilio, type TwilioServer } from './server/server.ts';

/** A call page on the real SDK, with a server of its own. */
export interface OpenPage extends CallPageDriver {
  readonly server: TwilioServer;
}

export interface Rig {
  open(options?: OpenOptions): Promise<OpenPage>;
  stop(): Promise<void>;
}

/** A browser that trusts any certificate, and the server of the page; every test opens its own page and server. */
export async function startRig(): Promise<Rig> {
  const pages = await openPages({ entry: new URL('./page.tsx', import.meta.url), anyCertificate: true });
  return {
    async open({ query = {}, ...options } = {}) {
      const server = await startTwilio(pages.server.remote);
      const opened = await pages.open({ ...options, query: { host: server.host, ...query } });
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
