import {
  openPages,
  type CallPageDriver,
  type OpenOptions,
  type Pages,
  type PagesOptions,
} from './openPages.ts';

type Query = Readonly<Record<string, string>>;

/** A call page on the real SDK, with a server of its own. */
export interface PageOnServer<Server> extends CallPageDriver {
  readonly server: Server;
  /** Opens a second page on the same server, and waits until it is ready; it closes with the first. */
  invite(query?: Query): Promise<CallPageDriver>;
}

/** A browser, and the server of one SDK's page. */
export interface ServerRig<Server> {
  open(options?: OpenOptions): Promise<PageOnServer<Server>>;
  stop(): Promise<void>;
}

/** What the tests of a file may ask of a rig. */
export type RigOptions = Pick<PagesOptions, 'devices'>;

export interface ServerRigOptions<Server> extends PagesOptions {
  /** Starts the server that stands for the SDK's service. */
  readonly start: (pages: Pages) => Promise<Server>;
  /** Tells a page where that server is. */
  readonly queryOf: (server: Server) => Query;
  /** What only the first page is told. */
  readonly host?: Query;
  /** What only a second page is told, and when it is ready: once it is connected, where nothing else is said. */
  readonly guest?: { readonly query: Query; readonly ready?: (guest: CallPageDriver) => Promise<void> };
}

/**
 * A browser for one SDK; every test opens its own page and server.
 *
 * @example startServerRig({ entry: new URL('./page.tsx', import.meta.url), start: startPeerjs, queryOf: ({ port }) => ({ port: String(port) }) });
 */
export async function startServerRig<Server extends { stop(): Promise<void> }>({
  start,
  queryOf,
  host = {},
  guest: { query: ofGuest, ready = (guest: CallPageDriver) => guest.connect() } = { query: {} },
  ...pagesOptions
}: ServerRigOptions<Server>): Promise<ServerRig<Server>> {
  const pages = await openPages(pagesOptions);
  return {
    async open({ query = {}, ...options } = {}) {
      const server = await start(pages);
      const guests: CallPageDriver[] = [];
      const opened = await pages.open({ ...options, query: { ...queryOf(server), ...host, ...query } });
      return {
        ...opened,
        server,
        async invite(more = {}) {
          const guest = await pages.open({ query: { ...queryOf(server), ...ofGuest, ...more } });
          guests.push(guest);
          await ready(guest);
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
