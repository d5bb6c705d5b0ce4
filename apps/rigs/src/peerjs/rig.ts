import { openPages, type CallPageDriver, type OpenOptions } from '../openPages.ts';
import { startPeerjs, type PeerjsServer } from './server/server.ts';

/** The page of the peer “ada”, on the real SDK, with a server of its own. */
export interface OpenPage extends CallPageDriver {
  readonly server: PeerjsServer;
  /** Opens a second page on the same server, by default that of “bob”, and waits until it is ready. */
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
      const server = await startPeerjs();
      const at = (id: string, more: Readonly<Record<string, string>>) => ({
        query: { port: String(server.port), id, ...more },
      });
      const guests: CallPageDriver[] = [];
      const opened = await pages.open({ ...options, ...at('ada', query) });
      return {
        ...opened,
        server,
        async invite(more = {}) {
          const guest = await pages.open(at('bob', more));
          guests.push(guest);
          await guest.untilStatus('Ready');
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
