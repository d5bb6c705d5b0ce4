import { findKamailio } from '../../../../scripts/lib/kamailio.mjs';
import { openPages, type CallPageDriver, type OpenOptions } from '../openPages.ts';
import type { RigOptions } from '../serverRig.ts';
import { startKamailio, type Kamailio } from './kamailio/kamailio.ts';

/** The server's executable; without one the SIP tests are skipped, which a CI run takes for a failure. */
export const kamailio = findKamailio();

/** A call page on the real SDK, with the SIP server of its file. */
export interface OpenPage extends CallPageDriver {
  readonly server: Kamailio;
}

export interface Rig {
  readonly server: Kamailio;
  /** Where the pages are served from. */
  readonly origin: string;
  open(options?: OpenOptions): Promise<OpenPage>;
  stop(): Promise<void>;
}

interface SipRigOptions extends RigOptions {
  /** Whether the server has a media relay, for calls to `relayed-…`. */
  readonly relayed?: boolean;
}

/** A browser, and a Kamailio that all tests of a file share; every test opens its own page. */
export async function startRig(
  entry: URL,
  { relayed = false, ...options }: SipRigOptions = {},
): Promise<Rig> {
  const server = await startKamailio(kamailio ?? 'kamailio', relayed);
  const pages = await openPages({ entry, ...options });
  return {
    server,
    origin: pages.server.origin,
    async open({ query = {}, ...options } = {}) {
      const opened = await pages.open({ ...options, query: { server: server.url, ...query } });
      return { ...opened, server };
    },
    async stop() {
      await pages.stop();
      await server.stop();
    },
  };
}
