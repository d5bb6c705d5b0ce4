import { openPages, type CallPageDriver, type OpenOptions } from '../openPages.ts';
import { startMetered, type MeteredServer } from './server/server.ts';

/** A call page on the real SDK, with a server of its own. */
export interface OpenPage extends CallPageDriver {
  readonly server: MeteredServer;
  /** Opens a second page in the same room, which hears the first one. */
  invite(query?: Readonly<Record<string, string>>): Promise<CallPageDriver>;
}

export interface Rig {
  open(options?: OpenOptions): Promise<OpenPage>;
  stop(): Promise<void>;
}

/** A browser, and the server of the page; every test opens its own page and signalling server. */
export async function startRig(): Promise<Rig> {
  const pages = await openPages({ entry: new URL('./page.tsx', import.meta.url) });
  return {
    async open({ query = {}, ...options } = {}) {
      const server = await startMetered();
      const at = (more: Readonly<Record<string, string>>) => ({ query: { url: server.url, ...more } });
      const guests: CallPageDriver[] = [];
      const opened = await pages.open({ ...options, ...at(query) });
      return {
        ...opened,
        server,
        async invite(more = {}) {
          const guest = await pages.open(at({ name: 'Ben', listens: 'yes', ...more }));
          guests.push(guest);
          await guest.connect();
          return guest;
        },
        async close() {
          for (const guest of guests) await guest.close();
          await opened.close();
          await server.stop();
        },
      };
    },
    stop: pages.stop,
  };
}
